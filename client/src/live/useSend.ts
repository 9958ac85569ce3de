/** Sends a command and tells the person why when it is refused. Buttons use it; they need not look at the answer. */
import type { SendReply } from '@plenaria/shared/protocol/live'
import type { Command } from '@plenaria/shared/workshop/workshop'
import { useCallback } from 'react'
import { useToasts } from '../design/toasts.ts'
import { useLanguage } from '../i18n/LanguageContext.ts'
import { useLive } from './LiveContext.ts'

export const useSend = (): ((command: Command) => Promise<SendReply>) => {
  const { connection } = useLive()
  const { language } = useLanguage()
  const { show } = useToasts()
  return useCallback(
    async (command) => {
      const reply = await connection.send(command)
      if (!reply.ok) show({ tone: 'warn', text: reply.refusal.message[language] })
      return reply
    },
    [connection, language, show],
  )
}
