/** The look of one item of the joint list. Presentational: stage, console and projector fill it. */
import { isShapeable, type JointItem, unanswered } from '@plenaria/shared/workshop/plenary/plenary'
import type { ReactNode } from 'react'
import { Chip, type ChipProps } from '../../design/Chip.tsx'
import type { MessageKey } from '../../i18n/messages.ts'
import { useText } from '../../i18n/useText.ts'
import styles from './JointItemCard.module.css'

export type JointItemCardProps = {
  readonly item: JointItem
  /** “II. 3)” */
  readonly label: string
  /** Whether the time to object has passed. */
  readonly isWindowOver: boolean
  /** The wording, to read or to write. */
  readonly children: ReactNode
  readonly provenance?: ReactNode
  readonly objections?: ReactNode
  /** Above the wording: the call for objections, which must not be missed below a long text. */
  readonly call?: ReactNode
  /** Below everything: what the chair can do. */
  readonly actions?: ReactNode
  /** At the end of the head: a menu. */
  readonly menu?: ReactNode
  readonly size?: 'm' | 'l'
}

type Look = {
  readonly key: MessageKey
  readonly tone: NonNullable<ChipProps['tone']>
  readonly icon?: ChipProps['icon']
}

const lookOf = ({ state }: JointItem, isWindowOver: boolean): Look => {
  switch (state.status) {
    case 'open':
      return { key: 'plenary.open', tone: 'neutral' }
    case 'asked':
      return isWindowOver
        ? { key: 'plenary.askedOver', tone: 'accent', icon: 'clock' }
        : { key: 'plenary.asked', tone: 'warn', icon: 'hand' }
    case 'adopted':
      return { key: 'plenary.adopted', tone: 'ok', icon: 'check' }
    case 'silence':
      return { key: 'consensus.silenceChip', tone: 'warn', icon: 'clock' }
    case 'setAside':
    case 'merged':
    case 'split':
      return { key: 'plenary.aside', tone: 'neutral', icon: 'minus' }
  }
}

export const JointItemCard = (props: JointItemCardProps) => {
  const { item, label, isWindowOver, children, provenance, objections, call, actions, menu, size = 'm' } = props
  const t = useText()
  const { state, chairText } = item
  const { key, tone, icon } = lookOf(item, isWindowOver)
  return (
    <article
      id={`joint-${item.id}`}
      className={styles.card}
      data-status={item.state.status}
      data-size={size}
      aria-label={t('plenary.item', { label })}
    >
      <header className={styles.head}>
        <span className={styles.label}>{label}</span>
        <Chip tone={tone} {...(icon ? { icon } : {})}>
          {t(key)}
        </Chip>
        {state.status === 'adopted' && unanswered(state).length > 0 && (
          <Chip tone="warn">{t('consensus.adReferendumChip')}</Chip>
        )}
        {isShapeable(item) && chairText && chairText.docSeq >= item.wordingSeq && (
          <Chip tone="accent">{t('consensus.chairText')}</Chip>
        )}
        {menu && <span className={styles.menu}>{menu}</span>}
      </header>
      {call}
      {item.state.status === 'asked' && objections}
      {children}
      {item.state.status === 'setAside' && (
        <p className={styles.reason}>{t('plenary.asideWords', { reason: item.state.reason })}</p>
      )}
      {provenance}
      {item.state.status !== 'asked' && objections}
      {actions}
    </article>
  )
}
