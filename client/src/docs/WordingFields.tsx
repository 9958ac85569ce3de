/** An item's wording to write in: body, responsible party and time frame in each shown language. It needs an OpenDoc around it. */
import { type ItemText, lineFields } from '@plenaria/shared/docs/itemShape'
import type { Language } from '@plenaria/shared/language'
import { useLanguage } from '../i18n/LanguageContext.ts'
import { languageName } from '../i18n/languageName.ts'
import { useText } from '../i18n/useText.ts'
import { KindChoice } from './KindChoice.tsx'
import { LanguageColumns } from './LanguageColumns.tsx'
import { PlainField } from './PlainField.tsx'
import { RichField } from './RichField.tsx'
import { ChangedOriginal, TranslationNote } from './TranslationNote.tsx'
import styles from './WordingFields.module.css'
import { WritersHere } from './WritersHere.tsx'

export type WordingFieldsProps = {
  readonly item: ItemText
  readonly languages: readonly Language[]
  /** What the item is called in labels: “3” or “II. 3”. */
  readonly number: string
  readonly isReadOnly: boolean
  readonly isFocused?: boolean
  /** What the item is stands elsewhere already. */
  readonly hasKindElsewhere?: boolean
}

export const WordingFields = (props: WordingFieldsProps) => {
  const { item, languages, number, isReadOnly, isFocused = false, hasKindElsewhere = false } = props
  const t = useText()
  const { language: reader } = useLanguage()
  return (
    <>
      {!hasKindElsewhere && <KindChoice item={item} number={number} isReadOnly={isReadOnly} />}
      <LanguageColumns
        languages={languages}
        text={item.text}
        note={(language) => <TranslationNote item={item} language={language} isReadOnly={isReadOnly} />}
      >
        {(language) => (
          <div className={styles.language}>
            <ChangedOriginal item={item} language={language} />
            <WritersHere itemId={item.id} language={language} />
            <RichField
              itemId={item.id}
              language={language}
              text={item.text[language] ?? ''}
              label={t('drafting.text', { number, language: languageName(language, reader) })}
              placeholder={isReadOnly ? '' : t('drafting.placeholder', { language: languageName(language, reader) })}
              isReadOnly={isReadOnly}
              isFocused={isFocused && language === languages[0]}
            />
            <div className={styles.lines}>
              {lineFields
                .filter((field) => item[field] !== undefined)
                .map((field) => (
                  <PlainField
                    key={field}
                    itemId={item.id}
                    field={field}
                    language={language}
                    text={item[field]?.[language] ?? ''}
                    label={t(`drafting.${field}`)}
                    placeholder={t('drafting.toDefine')}
                    isReadOnly={isReadOnly}
                  />
                ))}
            </div>
          </div>
        )}
      </LanguageColumns>
    </>
  )
}
