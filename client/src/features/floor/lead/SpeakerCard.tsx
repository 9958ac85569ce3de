/** Who has the floor, with what can be done: end, give a minute, signal, put back on the list. A panel's turn is ended in the agenda. */
import type { Speaking } from '@plenaria/shared/workshop/floor/floor'
import { type Signal, signals } from '@plenaria/shared/workshop/floor/floorKinds'
import type { FloorNow } from '@plenaria/shared/workshop/views/floorNow'
import { minutes } from '@plenaria/shared/time'
import { Button } from '../../../design/Button.tsx'
import { Card } from '../../../design/Card.tsx'
import { Chip } from '../../../design/Chip.tsx'
import { ClockAnnouncer } from '../../../design/ClockAnnouncer.tsx'
import { IconButton } from '../../../design/IconButton.tsx'
import { Menu, type MenuEntry } from '../../../design/Menu.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { TimeTrack } from '../../../design/TimeTrack.tsx'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'
import { useViewer } from '../../../live/useViewer.ts'
import { SpeakerNow } from '../SpeakerNow.tsx'
import { useSpeakers } from '../useSpeakers.ts'
import styles from './SpeakerCard.module.css'

type Props = { readonly roomId: string; readonly floor: FloorNow }
type On = { readonly roomId: string; readonly speaking: Speaking }
type More = 'toList' | 'takeMinute'

const SignalMenu = ({ roomId, speaking }: On) => {
  const t = useText()
  const send = useSend()
  const entries: readonly MenuEntry<Signal>[] = signals.map((id) => ({ id, label: t(`floor.${id}`) }))
  return (
    <Menu
      label={t('floor.signalLabel')}
      trigger={
        <Button size="s" icon="megaphone">
          {t('floor.signal')}
        </Button>
      }
      entries={entries}
      onAction={(signal) => void send({ type: 'SignalSpeaker', roomId, speechId: speaking.id, signal })}
    />
  )
}

/** A turn of the agenda keeps the agenda's time: that is changed among its slots. */
const TimeCommands = ({ roomId, speaking }: On) => {
  const t = useText()
  const send = useSend()
  const { name } = useSpeakers()(speaking.personId)
  const on = { roomId, speechId: speaking.id }
  if (speaking.slotId !== null) return null
  const entries: readonly MenuEntry<More>[] = [
    ...(speaking.limit === null ? [] : [{ id: 'takeMinute', label: t('floor.takeMinute'), icon: 'minus' } as const]),
    { id: 'toList', label: t('floor.toList'), icon: 'undo' },
  ]
  const act = (id: More) =>
    void send(id === 'toList' ? { type: 'ReturnToList', ...on } : { type: 'ExtendSpeech', ...on, added: minutes(-1) })
  const label = t('floor.actions', { name })
  return (
    <>
      {speaking.limit !== null && (
        <Button
          size="s"
          aria-label={t('floor.addMinuteLabel', { name })}
          onPress={() => void send({ type: 'ExtendSpeech', ...on, added: minutes(1) })}
        >
          {t('floor.addMinute')}
        </Button>
      )}
      <Menu
        label={label}
        trigger={<IconButton icon="more" size="s" label={label} />}
        entries={entries}
        onAction={act}
      />
    </>
  )
}

const EndCommand = ({ roomId, speaking }: On) => {
  const t = useText()
  const send = useSend()
  const { may } = useViewer()
  const { name } = useSpeakers()(speaking.personId)
  const { slotId, segmentId } = speaking
  const end = () =>
    void send(
      slotId !== null && may('EndSlot')
        ? { type: 'EndSlot', segmentId, slotId }
        : { type: 'EndSpeech', roomId, speechId: speaking.id },
    )
  return (
    <Button size="s" icon="check" aria-label={t('floor.endLabel', { name })} onPress={end}>
      {t('floor.end')}
    </Button>
  )
}

export const SpeakerCard = ({ roomId, floor: { speaking, left } }: Props) => {
  const t = useText()
  if (!speaking) return <p className={styles.nobody}>{t('floor.nobody')}</p>
  const on = { roomId, speaking }
  const isOver = left !== null && left < 0
  return (
    <Card as="section" tone={isOver ? 'late' : 'focus'} label={t('floor.speaks')}>
      <Stack gap={3}>
        <SpeakerNow speaking={speaking} left={left} />
        {left !== null && speaking.limit !== null && (
          <>
            <TimeTrack label={t('floor.left')} elapsed={speaking.limit - left} total={Math.max(1, speaking.limit)} />
            <ClockAnnouncer left={left} marks={[1, 0]} />
          </>
        )}
        {speaking.request?.note && <p className={styles.note}>{speaking.request.note}</p>}
        {speaking.signal && (
          <Chip tone="warn" icon="megaphone">
            {t('floor.signalled', { signal: t(`floor.${speaking.signal.kind}`) })}
          </Chip>
        )}
        <div className={styles.commands}>
          <EndCommand {...on} />
          <SignalMenu {...on} />
          <TimeCommands {...on} />
        </div>
      </Stack>
    </Card>
  )
}
