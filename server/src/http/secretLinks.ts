/** Finds what a secret link opens, and makes whoever guesses wait. By address, since nobody who guesses says who they are. */
import { type Refusal, refusal } from '@plenaria/shared/workshop/refusals'
import type { Request } from 'express'
import { createRateLimit } from '../seats/rateLimit.ts'
import { hashSecret, isSecret } from '../seats/secret.ts'

type Link = { readonly revokedAt: number | null }

/** @param find by the hash of a secret */
export const createSecretLinks = <Found extends Link>(
  find: (secretHash: string) => Promise<Found | null>,
  now: () => number,
) => {
  const guesses = createRateLimit({ burst: 30, perSecond: 0.5, now })
  return async (request: Request): Promise<{ ok: true; link: Found } | { ok: false; refusal: Refusal }> => {
    const secret = String(request.params.secret)
    const link = isSecret(secret) ? await find(hashSecret(secret)) : null
    if (!link) return { ok: false, refusal: refusal(guesses.take(request.ip ?? '') ? 'linkUnknown' : 'tooFast') }
    return link.revokedAt === null ? { ok: true, link } : { ok: false, refusal: refusal('linkWithdrawn') }
  }
}
