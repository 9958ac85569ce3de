/** How many microphones are open, how many of those one leads ask for theirs, and both in words. */
import { useText } from '../../i18n/useText.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import type { SoundState } from '../../media/soundState.ts'
import { useLed } from './useLed.ts'

export type VoicesNow = { readonly label: string; readonly count: number; readonly asking: number }

export const useVoicesNow = ({ voices }: Pick<SoundState, 'voices'>): VoicesNow => {
  const t = useText()
  const isLed = useLed()
  const muted = useWorkshop(({ sound }) => sound.muted)
  const asking = Object.entries(muted).filter(([personId, { askedAt }]) => askedAt !== null && isLed(personId)).length
  const count = voices.filter(({ kind }) => kind === 'mic').length
  const label = asking > 0 ? t('voice.asking', { count: asking }) : t('voice.voicesCount', { count })
  return { label, count, asking }
}
