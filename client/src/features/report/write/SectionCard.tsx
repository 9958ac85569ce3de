/** One section of the report desk: its words, written together in every language, the talk about it, and below them its facts. */
import type { ItemText } from '@plenaria/shared/docs/itemShape'
import type { Thread } from '@plenaria/shared/docs/threads'
import { plainWords } from '@plenaria/shared/markup/plainWords'
import { Chip, type ChipProps } from '../../../design/Chip.tsx'
import { LanguageColumns } from '../../../docs/LanguageColumns.tsx'
import type { LanguageView } from '../../../docs/LanguageView.tsx'
import { RichField } from '../../../docs/RichField.tsx'
import { ThreadsButton } from '../../../docs/threads/ThreadsButton.tsx'
import { ChangedOriginal, TranslationNote } from '../../../docs/TranslationNote.tsx'
import { WritersHere } from '../../../docs/WritersHere.tsx'
import { languageName } from '../../../i18n/languageName.ts'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { FrozenBar, type FrozenBarProps } from './FrozenBar.tsx'
import styles from './SectionCard.module.css'
import { SectionFacts, type SectionFactsProps } from './SectionFacts.tsx'
import { sectionElementId } from './sectionElementId.ts'
import type { WritingState } from './sectionStates.ts'

type Props = FrozenBarProps &
  Pick<SectionFactsProps, 'documents'> & {
    /** Null where the section is not written, or its text is not there yet. */
    readonly item: ItemText | null
    readonly threads: readonly Thread[]
    readonly view: LanguageView
  }

const looks: Readonly<Partial<Record<WritingState, Pick<ChipProps, 'tone' | 'icon'>>>> = {
  written: { tone: 'ok', icon: 'check' },
  empty: { tone: 'warn', icon: 'edit' },
  unequal: { tone: 'warn', icon: 'translate' },
  outdated: { tone: 'warn', icon: 'clock' },
}

const paragraphsIn = (text: string): number =>
  plainWords(text)
    .split('\n')
    .filter((line) => line.trim() !== '').length

const Words = ({ item, title, view, isReadOnly }: Props & { readonly item: ItemText; readonly title: string }) => {
  const { language: reader, t } = useLanguage()
  return (
    <LanguageColumns
      languages={view.shown}
      text={item.text}
      note={(language) => <TranslationNote item={item} language={language} isReadOnly={isReadOnly} />}
    >
      {(language) => (
        <div className={styles.field}>
          <WritersHere itemId={item.id} language={language} />
          <div className={styles.words}>
            <RichField
              itemId={item.id}
              language={language}
              text={item.text[language] ?? ''}
              label={t('report.proseLabel', { title, language: languageName(language, reader) })}
              placeholder={
                isReadOnly ? '—' : t('report.prosePlaceholder', { language: languageName(language, reader) })
              }
              isReadOnly={isReadOnly}
            />
          </div>
          <ChangedOriginal item={item} language={language} />
          <p className={styles.count}>{t('report.paragraphs', { count: paragraphsIn(item.text[language] ?? '') })}</p>
        </div>
      )}
    </LanguageColumns>
  )
}

/** The next steps and the closing have no facts of their own. */
const hasFacts = ({ section }: FrozenBarProps['state']): boolean => section.canFreeze || !section.isWritten

export const SectionCard = (props: Props) => {
  const { language, t } = useLanguage()
  const { state, item, threads, model, documents, isReadOnly } = props
  const { section, writing } = state
  const title = section.title[language]
  const look = looks[writing]
  const id = sectionElementId(section.id)
  return (
    <section className={styles.card} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        {look && <Chip {...look}>{t(`report.state.${writing}`)}</Chip>}
        {item && (
          <ThreadsButton
            item={item}
            label={(count) => t('report.threads', { title, count })}
            threads={threads}
            isReadOnly={isReadOnly}
          />
        )}
      </header>
      {item && <Words {...props} item={item} title={title} />}
      {hasFacts(state) && (
        <section className={styles.facts} aria-label={t('report.factsOf', { title })}>
          <FrozenBar {...props} />
          <SectionFacts id={section.id} model={model} documents={documents} />
        </section>
      )}
    </section>
  )
}
