/** Where a joint item comes from: a mark per group with the delegations that wrote, opening the originals. */
import type { Origin } from '@plenaria/shared/workshop/plenary/plenary'
import { useState } from 'react'
import { Dialog } from '../../design/Dialog.tsx'
import { WordingText } from '../../docs/WordingText.tsx'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { keyOf, type SourceEntry } from './coverage.ts'
import { GroupTag } from './GroupTag.tsx'
import styles from './Provenance.module.css'
import { useDelegationsOf } from './useDelegations.ts'

export type ProvenanceProps = { readonly sources: readonly SourceEntry[]; readonly origin: Origin }

const Originals = ({ sources, onClose }: Pick<ProvenanceProps, 'sources'> & { readonly onClose: () => void }) => {
  const t = useText()
  const localText = useLocalText()
  const languages = useWorkshop(({ charter }) => charter.languages)
  return (
    <Dialog isOpen onClose={onClose} title={t('plenary.originals')} size="l">
      <div className={styles.originals}>
        {sources.map((source) => (
          <section
            key={keyOf(source.ref)}
            aria-label={t('plenary.originalOf', { group: localText(source.group.name) })}
          >
            <GroupTag name={localText(source.group.name)} index={source.groupIndex} />
            <WordingText wording={source.item} languages={languages} translation={source.item.translation} isCompact />
          </section>
        ))}
      </div>
    </Dialog>
  )
}

export const Provenance = ({ sources, origin }: ProvenanceProps) => {
  const t = useText()
  const localText = useLocalText()
  const delegationsOf = useDelegationsOf()
  const [isOpen, setOpen] = useState(false)
  if (sources.length === 0) return null
  return (
    <div className={styles.provenance}>
      <span className={styles.word}>{t('plenary.from')}</span>
      {sources.map((source) => {
        const detail = delegationsOf(source.item.authors).join(', ')
        return (
          <button key={keyOf(source.ref)} type="button" className={styles.chip} onClick={() => setOpen(true)}>
            <GroupTag name={localText(source.group.name)} index={source.groupIndex} {...(detail ? { detail } : {})} />
          </button>
        )
      })}
      {origin.kind === 'merge' && (
        <span className={styles.word}>{t('consensus.mergedFrom', { count: origin.from.length })}</span>
      )}
      {origin.kind === 'split' && <span className={styles.word}>{t('consensus.splitFrom')}</span>}
      {isOpen && <Originals sources={sources} onClose={() => setOpen(false)} />}
    </div>
  )
}
