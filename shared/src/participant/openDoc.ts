/**
 * Opens one shared document over an unmodified y-websocket and says truthfully what is saved. The same in a browser and
 * without one. It does not know who the participant is and decides nothing about rights.
 */
import * as decoding from 'lib0/decoding'
import { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { type DocName, formatDocName } from '../docs/docName.ts'
import { DOC_SCHEMA_VERSION, docMessage } from '../docs/docWire.ts'
import { initialSaving, nextSaving, type SavingEvent, savingOf } from './docSaving.ts'
import { countingSocket } from './docSocket.ts'
import { createDocStateStore, type DocState, type DocStateStore } from './docState.ts'
import { watchSilence } from './watchSilence.ts'

/** Keeps the document on this device, as y-indexeddb does, so that unsent work survives a reload. */
export type KeptDoc = {
  readonly whenLoaded: Promise<unknown>
  /** Resolves when everything written until now is on the device; rejects when this device keeps nothing. */
  kept(): Promise<unknown>
  destroy(): unknown
}

export type OpenDocOptions = {
  /** The docs endpoint without a document, such as `wss://host/docs`. */
  readonly url: string
  readonly docName: DocName
  /** Further URL parameters, such as the grant that a tab acts under. */
  readonly params?: Readonly<Record<string, string>>
  readonly WebSocketImpl: typeof WebSocket
  readonly keep?: (doc: Y.Doc) => KeptDoc
}

export type DocConnection = {
  readonly doc: Y.Doc
  readonly awareness: Awareness
  readonly state: DocState
  /** @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void
  /**
   * Resolves when all that was written so far is on the server's disk.
   * @throws DocNotSaved when it was refused or came late, or when the connection has ended for good
   */
  saved(): Promise<void>
  /** Gives up a socket that may be dead without knowing it, and opens another; what is unanswered is sent again. */
  reconnect(): void
  destroy(): void
}

/** What was written is not in the document on the server; `reason` says why. */
export class DocNotSaved extends Error {
  readonly reason: 'late' | 'refused' | 'closed'

  constructor(reason: 'late' | 'refused' | 'closed') {
    super(`Not saved: ${reason}.`)
    this.reason = reason
  }
}

const maxBackoffMs = 1_500
/** How long the device's own copy may delay the connection; a browser's database may hang for ever. */
const maxLoadMs = 2_000

export const openDoc = (options: OpenDocOptions): DocConnection => {
  const doc = new Y.Doc()
  const awareness = new Awareness(doc)
  const store = createDocStateStore()
  let saving = initialSaving
  const fold = (event: SavingEvent): void => {
    saving = nextSaving(saving, event)
    store.update({ saving: savingOf(saving) })
  }
  const provider = new WebsocketProvider(options.url, formatDocName(options.docName), doc, {
    connect: false,
    awareness,
    params: { ...options.params, schema: String(DOC_SCHEMA_VERSION), client: String(doc.clientID) },
    WebSocketPolyfill: countingSocket(options.WebSocketImpl, (sent) => fold({ type: 'sent', sent })),
    // Tabs may have different rights: they must not exchange content behind the server's back.
    disableBc: true,
    maxBackoffTime: maxBackoffMs,
  })
  followLink(provider, store, fold)
  readAnswers(provider, store, fold)
  const kept = options.keep?.(doc)
  const followDevice = kept ? deviceFollower(kept, fold) : () => undefined
  doc.on('update', (_update: Uint8Array, origin: unknown) => {
    if (origin === provider) return
    fold({ type: 'written' })
    followDevice()
  })
  const stopWaiting = connectAfter(kept, provider)
  const reconnect = (): void => {
    if (store.get().link !== 'online') return
    provider.disconnect()
    provider.connect()
  }
  const stopWatching = watchSilence(provider, () => store.get().saving === 'saving', reconnect)

  return {
    doc,
    awareness,
    get state() {
      return store.get()
    },
    subscribe: (listener) => store.subscribe(listener),
    saved: () => untilSaved(store),
    reconnect,
    destroy() {
      stopWaiting()
      stopWatching()
      provider.destroy()
      store.update({ link: 'closed', synced: false })
      void kept?.destroy()
      awareness.destroy()
      doc.destroy()
    },
  }
}

const followLink = (provider: WebsocketProvider, store: DocStateStore, fold: (event: SavingEvent) => void): void => {
  provider.on('status', ({ status }) => {
    fold({ type: 'link', isOnline: status === 'connected' })
    if (status === 'connected') store.update({ link: 'online' })
  })
  provider.on('connection-close', () => {
    fold({ type: 'link', isOnline: false })
    store.update({ link: 'offline' })
  })
  provider.on('closed', ({ code }) => store.update({ link: 'closed', closeCode: code }))
  provider.on('sync', (isSynced) => {
    store.update({ synced: isSynced })
    fold({ type: 'synced', isSynced })
  })
}

const readAnswers = (provider: WebsocketProvider, store: DocStateStore, fold: (event: SavingEvent) => void): void => {
  const handle = (type: number, read: (decoder: decoding.Decoder) => void): void => {
    provider.messageHandlers[type] = (_encoder: unknown, decoder: decoding.Decoder) => read(decoder)
  }
  const answer = (decoder: decoding.Decoder, verdict: 'saved' | 'late' | 'refused'): void =>
    fold({ type: 'answered', count: decoding.readVarUint(decoder), verdict })
  handle(docMessage.ack, (decoder) => {
    const count = decoding.readVarUint(decoder)
    store.update({ seq: decoding.readVarUint(decoder) })
    fold({ type: 'answered', count, verdict: 'saved' })
  })
  const readSync = provider.messageHandlers[docMessage.sync]
  provider.messageHandlers[docMessage.sync] = (...message) => {
    readSync?.(...message)
    const [, decoder] = message
    if (decoding.hasContent(decoder)) store.update({ seq: decoding.readVarUint(decoder) })
  }
  handle(docMessage.head, (decoder) => store.update({ seq: decoding.readVarUint(decoder) }))
  handle(docMessage.late, (decoder) => answer(decoder, 'late'))
  handle(docMessage.refused, (decoder) => answer(decoder, 'refused'))
}

const withinLoadTime = (answer: Promise<unknown>): Promise<unknown> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The device does not answer.')), maxLoadMs)
  })
  return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer))
}

/** Tells when the device has everything; asks once at a time, however fast somebody types. */
const deviceFollower = (kept: KeptDoc, fold: (event: SavingEvent) => void): (() => void) => {
  let isBehind = false
  let isAsking = false
  const ask = async (): Promise<void> => {
    isAsking = true
    while (isBehind) {
      isBehind = false
      await withinLoadTime(kept.kept())
    }
    isAsking = false
    fold({ type: 'device', device: 'complete' })
  }
  fold({ type: 'device', device: 'behind' })
  const fail = (): void => {
    isAsking = false
    fold({ type: 'device', device: 'none' })
  }
  return () => {
    isBehind = true
    // A device that was slow or full is asked again at the next change.
    if (!isAsking) ask().catch(fail)
  }
}

/** Connects when the device's copy is loaded, has failed to load, or takes too long. */
const connectAfter = (kept: KeptDoc | undefined, provider: WebsocketProvider): (() => void) => {
  let isStopped = false
  const connect = (): void => {
    clearTimeout(timer)
    if (!isStopped && !provider.shouldConnect) provider.connect()
    isStopped = true
  }
  const timer = setTimeout(connect, maxLoadMs)
  if (kept === undefined) connect()
  else kept.whenLoaded.then(connect, connect)
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}

const untilSaved = (store: DocStateStore): Promise<void> =>
  new Promise((resolve, reject) => {
    let stop: (() => void) | null = null
    const look = (): boolean => {
      const { saving, link } = store.get()
      if (saving === 'saved') resolve()
      else if (saving === 'late' || saving === 'refused') reject(new DocNotSaved(saving))
      else if (link === 'closed') reject(new DocNotSaved('closed'))
      else return false
      stop?.()
      return true
    }
    if (!look()) stop = store.subscribe(look)
  })
