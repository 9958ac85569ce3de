/** The pool of documents of one seat in the browser: over web sockets, kept on the device. */
import { openDoc } from '@plenaria/shared/participant/openDoc'
import { DOCS_PATH } from '@plenaria/shared/protocol/paths'
import { createDocPool, type DocPool } from './docPool.ts'
import { keepOnDevice } from './keepOnDevice.ts'
import { unsentDocs } from './unsentDocs.ts'

const socketOrigin = () => location.origin.replace(/^http/, 'ws')

/** @param onLate told when text of this page arrived after a close */
export const openDocPool = (workshopId: string, personId: string, onLate: () => void): DocPool => {
  const key = `${workshopId}/${personId}`
  return createDocPool({
    unsent: unsentDocs(localStorage, key),
    copyOf: (name) => keepOnDevice(`${key}/${name}`),
    open: (docName, copy) =>
      openDoc({
        url: `${socketOrigin()}${DOCS_PATH}`,
        docName,
        params: { seat: personId },
        WebSocketImpl: WebSocket,
        keep: copy.keep,
      }),
    onLate,
  })
}
