/** A wording in every language of the workshop it is written in, side by side, smaller when it is long so that it stays on the screen. */
import { printedTexts } from '@plenaria/shared/markup/plainWords'
import type { Language, LocalText } from '@plenaria/shared/language'
import type { ReactNode } from 'react'
import { languageOrder } from '../../docs/languageOrder.ts'
import { useLanguage } from '../../i18n/LanguageContext.ts'
import { useText } from '../../i18n/useText.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import styles from './Plenary.module.css'
import { sizeForText } from './sizeForText.ts'

type Props = {
  readonly text: LocalText
  /** What stands below the text in the same language; null where there is nothing. */
  readonly below?: (language: Language) => ReactNode
}

export const ProjectedWording = ({ text: body, below = () => null }: Props) => {
  const text = printedTexts(body)
  const t = useText()
  const { language } = useLanguage()
  const languages = useWorkshop(({ charter }) => charter.languages)
  const written = languageOrder(languages, language).filter((tag) => text[tag]?.trim() || below(tag) !== null)
  if (written.length === 0) return <p className={styles.none}>{t('projector.noText')}</p>
  const longest = Math.max(...written.map((tag) => text[tag]?.length ?? 0))
  return (
    <div className={styles.wording} data-size={sizeForText(longest, 200)}>
      {written.map((tag) => (
        <div key={tag} lang={tag}>
          <span className={styles.tag}>{tag.toUpperCase()}</span>
          <p className={styles.text}>{text[tag]}</p>
          {below(tag)}
        </div>
      ))}
    </div>
  )
}
