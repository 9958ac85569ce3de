/** One person in the table. Plain elements only: hundreds of rows must stay light. */
import { memo } from 'react'
import { Chip, type ChipProps } from '../../../design/Chip.tsx'
import { Icon } from '../../../design/Icon.tsx'
import { PlatformMark } from '../../../design/PlatformMark.tsx'
import { PresenceDot } from '../../../design/PresenceDot.tsx'
import { useFormats } from '../../../i18n/useFormats.ts'
import type { MessageKey } from '../../../i18n/messages.ts'
import { useText } from '../../../i18n/useText.ts'
import type { EnrolledPerson } from './enrolledPerson.ts'
import styles from './PeopleTable.module.css'
import type { PersonEntry } from './personEntry.ts'

type Props = {
  readonly entry: PersonEntry
  /** IANA name of the workshop's zone. */
  readonly zone: string
  readonly onOpen: (person: EnrolledPerson) => void
  readonly onMenu: (person: EnrolledPerson, anchor: HTMLElement) => void
}

type Look = {
  readonly key: MessageKey
  readonly tone: NonNullable<ChipProps['tone']>
  readonly icon: ChipProps['icon']
}

const lookOf = ({ removed, link, met }: EnrolledPerson): Look => {
  if (removed) return { key: 'people.link.removed', tone: 'neutral', icon: undefined }
  if (link.state === 'revoked') return { key: 'people.link.revoked', tone: 'late', icon: 'lock' }
  if (link.state === 'none') return { key: 'people.link.none', tone: 'warn', icon: undefined }
  return met
    ? { key: 'people.link.met', tone: 'ok', icon: 'check' }
    : { key: 'people.link.live', tone: 'accent', icon: 'link' }
}

const LinkCell = ({ person, zone }: Pick<Props, 'zone'> & { readonly person: EnrolledPerson }) => {
  const t = useText()
  const { formatDate } = useFormats()
  const { key, tone, icon } = lookOf(person)
  return (
    <td data-column="link">
      <Chip tone={tone} {...(icon ? { icon } : {})}>
        {t(key)}
      </Chip>
      {person.link.createdAt !== null && <small>{formatDate(person.link.createdAt, zone)}</small>}
    </td>
  )
}

const Row = ({ entry, zone, onOpen, onMenu }: Props) => {
  const t = useText()
  const { person, name, delegation, platforms, roles, languages, isOnline } = entry
  return (
    <tr {...(person.removed ? { 'data-state': 'done' } : {})}>
      <th scope="row">
        <span className={styles.person}>
          <PresenceDot isHere={isOnline} />
          <span className={styles.words}>
            <button type="button" className={styles.name} onClick={() => onOpen(person)} disabled={person.removed}>
              {name}
            </button>
            {person.email && <small>{person.email}</small>}
            <small className={styles.narrowOnly}>
              {delegation} <PlatformMark platforms={platforms} />
            </small>
          </span>
        </span>
      </th>
      <td data-column="delegation">
        {delegation || <span className={styles.nothing}>–</span>}
        {person.institution && <small>{person.institution}</small>}
      </td>
      <td data-column="represents">
        <PlatformMark platforms={platforms} />
      </td>
      <td data-column="role">
        {roles.map((role) => (
          <span key={role} className={styles.role}>
            {role}
          </span>
        ))}
      </td>
      <td data-column="languages">{languages}</td>
      <LinkCell person={person} zone={zone} />
      <td data-align="end">
        {!person.removed && (
          <button
            type="button"
            className={styles.more}
            aria-label={t('people.actionsOn', { name })}
            aria-haspopup="menu"
            onClick={({ currentTarget }) => onMenu(person, currentTarget)}
          >
            <Icon name="more" />
          </button>
        )}
      </td>
    </tr>
  )
}

export const PersonRow = memo(Row)
