/** Where people hear each other: links to outside meetings by room and language, saved together after a question. */
import { useEffect, useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Banner } from '../../../design/Banner.tsx'
import { Loading } from '../../../design/Loading.tsx'
import { useToasts } from '../../../design/toasts.ts'
import { callApi } from '../../../http/callApi.ts'
import { ConfirmCall } from '../../../http/ConfirmCall.tsx'
import { RefusalBanner } from '../../../http/RefusalBanner.tsx'
import { useFetched } from '../../../http/useFetched.ts'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useLive } from '../../../live/LiveContext.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import {
  changesBetween,
  filledRooms,
  type MeetingChanges,
  type MeetingRooms,
  openEdits,
  withAddress,
  withEdits,
} from './meetingLinks.ts'
import { MeetingRoom } from './MeetingRoom.tsx'
import styles from './MeetingsDesk.module.css'

type FormProps = { readonly saved: MeetingRooms; readonly onSaved: () => void }

const useRooms = () => {
  const t = useText()
  const localText = useLocalText()
  const groups = useWorkshop((workshop) => workshop.groups.groups)
  return [
    { id: 'plenary', name: t('meetings.plenary'), detail: t('meetings.plenaryDetail') },
    ...groups.map(({ id, name }) => ({ id, name: localText(name), detail: t('meetings.groupDetail') })),
  ]
}

/** What stands in the fields. Others may save meanwhile: their changes appear where nothing was written here. */
const useRoomsWritten = (saved: MeetingRooms) => {
  const [edits, setEdits] = useState<MeetingRooms>({})
  const [seen, setSeen] = useState(saved)
  if (seen !== saved) {
    setSeen(saved)
    setEdits(openEdits(saved, edits))
  }
  return {
    rooms: withEdits(saved, edits),
    write: (room: string, channel: string, address: string) => setEdits(withAddress(edits, room, channel, address)),
    undo: () => setEdits({}),
  }
}

const consequencesOf = ({ set, removed }: MeetingChanges, t: ReturnType<typeof useText>): readonly string[] => [
  ...(set > 0 ? [t('meetings.willSet', { count: set })] : []),
  ...(removed > 0 ? [t('meetings.willRemove', { count: removed })] : []),
  t('meetings.follow'),
]

const MeetingsForm = ({ saved, onSaved }: FormProps) => {
  const t = useText()
  const { workshopId, personId: seat } = useLive()
  const { show } = useToasts()
  const languages = useWorkshop(({ charter }) => charter.languages)
  const { rooms, write, undo } = useRoomsWritten(saved)
  const [isAsking, setAsking] = useState(false)
  const changes = changesBetween(saved, rooms)
  const isChanged = changes.set + changes.removed > 0
  const save = () =>
    callApi(`/api/workshops/${workshopId}/meetings`, { method: 'PUT', seat, body: { rooms: filledRooms(rooms) } })
  return (
    <>
      <div className={styles.rooms}>
        {useRooms().map(({ id, name, detail }) => (
          <MeetingRoom
            key={id}
            room={id}
            name={name}
            detail={detail}
            languages={languages}
            rooms={rooms}
            onChange={(channel, address) => write(id, channel, address)}
          />
        ))}
      </div>
      <div className={styles.actions}>
        <output>
          {changes.wrong > 0
            ? t('meetings.wrongCount', { count: changes.wrong })
            : t(isChanged ? 'meetings.unsaved' : 'meetings.allSaved')}
        </output>
        <Button isDisabled={!isChanged} onPress={undo}>
          {t('meetings.undo')}
        </Button>
        <Button kind="primary" isDisabled={!isChanged || changes.wrong > 0} onPress={() => setAsking(true)}>
          {t('meetings.save')}
        </Button>
      </div>
      {isAsking && (
        <ConfirmCall
          title={t('meetings.saveTitle')}
          consequences={consequencesOf(changes, t)}
          confirmLabel={t('meetings.save')}
          call={save}
          onDone={() => {
            setAsking(false)
            show({ tone: 'ok', text: t('meetings.saved') })
            onSaved()
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}

export const MeetingsDesk = () => {
  const t = useText()
  const { workshopId, personId, connection } = useLive()
  const { value, refusal, reload } = useFetched<{ rooms: MeetingRooms }>(
    `/api/workshops/${workshopId}/meetings`,
    personId,
  )
  useEffect(() => connection.onChanged((what) => void (what === 'meetings' && reload())), [connection, reload])
  if (refusal) return <RefusalBanner refusal={refusal} onRetry={reload} />
  if (!value) return <Loading />
  return (
    <>
      <Banner tone="info" icon="headphones">
        {t('meetings.words')}
      </Banner>
      <MeetingsForm saved={value.rooms} onSaved={reload} />
    </>
  )
}
