/** Shows a key; hidden where there is no keyboard. */
import styles from './Kbd.module.css'

export const Kbd = ({ children }: { readonly children: string }) => (
  <kbd className={styles.kbd} aria-hidden="true">
    {children}
  </kbd>
)
