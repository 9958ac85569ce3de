/** Asking for the floor and withdrawing: what is sent, and what is said of it to whoever does not see the button change. */
import type { Language } from '@plenaria/shared/language'
import type { RequestKind } from '@plenaria/shared/workshop/floor/floorKinds'
import type { FloorNow } from '@plenaria/shared/workshop/views/floorNow'
import { useCallback, useState } from 'react'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { useSend } from '../../../live/useSend.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import type { OwnFloor } from '../useOwnFloor.ts'

export type Wording = { readonly kind: RequestKind; readonly language?: Language | null; readonly note?: string }

export const useAsking = (roomId: string, floor: FloorNow, { request, isSpeaking }: OwnFloor) => {
  const { language: reader, t } = useLanguage()
  const send = useSend()
  const languages = useWorkshop(({ charter }) => charter.languages)
  const [isPending, setPending] = useState(false)
  const [said, setSaid] = useState('')
  const own = languages.includes(reader) ? reader : null
  const speechId = isSpeaking ? (floor.speaking?.id ?? null) : null
  const requestId = request?.id ?? null

  const wish = useCallback(
    async (command: Parameters<typeof send>[0], words: string) => {
      setPending(true)
      const { ok } = await send(command)
      setPending(false)
      setSaid(ok ? words : '')
    },
    [send],
  )
  const ask = useCallback(
    ({ kind, language = own, note = '' }: Wording) =>
      void wish(
        { type: 'AskForFloor', roomId, requestId: crypto.randomUUID(), kind, language, note },
        t('floor.asked'),
      ),
    [wish, roomId, own, t],
  )
  const toggle = useCallback(() => {
    if (speechId !== null) void wish({ type: 'EndSpeech', roomId, speechId }, '')
    else if (requestId !== null) void wish({ type: 'WithdrawRequest', roomId, requestId }, t('floor.withdrawn'))
    else ask({ kind: 'statement' })
  }, [speechId, requestId, wish, ask, roomId, t])
  return { isPending, said, ask, toggle }
}
