/** Reads which document a socket asks for, and with which client. Nothing in it is trusted beyond its form. */
import { type DocName, parseDocName } from '@plenaria/shared/docs/docName'
import { DOC_SCHEMA_VERSION, docClose } from '@plenaria/shared/docs/docWire'
import type { DocRefusal } from './docAccess.ts'

/** `clientId` is the Yjs client whose presence the connection wants to show, null when it shows none. */
export type DocRequest = { readonly doc: DocName; readonly clientId: number | null }

const pathPrefix = '/docs/'

const parseClientId = (text: string | null): number | null => {
  const clientId = text !== null && /^\d{1,10}$/.test(text) ? Number(text) : null
  return clientId !== null && clientId <= 0xffff_ffff ? clientId : null
}

/** @param url the path and query of the request: `/docs/<docname>?schema=2&client=<Yjs client id>` */
export const readDocRequest = (url: string): DocRequest | DocRefusal => {
  const [path = '', query] = url.split('?')
  const parameters = new URLSearchParams(query)
  const doc = path.startsWith(pathPrefix) ? parseDocName(path.slice(pathPrefix.length)) : null
  if (doc === null) return { closeCode: docClose.malformed, reason: 'no such document' }
  if (parameters.get('schema') !== String(DOC_SCHEMA_VERSION))
    return { closeCode: docClose.oldClient, reason: 'reload' }
  return { doc, clientId: parseClientId(parameters.get('client')) }
}
