/** Wraps a socket handler so that nothing unparsed reaches it, nothing goes unanswered and nothing thrown escapes. */
import type { Refusal } from '@plenaria/shared/workshop/refusals'
import { refuse } from '@plenaria/shared/workshop/refusals'
import type { z } from 'zod'
import type { Log } from '../engine/log.ts'

type Refused = { ok: false; refusal: Refusal }
type Acknowledge = (reply: unknown) => void

export const parsed =
  <S extends z.ZodType, R extends { ok: boolean }>(
    schema: S,
    log: Log,
    handle: (message: z.infer<S>) => Promise<R | Refused>,
  ) =>
  async (message: unknown, acknowledge: unknown): Promise<void> => {
    if (typeof acknowledge !== 'function') return
    const answer = acknowledge as Acknowledge
    const result = schema.safeParse(message)
    if (!result.success) return answer(refuse('invalid'))
    try {
      answer(await handle(result.data))
    } catch (error) {
      log.error({ error }, 'A live message failed.')
      answer(refuse('busy'))
    }
  }
