/** Who is responsible for an item, until when and by which indicator one will see it, in one language: labels and words alike. */
import { type ItemWording, lineFields } from '@plenaria/shared/docs/itemShape'
import type { Language } from '@plenaria/shared/language'
import type { ReactNode } from 'react'
import { useTextIn } from '../../i18n/useTextIn.ts'
import styles from './PresentedText.module.css'

type Props = {
  readonly item: ItemWording
  readonly language: Language
  readonly fields: readonly (typeof lineFields)[number][]
}

const PresentedLines = ({ item, language, fields }: Props) => {
  const t = useTextIn(language)
  return (
    <dl className={styles.lines}>
      {fields.map((field) => (
        <div key={field}>
          <dt>{t(`drafting.${field}`)}</dt>
          <dd>{item[field]?.[language]}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Null where nothing is written in that language. */
export const presentedLines = (item: ItemWording, language: Language): ReactNode => {
  const fields = lineFields.filter((field) => item[field]?.[language]?.trim())
  return fields.length === 0 ? null : <PresentedLines item={item} language={language} fields={fields} />
}
