/**
 * An interpreter's microphone, which follows the facts: open as soon as they have a booth and have joined the sound, and joined by
 * going on air. Whether it is heard is decided by the server.
 */
import { languageChannel } from '@plenaria/shared/workshop/soundChannel'
import { boothLanguage, type MediaRights } from '@plenaria/shared/workshop/views/mediaRights'
import { useEffect, useRef } from 'react'
import { useViewer } from '../../live/useViewer.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import type { Sound } from '../../media/createSound.ts'
import { isJoined, type SoundState } from '../../media/soundState.ts'
import { boothStep } from './boothStep.ts'

/** Of several pages the one that is used joins. */
const useJoinOnAir = (sound: Sound | null, status: SoundState['status'], isOnAir: boolean): void => {
  const wasOnAir = useRef(isOnAir)
  useEffect(() => {
    const goes = isOnAir && !wasOnAir.current
    wasOnAir.current = isOnAir
    if (goes && status === 'off' && document.hasFocus()) sound?.join()
  }, [sound, status, isOnAir])
}

export const useBoothMicrophone = (sound: Sound | null, state: SoundState, rights: MediaRights | null): void => {
  const { personId } = useViewer()
  const isMuted = useWorkshop((workshop) => workshop.sound.muted[personId] !== undefined)
  const language = rights && boothLanguage(rights)
  const isOnAir = rights?.isOnAir === true
  const isHere = isJoined(state.status)
  const { mic } = state.sending
  useJoinOnAir(sound, state.status, isOnAir)
  const step = boothStep({ isHere, mic, language, isOnAir, isMuted })
  useEffect(() => {
    if (step === 'forget') sound?.stop('mic')
    if (step === 'open' && language !== null) sound?.send('mic', languageChannel(language))
  }, [sound, step, language])
}
