/** Fetches a file the server makes and hands it to the browser's downloads, so that a refusal is a value and not a broken page. */
import type { Refusal } from '@plenaria/shared/workshop/refusals'
import { pageRefusal } from '@plenaria/shared/workshop/pageRefusals'
import type { Answer } from './callApi.ts'
import { saveFile } from './saveFile.ts'

const nameIn = (disposition: string | null): string | null =>
  /filename="?([^";]+)"?/.exec(disposition ?? '')?.[1] ?? null

const refusalIn = async (response: Response): Promise<Refusal> => {
  try {
    return ((await response.json()) as { refusal?: Refusal }).refusal ?? pageRefusal('unreachable')
  } catch {
    return pageRefusal('unreachable')
  }
}

/**
 * @param fallbackName used when the server names no file
 * @param body what the file is to be made from, where asking for it changes something
 */
export const fetchFile = async (
  path: string,
  seat: string,
  fallbackName: string,
  body?: object,
): Promise<Answer<string>> => {
  try {
    const response = await fetch(path, {
      credentials: 'same-origin',
      headers: { 'x-seat': seat, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    })
    if (!response.ok) return { ok: false, refusal: await refusalIn(response) }
    const name = nameIn(response.headers.get('content-disposition')) ?? fallbackName
    saveFile(name, await response.blob())
    return { ok: true, value: name }
  } catch {
    return { ok: false, refusal: pageRefusal('unreachable') }
  }
}
