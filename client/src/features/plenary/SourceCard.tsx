/** One recorded item of a group: its wording in the reader's language, the other one click away, and where it has gone. */
import { useState } from 'react'
import { Button } from '../../design/Button.tsx'
import { Checkbox } from '../../design/Checkbox.tsx'
import { Chip } from '../../design/Chip.tsx'
import { Icon } from '../../design/Icon.tsx'
import { languageOrder } from '../../docs/languageOrder.ts'
import { WordingText } from '../../docs/WordingText.tsx'
import { useLanguage } from '../../i18n/LanguageContext.ts'
import { languageName } from '../../i18n/languageName.ts'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { type SourceEntry, keyOf } from './coverage.ts'
import { GroupTag } from './GroupTag.tsx'
import { jointLabel } from './jointLabel.ts'
import styles from './SourceCard.module.css'
import { useDelegationsOf } from './useDelegations.ts'

export type SourceCardProps = {
  readonly entry: SourceEntry
  /** Null for those who cannot take up. */
  readonly selection: { readonly isSelected: boolean; readonly onChange: (isSelected: boolean) => void } | null
  readonly onSetAside: (() => void) | null
  readonly onBringBack: (() => void) | null
}

const PlaceChip = ({ entry }: { readonly entry: SourceEntry }) => {
  const t = useText()
  const plenary = useWorkshop((workshop) => workshop.plenary)
  const topics = useWorkshop(({ charter }) => charter.topics)
  const { place } = entry
  if (place.kind === 'none') return <Chip tone="warn">{t('plenary.unplaced')}</Chip>
  if (place.kind === 'aside') return <Chip icon="minus">{t('plenary.aside')}</Chip>
  return (
    <a className={styles.placed} href={`#joint-${place.item.id}`}>
      <Chip tone="accent" icon="arrowRight">
        {t('plenary.placedIn', { label: jointLabel(plenary, topics, place.item) })}
      </Chip>
    </a>
  )
}

/** Shows the reader's language, or all of them after a click. */
const useShownLanguages = () => {
  const { language: reader } = useLanguage()
  const languages = useWorkshop(({ charter }) => charter.languages)
  const [isAll, setAll] = useState(false)
  const order = languageOrder(languages, reader)
  const others = order.slice(1).map((language) => languageName(language, reader))
  return { shown: isAll ? order : order.slice(0, 1), isAll, setAll, others: others.join(', ') }
}

const Head = ({ entry, selection }: Pick<SourceCardProps, 'entry' | 'selection'>) => {
  const t = useText()
  const localText = useLocalText()
  const delegationsOf = useDelegationsOf()
  const name = localText(entry.group.name)
  const detail = delegationsOf(entry.item.authors).join(', ')
  const tag = <GroupTag name={name} index={entry.groupIndex} {...(detail ? { detail } : {})} />
  if (!selection || entry.place.kind !== 'none') return tag
  return (
    <Checkbox
      isSelected={selection.isSelected}
      onChange={selection.onChange}
      aria-label={t('plenary.select', { group: name, number: entry.number })}
    >
      {tag}
    </Checkbox>
  )
}

export const SourceCard = ({ entry, selection, onSetAside, onBringBack }: SourceCardProps) => {
  const t = useText()
  const { shown, isAll, setAll, others } = useShownLanguages()
  const { place } = entry
  return (
    <li
      id={`source-${keyOf(entry.ref)}`}
      className={styles.card}
      data-place={place.kind}
      data-selected={selection?.isSelected ?? false}
    >
      <div className={styles.head}>
        <Head entry={entry} selection={selection} />
        <PlaceChip entry={entry} />
      </div>
      <WordingText wording={entry.item} languages={shown} translation={entry.item.translation} isCompact />
      {place.kind === 'aside' && (
        <p className={styles.reason}>{t('plenary.sourceAside', { reason: place.aside.reason })}</p>
      )}
      <div className={styles.actions}>
        {others !== '' && (
          <button type="button" className={styles.more} aria-expanded={isAll} onClick={() => setAll(!isAll)}>
            <Icon name="translate" size="s" />
            {t(isAll ? 'plenary.hideOther' : 'plenary.showOther', { language: others })}
          </button>
        )}
        {onSetAside && place.kind === 'none' && (
          <Button kind="quiet" size="s" onPress={onSetAside}>
            {t('plenary.setSourceAside')}
          </Button>
        )}
        {onBringBack && place.kind === 'aside' && (
          <Button kind="quiet" size="s" icon="undo" onPress={onBringBack}>
            {t('plenary.bringBack')}
          </Button>
        )}
      </div>
    </li>
  )
}
