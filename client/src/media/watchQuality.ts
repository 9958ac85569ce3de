/** Measures a connection every few seconds: for the page itself, for those who run the workshop, and to leave the picture out in time. */
import { createLevelMeter, type LevelMeter } from './levelMeter.ts'
import { type Counts, measureSound, type SoundQuality } from './measureSound.ts'
import { nextSparing, notSparing, type Sparing } from './spareVideo.ts'

export type QualityWatch = {
  readonly begin: (connection: RTCPeerConnection) => void
  readonly end: () => void
}

const EVERY = 3_000

/** Keeps one meter for the microphone that is open now. */
const createOwnLevel = (microphone: () => MediaStreamTrack | null) => {
  let meter: LevelMeter | null = null
  let of: MediaStreamTrack | null = null
  return () => {
    const track = microphone()
    if (track !== of) {
      meter?.close()
      meter = track ? createLevelMeter(track) : null
      of = track
    }
    return meter && track?.enabled ? meter.level() : 0
  }
}

export const watchQuality = (ports: {
  readonly report: (measured: SoundQuality & { level: number }) => void
  readonly microphone: () => MediaStreamTrack | null
  readonly onQuality: (quality: SoundQuality) => void
  readonly onSparing: (isSpared: boolean) => void
}): QualityWatch => {
  const level = createOwnLevel(ports.microphone)
  let timer: ReturnType<typeof setInterval> | undefined
  let counts: Counts = { received: 0, lost: 0 }
  let sparing: Sparing = notSparing
  const measure = async (connection: RTCPeerConnection) => {
    const measured = await measureSound(connection, counts)
    counts = measured.counts
    ports.onQuality(measured.quality)
    ports.report({ ...measured.quality, level: level() })
    const next = nextSparing(sparing, measured.quality)
    const isTurned = next.isSpared !== sparing.isSpared
    sparing = next
    if (isTurned) ports.onSparing(next.isSpared)
  }
  return {
    begin: (connection) => {
      clearInterval(timer)
      counts = { received: 0, lost: 0 }
      timer = setInterval(() => void measure(connection).catch(() => undefined), EVERY)
    },
    end: () => clearInterval(timer),
  }
}
