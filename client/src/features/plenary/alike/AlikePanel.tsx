/**
 * What seems to say the same across groups and languages, with the differences that matter. Nothing is merged here by itself:
 * the chair takes items up as one, or says that they are different and is not asked again.
 */
import type { SourceRef } from '@plenaria/shared/workshop/plenary/plenary'
import type { AlikeItem } from '@plenaria/shared/workshop/views/alikeItems'
import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Chip } from '../../../design/Chip.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { keyOf } from '../coverage.ts'
import { GroupTag } from '../GroupTag.tsx'
import { WordDiff } from '../../../docs/WordDiff.tsx'
import { type AlikeCluster, alikeClusters } from './alikeClusters.ts'
import styles from './AlikePanel.module.css'
import { GlossaryButton } from './GlossaryButton.tsx'
import { useAlike } from './useAlike.ts'

type Props = { readonly onSelect: (refs: readonly SourceRef[], isToTakeUp: boolean) => void }

/** The language that both are written in, the reader's own words first. */
const sharedLanguage = (one: AlikeItem, other: AlikeItem): string | undefined =>
  Object.keys(one.text).find((language) => one.text[language]?.trim() && other.text[language]?.trim())

const ItemText = ({ item, first }: { readonly item: AlikeItem; readonly first: AlikeItem | undefined }) => {
  const read = useLocalText()
  const shared = first && sharedLanguage(first, item)
  if (first && shared !== undefined)
    return <WordDiff before={first.text[shared] ?? ''} after={item.text[shared] ?? ''} language={shared} />
  return <p className={styles.text}>{read(item.text)}</p>
}

const Cluster = ({ cluster, onSelect }: Props & { readonly cluster: AlikeCluster }) => {
  const t = useText()
  const read = useLocalText()
  const send = useSend()
  const groups = useWorkshop((workshop) => workshop.groups.groups)
  const { items, flags, isWritten } = cluster
  const [first] = items
  const keepApart = async (item: AlikeItem) => {
    const { groupId, itemId } = item
    for (const other of items)
      if (other !== item)
        await send({ type: 'KeepApart', a: { groupId, itemId }, b: { groupId: other.groupId, itemId: other.itemId } })
  }
  return (
    <li className={styles.cluster}>
      {flags.length > 0 && (
        <p className={styles.flags}>
          <Chip tone="warn" icon="warning">
            {t('consensus.differs', { what: flags.map((flag) => t(`consensus.flag.${flag}`)).join(', ') })}
          </Chip>
        </p>
      )}
      <ul className={styles.items}>
        {items.map((item) => {
          const index = groups.findIndex(({ id }) => id === item.groupId)
          const name = read(groups[index]?.name ?? {})
          return (
            <li key={keyOf(item)}>
              <div className={styles.head}>
                <GroupTag name={name} index={Math.max(0, index)} />
                <Button
                  size="s"
                  kind="quiet"
                  aria-label={t('consensus.keepApartOf', { group: name })}
                  onPress={() => void keepApart(item)}
                >
                  {t('consensus.keepApart')}
                </Button>
              </div>
              <ItemText item={item} first={item === first ? undefined : first} />
            </li>
          )
        })}
      </ul>
      {isWritten && (
        <Button
          size="s"
          icon={flags.length > 0 ? 'check' : 'arrowRight'}
          onPress={() => onSelect(items, flags.length === 0)}
        >
          {t(flags.length > 0 ? 'consensus.selectThese' : 'plenary.takeUpAsOne')}
        </Button>
      )}
    </li>
  )
}

export const AlikePanel = ({ onSelect }: Props) => {
  const t = useText()
  const alike = useAlike()
  const plenary = useWorkshop((workshop) => workshop.plenary)
  const [isOpen, setOpen] = useState(true)
  const clusters = alike ? alikeClusters(alike, plenary) : []
  if (clusters.length === 0) return <GlossaryButton />
  return (
    <details className={styles.panel} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('consensus.alike', { count: clusters.length })}</summary>
      <p className={styles.words}>{t('consensus.alikeWords')}</p>
      <ul className={styles.clusters}>
        {clusters.map((cluster) => (
          <Cluster key={cluster.items.map(keyOf).join()} cluster={cluster} onSelect={onSelect} />
        ))}
      </ul>
      <GlossaryButton />
    </details>
  )
}
