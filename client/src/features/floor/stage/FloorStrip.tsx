/** The floor of the room for those who take part: who speaks, who comes next, and one's own place. Nothing while nobody speaks or waits. */
import type { FloorNow } from '@plenaria/shared/workshop/views/floorNow'
import { useEffect, useRef, useState } from 'react'
import { Banner } from '../../../design/Banner.tsx'
import { Card } from '../../../design/Card.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { VisuallyHidden } from '../../../design/VisuallyHidden.tsx'
import { useText } from '../../../i18n/useText.ts'
import { useLive } from '../../../live/LiveContext.ts'
import { SlowDownNotice } from '../../../live/SlowDownNotice.tsx'
import { SpeakerNow } from '../SpeakerNow.tsx'
import { useFloorNow } from '../useFloorNow.ts'
import { useOwnFloor } from '../useOwnFloor.ts'
import { useSpeakers } from '../useSpeakers.ts'
import styles from './FloorStrip.module.css'

const NEXT = 3

/** Said once when the floor goes to somebody, and to oneself before it comes. */
const useAnnounced = (floor: FloorNow): string => {
  const t = useText()
  const { personId } = useLive()
  const speakerOf = useSpeakers()
  const speakerId = floor.speaking?.personId ?? null
  const isNext = floor.waiting[0]?.personId === personId
  const before = useRef({ speakerId, isNext })
  const [sentence, setSentence] = useState('')
  useEffect(() => {
    const was = before.current
    before.current = { speakerId, isNext }
    if (speakerId !== was.speakerId && speakerId !== null) {
      setSentence(
        speakerId === personId ? t('floor.youSpeak') : t('floor.nowSpeaks', { name: speakerOf(speakerId).name }),
      )
    } else if (isNext && !was.isNext) setSentence(t('floor.youAreNext'))
  }, [speakerId, isNext, personId, speakerOf, t])
  return sentence
}

/** What whoever speaks is told by those who lead and by the booth; nobody else sees it. */
const ForSpeaker = ({ roomId, floor: { speaking, left } }: { readonly roomId: string; readonly floor: FloorNow }) => {
  const t = useText()
  if (!speaking) return null
  return (
    <>
      {speaking.signal && (
        <Banner
          key={speaking.signal.at}
          tone="warn"
          icon="megaphone"
          isUrgent
          title={t(`floor.${speaking.signal.kind}`)}
        />
      )}
      <SlowDownNotice roomId={roomId} />
      {left !== null && left <= 0 && <Banner tone="late" icon="clock" isUrgent title={t('floor.timeUp')} />}
    </>
  )
}

const List = ({ floor }: { readonly floor: FloorNow }) => {
  const t = useText()
  const speakerOf = useSpeakers()
  if (floor.waiting.length < 2) return null
  return (
    <details className={styles.list}>
      <summary>{t('floor.wholeList', { count: floor.waiting.length })}</summary>
      <ol>
        {floor.waiting.map(({ id, personId, kind }) => (
          <li key={id}>
            {speakerOf(personId).name}
            {kind !== 'statement' && ` · ${t(`floor.${kind}`)}`}
          </li>
        ))}
      </ol>
    </details>
  )
}

const Waiting = ({ roomId, floor }: { readonly roomId: string; readonly floor: FloorNow }) => {
  const t = useText()
  const speakerOf = useSpeakers()
  const { request, place } = useOwnFloor(roomId, floor)
  const names = floor.waiting.slice(0, NEXT).map(({ personId }) => speakerOf(personId).name)
  return (
    <div className={styles.waiting}>
      {request && (
        <strong>
          {place === 1 ? t('floor.youAreNext') : t('floor.myPlace', { place, all: floor.waiting.length })}
        </strong>
      )}
      {names.length > 0 && place !== 1 && <span>{t('floor.next', { names: names.join(' · ') })}</span>}
      {floor.isClosed && <span>{t('floor.closedHelp')}</span>}
    </div>
  )
}

export const FloorStrip = ({ roomId }: { readonly roomId: string }) => {
  const t = useText()
  const floor = useFloorNow(roomId)
  const { isSpeaking } = useOwnFloor(roomId, floor)
  const announced = useAnnounced(floor)
  const { speaking, waiting, left, isClosed } = floor
  return (
    <>
      <VisuallyHidden>
        <output>{announced}</output>
      </VisuallyHidden>
      {(speaking || waiting.length > 0 || isClosed) && (
        <div className={styles.strip}>
          <Card as="section" tone={isSpeaking ? 'focus' : 'plain'} label={t('floor.title')}>
            <Stack gap={2}>
              {speaking && <SpeakerNow speaking={speaking} left={left} size={isSpeaking ? 'l' : 'm'} />}
              {isSpeaking && <ForSpeaker roomId={roomId} floor={floor} />}
              <Waiting roomId={roomId} floor={floor} />
              <List floor={floor} />
            </Stack>
          </Card>
        </div>
      )}
    </>
  )
}
