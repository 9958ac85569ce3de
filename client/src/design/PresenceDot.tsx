/** Whether somebody is connected this second: a filled dot or a ring, and the word for screen readers. */
import { useText } from '../i18n/useText.ts'
import { classNames } from './classNames.ts'
import styles from './PresenceDot.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

export const PresenceDot = ({ isHere }: { readonly isHere: boolean }) => {
  const t = useText()
  return (
    <span className={classNames(styles.dot, isHere ? styles.here : styles.away)}>
      <VisuallyHidden>{t(isHere ? 'design.here' : 'design.away')}</VisuallyHidden>
    </span>
  )
}
