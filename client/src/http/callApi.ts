/** One way to ask the server over HTTP: JSON in, JSON out, refusals as values. It knows no screen. */
import type { Refusal } from '@plenaria/shared/workshop/refusals'
import { pageRefusal } from '@plenaria/shared/workshop/pageRefusals'

export type Answer<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }

export type Call = {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** The person the call acts for; the server looks for that seat's cookie. `organiser` for the organiser. */
  seat: string
  body?: unknown
}

/** @returns the parsed answer, or the server's refusal; `unreachable` when there is no answer at all */
export const callApi = async <T>(path: string, { method = 'GET', seat, body }: Call): Promise<Answer<T>> => {
  try {
    const response = await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: { 'x-seat': seat, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const answer = (await response.json()) as { refusal?: Refusal }
    if (response.ok) return { ok: true, value: answer as T }
    return { ok: false, refusal: answer.refusal ?? pageRefusal('unreachable') }
  } catch {
    return { ok: false, refusal: pageRefusal('unreachable') }
  }
}
