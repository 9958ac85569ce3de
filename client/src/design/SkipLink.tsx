/** The first thing a keyboard reaches: past the bars, straight to the content. */
import { useText } from '../i18n/useText.ts'
import styles from './SkipLink.module.css'

export const mainId = 'main'

export const SkipLink = () => {
  const t = useText()
  return (
    <a className={styles.skip} href={`#${mainId}`}>
      {t('design.skip')}
    </a>
  )
}
