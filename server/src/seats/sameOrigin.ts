/** Browsers say where a request comes from; a page of another site gets no socket and no change. */
import type { IncomingMessage } from 'node:http'

/** @param publicUrl the address people use when the server stands behind a proxy */
export const isSameOrigin = (request: IncomingMessage, publicUrl: string | null): boolean => {
  const { origin, host } = request.headers
  if (origin === undefined) return true // not a browser
  if (publicUrl !== null && origin === new URL(publicUrl).origin) return true
  try {
    return new URL(origin).host === host
  } catch {
    return false
  }
}
