/** How the sound reaches each person, room by room, whoever hears worst first; for the console. */
import type { MediaPerson } from '@plenaria/shared/protocol/media'
import { plenaryRoom } from '@plenaria/shared/workshop/plenaryRoom'
import { groupById } from '@plenaria/shared/workshop/groups/groups'
import { Chip } from '../../design/Chip.tsx'
import { Icon } from '../../design/Icon.tsx'
import { SectionHeading } from '../../design/SectionHeading.tsx'
import { Stack } from '../../design/Stack.tsx'
import { useLanguageNames } from '../../i18n/useLanguageNames.ts'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { useNames, useWorkshop } from '../../live/useWorkshop.ts'
import { connectionGrade, worstFirst } from './connectionGrade.ts'
import styles from './SoundPane.module.css'
import { usePeopleHeard } from './usePeopleHeard.ts'
import { VoiceTexts } from './VoiceTexts.tsx'

const tones = { good: 'ok', fair: 'warn', bad: 'late' } as const

const PersonHeard = ({ person }: { readonly person: MediaPerson }) => {
  const t = useText()
  const nameOf = useNames()
  const languageName = useLanguageNames()
  const grade = connectionGrade(person)
  const measured = { loss: person.loss.toFixed(1), roundTrip: Math.round(person.roundTrip) }
  return (
    <li className={styles.line}>
      <span className={styles.name}>{nameOf(person.personId)}</span>
      {person.sends.includes('mic') && (
        <span className={styles.level}>
          <meter min={0} max={1} value={person.level} aria-label={t('voice.level')} />
        </span>
      )}
      {person.language !== null && <Chip>{t('voice.hears', { language: languageName(person.language) })}</Chip>}
      <span className={styles.figures}>{t('voice.measured', measured)}</span>
      <Chip tone={tones[grade]}>{t(`voice.${grade}`)}</Chip>
    </li>
  )
}

const Room = ({ roomId, people }: { readonly roomId: string; readonly people: readonly MediaPerson[] }) => {
  const t = useText()
  const read = useLocalText()
  const group = useWorkshop(({ groups }) => groupById(groups, roomId))
  const name = roomId === plenaryRoom ? t('voice.plenary') : read(group?.name ?? {})
  return (
    <section>
      <SectionHeading level={3} remark={t('voice.connected', { count: people.length })}>
        {name}
      </SectionHeading>
      <ul className={styles.lines}>
        {worstFirst(people).map((person) => (
          <PersonHeard key={person.personId} person={person} />
        ))}
      </ul>
    </section>
  )
}

const Pane = () => {
  const t = useText()
  const people = [...usePeopleHeard().values()]
  const rooms = [...new Set(people.map(({ roomId }) => roomId))].toSorted(
    (a, b) => Number(b === plenaryRoom) - Number(a === plenaryRoom) || a.localeCompare(b),
  )
  const bad = people.filter((person) => connectionGrade(person) === 'bad').length
  if (people.length === 0) return null
  return (
    <details className={styles.pane}>
      <summary className={styles.summary}>
        <Icon name="headphones" size="s" />
        {t('voice.connected', { count: people.length })}
        {bad > 0 && (
          <Chip tone="late" icon="warning">
            {t('voice.hearBadly', { count: bad })}
          </Chip>
        )}
      </summary>
      <Stack gap={4}>
        {rooms.map((roomId) => (
          <Room key={roomId} roomId={roomId} people={people.filter((person) => person.roomId === roomId)} />
        ))}
      </Stack>
    </details>
  )
}

export const SoundPane = () => (
  <VoiceTexts>
    <Pane />
  </VoiceTexts>
)
