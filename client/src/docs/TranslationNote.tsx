/**
 * How one language of an item stands to the original: whether it is the original, a translation, a reviewed or an outdated
 * one. Who may write can vouch for it; of an outdated one it shows what has changed since. It needs an OpenDoc around it.
 */
import type { ItemText } from '@plenaria/shared/docs/itemShape'
import { markOriginal, markTranslation } from '@plenaria/shared/docs/translations'
import {
  originalLanguage,
  type TranslationStatus,
  translationStatus,
} from '@plenaria/shared/workshop/drafting/translationStatus'
import type { Language } from '@plenaria/shared/language'
import { Button } from '../design/Button.tsx'
import { Chip, type ChipProps } from '../design/Chip.tsx'
import { Menu } from '../design/Menu.tsx'
import { useLanguage } from '../i18n/LanguageContext.ts'
import { languageName } from '../i18n/languageName.ts'
import { useText } from '../i18n/useText.ts'
import { useDoc } from './DocContext.ts'
import styles from './TranslationNote.module.css'
import { WordDiff } from './WordDiff.tsx'

type Props = {
  readonly item: ItemText
  readonly language: Language
  readonly isReadOnly: boolean
}

const looks: Readonly<Record<TranslationStatus, { tone: NonNullable<ChipProps['tone']>; icon: ChipProps['icon'] }>> = {
  original: { tone: 'neutral', icon: undefined },
  translated: { tone: 'neutral', icon: undefined },
  reviewed: { tone: 'ok', icon: 'check' },
  outdated: { tone: 'warn', icon: 'clock' },
}

export const StatusChip = ({ status }: { readonly status: TranslationStatus }) => {
  const t = useText()
  const { tone, icon } = looks[status]
  return (
    <Chip tone={tone} {...(icon ? { icon } : {})}>
      {t(`translation.${status}`)}
    </Chip>
  )
}

const StatusMenu = ({ item, language, status }: Omit<Props, 'isReadOnly'> & { readonly status: TranslationStatus }) => {
  const t = useText()
  const { language: reader } = useLanguage()
  const { doc } = useDoc().connection
  const name = languageName(language, reader)
  const choose = (id: 'current' | 'reviewed' | 'original') => {
    if (id === 'original') markOriginal(doc, item.id, language)
    else markTranslation(doc, item.id, language, id === 'reviewed')
  }
  return (
    <Menu
      label={t('translation.menu', { language: name })}
      trigger={
        <Button kind="quiet" size="s" aria-label={`${name}: ${t(`translation.${status}`)}`}>
          <StatusChip status={status} />
        </Button>
      }
      entries={[
        { id: 'current', label: t('translation.sayCurrent'), isDisabled: status === 'translated' },
        { id: 'reviewed', label: t('translation.sayReviewed'), isDisabled: status === 'reviewed' },
        { id: 'original', label: t('translation.sayOriginal') },
      ]}
      onAction={choose}
    />
  )
}

export const TranslationNote = ({ item, language, isReadOnly }: Props) => {
  const status = translationStatus(item.text, item.translation, language)
  if (status === null) return null
  if (isReadOnly || status === 'original') return <StatusChip status={status} />
  return <StatusMenu item={item} language={language} status={status} />
}

/** What the original said when this was translated, beside what it says now. Nothing unless the translation is outdated. */
export const ChangedOriginal = ({ item, language }: Omit<Props, 'isReadOnly'>) => {
  const t = useText()
  const original = originalLanguage(item.text, item.translation)
  const mark = item.translation?.marks[language]
  const isOutdated = translationStatus(item.text, item.translation, language) === 'outdated'
  if (!isOutdated || original === null || !mark || mark.of !== original || mark.source === '') return null
  return (
    <details className={styles.changed}>
      <summary>{t('translation.changed')}</summary>
      <WordDiff before={mark.source} after={item.text[original] ?? ''} language={original} />
    </details>
  )
}
