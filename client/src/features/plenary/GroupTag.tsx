/** Which group a text is from: its letter or number on its colour, always with its name. Presentational. */
import { classNames } from '../../design/classNames.ts'
import styles from './GroupTag.module.css'

export type GroupTagProps = {
  readonly name: string
  /** The group's place in the order of groups, from 0; decides the colour. */
  readonly index: number
  readonly detail?: string
}

const colours = ['one', 'two', 'three', 'four', 'five', 'six'] as const

export const GroupTag = ({ name, index, detail }: GroupTagProps) => (
  <span className={styles.tag}>
    <span className={classNames(styles.mark, styles[colours[index % colours.length] ?? 'one'])} aria-hidden="true">
      {index + 1}
    </span>
    <span className={styles.name}>
      {name}
      {detail && <span className={styles.detail}> · {detail}</span>}
    </span>
  </span>
)
