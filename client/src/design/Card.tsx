/** A framed piece of content. */
import type { ReactNode } from 'react'
import styles from './Card.module.css'
import { classNames } from './classNames.ts'

export type CardProps = {
  readonly children: ReactNode
  /** `focus` for the one being worked on, `late` for one that needs somebody; say in words why. */
  readonly tone?: 'plain' | 'focus' | 'warn' | 'late'
  readonly as?: 'div' | 'article' | 'section' | 'li'
  readonly label?: string
}

export const Card = ({ children, tone = 'plain', as: Element = 'div', label }: CardProps) => (
  <Element className={classNames(styles.card, styles[tone])} {...(label ? { 'aria-label': label } : {})}>
    {children}
  </Element>
)
