/**
 * Asks the server to put a whole text in the place of another, and says what came of it. It needs a connection: two pages
 * that did it by themselves would put the text there twice.
 */
import { type Reworded, type Rewording, takingBack } from '@plenaria/shared/docs/rewording'
import type { DocConnection } from '@plenaria/shared/participant/openDoc'
import { useToasts } from '../design/toasts.ts'
import { useDoc } from './DocContext.ts'
import type { StepEnd } from './docUndo.ts'
import { callApi } from '../http/callApi.ts'
import { useLanguage } from '../i18n/LanguageContext.ts'
import { useLive } from '../live/LiveContext.ts'
import { textAddress } from './textAddress.ts'

/** How long one's own words may take to reach the server before it is asked, in milliseconds. */
const MOST_WAIT = 5_000

/** The server judges by what it has: one's own words must be there first. */
const isAllThere = async (connection: DocConnection): Promise<boolean> => {
  if (connection.state.link !== 'online') return false
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), MOST_WAIT)
  })
  const isSaved = connection.saved().then(
    () => true,
    () => false,
  )
  return Promise.race([isSaved, tooLong]).finally(() => clearTimeout(timer))
}

type Outcome = Exclude<Reworded['outcome'], 'refused'>

/** @returns asks for a rewording, with what is said when it is done; true when the text is in its place */
export const useRewording = () => {
  const { name, connection, undo } = useDoc()
  const { personId } = useLive()
  const { language, t } = useLanguage()
  const { show } = useToasts()

  const ask = async (rewording: Rewording): Promise<StepEnd | 'already'> => {
    const path = `${textAddress(name)}/rewordings`
    const isReady = await isAllThere(connection)
    const reply =
      isReady && (await callApi<{ outcome: Outcome }>(path, { method: 'POST', seat: personId, body: rewording }))
    if (reply === false || (!reply.ok && reply.refusal.code === 'unreachable')) {
      show({ tone: 'warn', text: t('rewording.offline') })
      return 'kept'
    }
    if (!reply.ok) {
      show({ tone: 'warn', text: reply.refusal.message[language] })
      return 'gone'
    }
    const { outcome } = reply.value
    if (outcome !== 'done') show({ tone: 'info', text: t(`rewording.${outcome}`) })
    return outcome === 'textStays' ? 'gone' : outcome
  }
  const step = async (rewording: Rewording): Promise<StepEnd> => {
    const end = await ask(rewording)
    return end === 'already' ? 'gone' : end
  }
  return async (rewording: Exclude<Rewording, { kind: 'takeBack' }>, text: string): Promise<boolean> => {
    const end = await ask(rewording)
    if (end !== 'done') return end === 'already'
    const takeBack = undo.note({ takeBack: () => step(takingBack(rewording)), again: () => step(rewording) })
    show({ tone: 'info', text, action: { label: t('drafting.undo'), onPress: takeBack } })
    return true
  }
}
