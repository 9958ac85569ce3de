/** A small turning ring. Decoration: whoever shows it says in words what is under way. */
import styles from './Spinner.module.css'

export const Spinner = () => <span className={styles.spinner} aria-hidden="true" />
