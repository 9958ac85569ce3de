/** Plays the slots: the floor, and an interpretation above it while there is one. */
import { type SlotName, slotNames } from '@plenaria/shared/protocol/mediaSlots'
import { openSpeaker, type Speaker } from './speaker.ts'
import { type Ramp, stepRamp } from './volumeRamp.ts'

export type Mixer = {
  readonly play: (tracks: ReadonlyMap<SlotName, MediaStreamTrack>) => void
  /** @param isInterpreted whether somebody interprets into the language that is listened to */
  readonly mix: (isInterpreted: boolean, below: number) => void
  readonly setOutput: (deviceId: string) => void
  readonly close: () => void
}

const STEP = 50

export const createMixer = (onSilent: () => void): Mixer => {
  const speakers = new Map<SlotName, Speaker>()
  let ramp: Ramp = { volume: 1, aloneSince: null }
  let wanted = { isInterpreted: false, below: 1 }
  let output = ''
  const apply = () => {
    for (const [slot, speaker] of speakers) speaker.setVolume(slot === 'language' ? 1 : ramp.volume)
  }
  const step = () => {
    const next = stepRamp(ramp, { ...wanted, at: performance.now(), passed: STEP })
    const isSame = next.volume === ramp.volume
    ramp = next
    if (!isSame) apply()
  }
  const timer = setInterval(step, STEP)
  const silence = () => {
    for (const speaker of speakers.values()) speaker.close()
    speakers.clear()
  }
  return {
    play: (tracks) => {
      silence()
      for (const slot of slotNames) {
        const track = tracks.get(slot)
        if (track?.kind === 'audio') speakers.set(slot, openSpeaker(track, slot, onSilent))
      }
      if (output !== '') for (const speaker of speakers.values()) speaker.setOutput(output)
      apply()
    },
    mix: (isInterpreted, below) => {
      wanted = { isInterpreted, below }
    },
    setOutput: (deviceId) => {
      output = deviceId
      for (const speaker of speakers.values()) speaker.setOutput(deviceId)
    },
    close: () => {
      clearInterval(timer)
      silence()
    },
  }
}
