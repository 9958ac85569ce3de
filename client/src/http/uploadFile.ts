/** Sends a file to the server and says how far it is. fetch cannot say that of an upload, so this is the older way. */
import { pageRefusal } from '@plenaria/shared/workshop/pageRefusals'
import type { Refusal } from '@plenaria/shared/workshop/refusals'
import type { Answer } from './callApi.ts'

type Options = {
  /** The person the call acts for. */
  readonly seat: string
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void
}

/** @returns the parsed answer, or the server's refusal; `unreachable` when there is no answer at all */
export const uploadFile = <T>(path: string, file: Blob, { seat, onProgress }: Options): Promise<Answer<T>> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const fail = (reason: Refusal = pageRefusal('unreachable')) => resolve({ ok: false, refusal: reason })
    request.open('POST', path)
    request.responseType = 'json'
    request.setRequestHeader('x-seat', seat)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0))
    request.addEventListener('error', () => fail())
    request.addEventListener('abort', () => fail())
    request.addEventListener('load', () => {
      const answer = request.response as (T & { refusal?: Refusal }) | null
      if (request.status >= 200 && request.status < 300 && answer) resolve({ ok: true, value: answer })
      else fail(answer?.refusal)
    })
    request.send(file)
  })
