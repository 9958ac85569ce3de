/** A wording in every language of the workshop, side by side, smaller when it is long so that it stays on the screen. */
import { printedTexts } from '@plenaria/shared/markup/plainWords'
import type { LocalText } from '@plenaria/shared/language'
import { languageOrder } from '../../docs/languageOrder.ts'
import { useLanguage } from '../../i18n/LanguageContext.ts'
import { useText } from '../../i18n/useText.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import styles from './Plenary.module.css'
import { sizeForText } from './sizeForText.ts'

export const ProjectedWording = ({ text: body }: { readonly text: LocalText }) => {
  const text = printedTexts(body)
  const t = useText()
  const { language } = useLanguage()
  const languages = useWorkshop(({ charter }) => charter.languages)
  const written = languageOrder(languages, language).filter((tag) => text[tag]?.trim())
  if (written.length === 0) return <p className={styles.none}>{t('projector.noText')}</p>
  const longest = Math.max(...written.map((tag) => text[tag]?.length ?? 0))
  return (
    <div className={styles.wording} data-size={sizeForText(longest, 200)}>
      {written.map((tag) => (
        <div key={tag} lang={tag}>
          <span className={styles.tag}>{tag.toUpperCase()}</span>
          <p className={styles.text}>{text[tag]}</p>
        </div>
      ))}
    </div>
  )
}
