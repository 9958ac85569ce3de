/** The addresses of one room: the floor, and a channel for each language. */
import type { Language } from '@plenaria/shared/language'
import { TextField } from '../../../design/TextField.tsx'
import { languageName } from '../../../i18n/languageName.ts'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import styles from './MeetingsDesk.module.css'
import { addressIn, isMeetingAddress, type MeetingRooms } from './meetingLinks.ts'

type Props = {
  readonly room: string
  readonly name: string
  readonly detail: string
  readonly languages: readonly Language[]
  readonly rooms: MeetingRooms
  readonly onChange: (channel: string, address: string) => void
}

export const MeetingRoom = ({ room, name, detail, languages, rooms, onChange }: Props) => {
  const { language: reader, t } = useLanguage()
  const channels = [
    { id: 'floor', label: t('meetings.floor') },
    ...languages.map((id) => ({ id, label: t('meetings.channel', { language: languageName(id, reader) }) })),
  ]
  return (
    <fieldset className={styles.room}>
      <legend>
        {name}
        <small>{detail}</small>
      </legend>
      <div className={styles.channels}>
        {channels.map(({ id, label }) => {
          const address = addressIn(rooms, room, id)
          return (
            <TextField
              key={id}
              label={label}
              type="url"
              inputMode="url"
              placeholder="https://"
              value={address}
              onChange={(text) => onChange(id, text)}
              error={isMeetingAddress(address) ? undefined : t('meetings.wrong')}
            />
          )
        })}
      </div>
    </fieldset>
  )
}
