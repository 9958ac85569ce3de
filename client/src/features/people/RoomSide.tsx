/** The people of a room: those who take part, those who serve it, and who is missing. */
import type { MessageKey } from '../../i18n/messages.ts'
import { PersonLine } from '../../design/PersonLine.tsx'
import { SectionHeading } from '../../design/SectionHeading.tsx'
import { useFormats } from '../../i18n/useFormats.ts'
import { useText } from '../../i18n/useText.ts'
import { useLive } from '../../live/LiveContext.ts'
import { usePlatformLooks } from '../../live/usePlatformLooks.ts'
import { useNames, useWorkshop } from '../../live/useWorkshop.ts'
import { everybody, type RoomPeople, type RoomPerson } from './roomPeople.ts'
import styles from './RoomSide.module.css'

export type RoomSideProps = { readonly room: RoomPeople; readonly isGroup: boolean }

const usePersonLine = () => {
  const t = useText()
  const nameOf = useNames()
  const looksOf = usePlatformLooks()
  const { personId: own } = useLive()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const { formatTime } = useFormats()
  return ({ personId, represents, isHere, leftAt }: RoomPerson) => ({
    name: personId === own ? t('stage.you', { name: nameOf(personId) }) : nameOf(personId),
    isHere,
    platforms: looksOf(represents),
    ...(leftAt === null ? {} : { detail: t('stage.leftAt', { time: formatTime(leftAt, zone) }) }),
  })
}

const byName = (nameOf: (id: string) => string) => (a: RoomPerson, b: RoomPerson) =>
  nameOf(a.personId).localeCompare(nameOf(b.personId))

const Lines = ({ people }: { readonly people: readonly RoomPerson[] }) => {
  const lineOf = usePersonLine()
  const nameOf = useNames()
  return (
    <ul className={styles.lines}>
      {people.toSorted(byName(nameOf)).map((person) => (
        <li key={person.personId}>
          <PersonLine {...lineOf(person)} />
        </li>
      ))}
    </ul>
  )
}

const Part = ({ title, people }: { readonly title: MessageKey; readonly people: readonly RoomPerson[] }) => {
  const t = useText()
  if (people.length === 0) return null
  return (
    <section>
      <SectionHeading>{t(title)}</SectionHeading>
      <Lines people={people} />
    </section>
  )
}

const Away = ({ people }: { readonly people: readonly RoomPerson[] }) => {
  const t = useText()
  if (people.length === 0) return null
  return (
    <details className={styles.away}>
      <summary>{t('stage.notHere', { count: people.length })}</summary>
      <Lines people={people} />
    </details>
  )
}

const here = (people: readonly RoomPerson[]) => people.filter(({ isHere }) => isHere)
const away = (people: readonly RoomPerson[]) => people.filter(({ isHere }) => !isHere)

/** A group is small: who is missing from it is shown in place. Plenary folds them away. */
export const RoomSide = ({ room, isGroup }: RoomSideProps) => {
  const t = useText()
  const shown = isGroup ? (people: readonly RoomPerson[]) => people : here
  const present = here(room.members)
  return (
    <div className={styles.side}>
      <section>
        <SectionHeading remark={t('stage.hereOf', { here: present.length, all: room.members.length })}>
          {t(isGroup ? 'stage.inGroup' : 'stage.inPlenary')}
        </SectionHeading>
        {present.length === 0 && !isGroup && <p className={styles.nobody}>{t('stage.nobody')}</p>}
        <Lines people={present} />
        {isGroup && <Lines people={away(room.members)} />}
      </section>
      <Part title="stage.rapporteur" people={shown(room.rapporteurs)} />
      <Part title="stage.moderate" people={shown(room.moderators)} />
      <Part title="stage.run" people={shown(room.conductors)} />
      <Part title="stage.interpret" people={shown(room.interpreters)} />
      {!isGroup && <Away people={away(everybody(room))} />}
    </div>
  )
}
