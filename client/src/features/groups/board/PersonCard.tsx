/** One person on the board: name, in what capacity, platforms, and the handle and menu that move them. */
import type { Group } from '@plenaria/shared/workshop/groups/groups'
import { isPresent, type Person } from '@plenaria/shared/workshop/people/evolvePeople'
import { leadingRole } from '@plenaria/shared/workshop/people/roles'
import { useRef } from 'react'
import { Button } from 'react-aria-components/Button'
import { GridListItem } from 'react-aria-components/GridList'
import { classNames } from '../../../design/classNames.ts'
import { Icon } from '../../../design/Icon.tsx'
import { PlatformMark } from '../../../design/PlatformMark.tsx'
import { PresenceDot } from '../../../design/PresenceDot.tsx'
import { useText } from '../../../i18n/useText.ts'
import { usePlatformLooks } from '../../../live/usePlatformLooks.ts'
import { understands } from './boardColumns.ts'
import styles from './PersonCard.module.css'

export type PersonCardProps = {
  /** The person's id, under which the list keeps the card. */
  readonly id: string
  readonly person: Person
  readonly name: string
  /** The group of the column; null without one. */
  readonly group: Group | null
  readonly mayMove: boolean
  readonly onAsk: (personId: string, anchor: HTMLElement) => void
}

const Detail = ({ person, group }: Pick<PersonCardProps, 'person' | 'group'>) => {
  const t = useText()
  const role = leadingRole(person.grants)
  const isLost = group !== null && !understands(person, group)
  const words = [
    role === 'delegate' ? '' : t(`role.${role}`),
    person.understands.map((language) => language.toUpperCase()).join(' · '),
  ]
  return (
    <span className={styles.detail}>
      {words.filter(Boolean).join(' · ')}
      {isLost && (
        <span className={styles.warning}>
          <Icon name="warning" size="s" />
          {t('board.notUnderstood')}
        </span>
      )}
    </span>
  )
}

export const PersonCard = ({ id, person, name, group, mayMove, onAsk }: PersonCardProps) => {
  const t = useText()
  const looksOf = usePlatformLooks()
  const menu = useRef<HTMLButtonElement>(null)
  return (
    <GridListItem id={id} textValue={name} className={classNames(styles.card)}>
      {mayMove && (
        <Button slot="drag" className={classNames(styles.handle)} aria-label={t('board.drag', { name })}>
          <Icon name="grip" size="s" />
        </Button>
      )}
      <PresenceDot isHere={isPresent(person)} />
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        <Detail person={person} group={group} />
      </span>
      <PlatformMark platforms={looksOf(person.represents)} />
      {mayMove && (
        <Button
          ref={menu}
          className={classNames(styles.menu)}
          aria-label={t('board.move', { name })}
          onPress={() => menu.current && onAsk(id, menu.current)}
        >
          <Icon name="more" size="s" />
        </Button>
      )}
    </GridListItem>
  )
}
