/** Decides when the picture is left out so that the sound gets through, and when it may be tried again. Pure. */
import type { SoundQuality } from './measureSound.ts'

export type Sparing = { readonly isSpared: boolean; readonly bad: number; readonly good: number }

export const notSparing: Sparing = { isSpared: false, bad: 0, good: 0 }

const isBad = ({ loss, roundTrip }: SoundQuality): boolean => loss > 6 || roundTrip > 900
const isGood = ({ loss, roundTrip }: SoundQuality): boolean => loss < 2 && roundTrip < 500
/** Measurements in a row; one comes every three seconds. */
const SPARES_AFTER = 2
const TRIES_AGAIN_AFTER = 8

export const nextSparing = ({ isSpared, bad, good }: Sparing, quality: SoundQuality): Sparing => {
  if (isSpared)
    return isGood(quality)
      ? { isSpared: good + 1 < TRIES_AGAIN_AFTER, bad: 0, good: good + 1 }
      : { isSpared, bad: 0, good: 0 }
  const worse = isBad(quality) ? bad + 1 : 0
  return { isSpared: worse >= SPARES_AFTER, bad: worse, good: 0 }
}
