/** What can be done in the talk about an item; each shows at once, the document carries it to the others. */
import type { Language } from '@plenaria/shared/language'
import { addComment, addReply, addSuggestion, closeThread, reopenThread } from '@plenaria/shared/docs/writeThreads'
import { usePageClock } from '../../clock/ClockProvider.tsx'
import { useDoc } from '../DocContext.ts'
import { useLive } from '../../live/LiveContext.ts'

export type Talk = {
  readonly comment: (text: string) => void
  readonly reply: (threadId: string, text: string) => void
  readonly suggest: (suggestion: { language: Language; text: string; note: string }) => void
  readonly close: (threadId: string) => void
  readonly reopen: (threadId: string) => void
}

export const useTalk = (itemId: string): Talk => {
  const { doc } = useDoc().connection
  const { personId: by } = useLive()
  const clock = usePageClock()
  const sign = () => ({ by, at: clock.now() })
  const begin = () => ({ ...sign(), itemId, threadId: crypto.randomUUID(), replyId: crypto.randomUUID() })
  return {
    comment: (text) => addComment(doc, { ...begin(), text }),
    reply: (threadId, text) => addReply(doc, threadId, { ...sign(), id: crypto.randomUUID(), text }),
    suggest: (suggestion) => addSuggestion(doc, { ...begin(), ...suggestion }),
    close: (threadId) => closeThread(doc, threadId, by),
    reopen: (threadId) => reopenThread(doc, threadId),
  }
}
