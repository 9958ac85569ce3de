/** A text of the workshop in the languages that are shown, the first as it is, the others below it, each marked with its language. */
import { type Language, inLanguage, type LocalText } from '@plenaria/shared/language'
import styles from './WholeAgenda.module.css'

type Props = { readonly text: LocalText; readonly languages: readonly Language[] }

/** What is shown of a text: nothing twice, and something where there is anything. */
export const textsIn = (
  text: LocalText,
  languages: readonly Language[],
): readonly { tag: Language; words: string }[] => {
  const found = languages.flatMap((tag) => (text[tag]?.trim() ? [{ tag, words: text[tag] }] : []))
  const shown = found.filter(({ words }, index) => found.findIndex((one) => one.words === words) === index)
  if (shown.length > 0) return shown
  const words = inLanguage(text, languages[0] ?? 'es')
  const tag = Object.keys(text).find((one) => text[one] === words) ?? 'es'
  return words === '' ? [] : [{ tag, words }]
}

export const Texts = ({ text, languages }: Props) =>
  textsIn(text, languages).map(({ tag, words }, index) => (
    <span key={tag} lang={tag} className={index === 0 ? styles.first : styles.other}>
      {words}
    </span>
  ))
