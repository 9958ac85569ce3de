/** Says that something is on its way. */
import { useText } from '../i18n/useText.ts'
import styles from './Loading.module.css'
import { Spinner } from './Spinner.tsx'

/** @param label what is loading, as a sentence; “Loading…” without it */
export const Loading = ({ label }: { readonly label?: string }) => {
  const t = useText()
  return (
    <output className={styles.loading}>
      <Spinner />
      {label ?? t('design.loading')}
    </output>
  )
}
