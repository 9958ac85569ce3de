/** Says once why something that was to be sent is not. */
import { feedKinds } from '@plenaria/shared/protocol/mediaSlots'
import { useEffect } from 'react'
import { useToasts } from '../../design/toasts.ts'
import { useText } from '../../i18n/useText.ts'
import type { SoundState } from '../../media/soundState.ts'

export const useSoundToasts = ({ sending }: Pick<SoundState, 'sending'>): void => {
  const t = useText()
  const { show } = useToasts()
  const troubles = feedKinds.map((kind) => {
    const one = sending[kind]
    return one.status === 'off' ? one.trouble : null
  })
  const said = troubles.find((trouble) => trouble !== null) ?? null
  useEffect(() => {
    if (said !== null) show({ tone: 'warn', text: t(`voice.${said}`) })
  }, [said, show, t])
}
