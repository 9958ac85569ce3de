/** The people of a room: those who take part, those who serve it, and who is missing. */
import type { MessageKey } from '../../i18n/messages.ts'
import { PersonLine } from '../../design/PersonLine.tsx'
import { SectionHeading } from '../../design/SectionHeading.tsx'
import { useFormats } from '../../i18n/useFormats.ts'
import { useText } from '../../i18n/useText.ts'
import { useLive } from '../../live/LiveContext.ts'
import { usePlatformLooks } from '../../live/usePlatformLooks.ts'
import { useNames, useWorkshop } from '../../live/useWorkshop.ts'
import type { RoomPeople, RoomPerson } from './roomPeople.ts'
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

export const RoomSide = ({ room, isGroup }: RoomSideProps) => {
  const t = useText()
  const here = room.members.filter(({ isHere }) => isHere)
  const away = room.members.filter(({ isHere }) => !isHere)
  return (
    <div className={styles.side}>
      <section>
        <SectionHeading remark={t('stage.hereOf', { here: here.length, all: room.members.length })}>
          {t(isGroup ? 'stage.inGroup' : 'stage.inPlenary')}
        </SectionHeading>
        {here.length === 0 ? <p className={styles.nobody}>{t('stage.nobody')}</p> : <Lines people={here} />}
        {isGroup ? (
          <Lines people={away} />
        ) : (
          away.length > 0 && (
            <details className={styles.away}>
              <summary>{t('stage.notHere', { count: away.length })}</summary>
              <Lines people={away} />
            </details>
          )
        )}
      </section>
      <Part title="stage.rapporteur" people={room.rapporteurs} />
      <Part title="stage.moderate" people={room.moderators} />
      <Part title="stage.run" people={room.conductors} />
      <Part title="stage.interpret" people={room.interpreters} />
    </div>
  )
}
