/** What an interpreter's page does with the microphone now, so that it follows the booth. Pure. */
import type { Language } from '@plenaria/shared/language'
import type { Sending } from '../../media/soundState.ts'

export type BoothNow = {
  /** The sound is joined. */
  readonly isHere: boolean
  readonly mic: Sending
  /** The language of one's booth, or null. */
  readonly language: Language | null
  readonly isOnAir: boolean
  readonly isMuted: boolean
}

/** `open`: to the booth. `forget`: why it was closed, which whoever left the booth knows. Null: nothing. */
export const boothStep = ({ isHere, mic, language, isOnAir, isMuted }: BoothNow): 'open' | 'forget' | null => {
  if (!isHere) return null
  if (language === null) {
    // Who was muted opens it themselves once they may (SO3).
    return mic.status === 'off' && mic.trouble === 'notYours' && !isMuted ? 'forget' : null
  }
  if (mic.status === 'on') return mic.channel === 'floor' && isOnAir ? 'open' : null
  return mic.status === 'off' && mic.trouble === null ? 'open' : null
}
