/**
 * One open document: its replica, the connections in it and the queue of what they wrote. The order is the point (ADR 18): append
 * and commit, apply, broadcast, and, once it is on disk, acknowledge. What a store did not take is shown to nobody.
 */
import { askMissingFrame, headFrame, missingFrame, updateFrame } from '@plenaria/shared/docs/docFrames'
import { type DocName, formatDocName } from '@plenaria/shared/docs/docName'
import { docClose, type DocCloseCode } from '@plenaria/shared/docs/docWire'
import type * as Y from 'yjs'
import type { DocStore, LoadedDoc } from '../stores/docStore.ts'
import { answerContributions, type Judged, judgeContributions } from './answerContributions.ts'
import { binaryMessage } from './binaryMessage.ts'
import { createDocCommits, type DocCommits } from './docCommits.ts'
import type { DocLimits } from './docLimits.ts'
import type { DocLog } from './docLog.ts'
import type { Contribution, DocMember } from './docMember.ts'
import { createDocReplica, type CurrentDoc, type DocReplica } from './docReplica.ts'
import { keepLate } from './keepLate.ts'
import { PresenceBoard } from './presenceBoard.ts'
import { serverChange } from './serverChange.ts'
import { createTurns } from './turns.ts'
import { isIncomplete } from './updateEffect.ts'

export type DocRoomParts = {
  readonly store: DocStore
  readonly limits: DocLimits
  readonly log: DocLog
  /** Epoch milliseconds. */
  readonly now: () => number
  /** Told after every acknowledgement whose content was committed. */
  readonly onCommitted: (doc: DocName, personIds: readonly string[], frames: number) => void
  /** The store failed: this room is of no further use, and a new one must be opened from the log. */
  readonly onFailed: (room: DocRoom) => void
}

export class DocRoom {
  readonly name: DocName
  readonly members = new Set<DocMember>()
  readonly presence: PresenceBoard
  readonly #parts: DocRoomParts
  readonly #replica: DocReplica
  readonly #commits: DocCommits
  readonly #turns = createTurns()
  readonly #answers = createTurns()
  #queue: Contribution[] = []
  #isFlushAsked = false
  /** The last sequence that readers know of. */
  #toldSeq: number
  #isOver = false

  constructor(name: DocName, loaded: LoadedDoc, parts: DocRoomParts) {
    const { store, limits, log, now } = parts
    this.name = name
    this.#parts = parts
    this.#replica = createDocReplica(loaded, (seq, error) =>
      log.error({ doc: formatDocName(name), seq, error }, 'update cannot be applied'),
    )
    this.#commits = createDocCommits({
      name,
      store,
      replica: this.#replica,
      log,
      snapshotSeq: loaded.snapshot?.seq ?? 0,
      rowsPerSnapshot: limits.rowsPerSnapshot,
    })
    this.presence = new PresenceBoard({
      audience: () => this.members,
      delayMs: () => Math.max(limits.presenceMs, this.members.size * limits.presenceMsPerMember),
      renewalMs: limits.presenceRenewalMs,
      maxLength: limits.maxPresenceLength,
      now,
    })
    this.#toldSeq = this.#replica.seq()
    // Only committed updates are ever applied, so whatever is applied may go to everybody.
    this.#replica.doc.on('update', (update: Uint8Array, origin: unknown) => {
      this.#toldSeq = this.#replica.seq()
      const message = binaryMessage(updateFrame(update, this.#toldSeq))
      for (const member of this.members) if (member !== origin) member.sendMessage(message)
    })
  }

  /** Lets a connection in and asks it first of all for what it wrote while it was away. */
  join(member: DocMember): void {
    // The store may have failed between opening the room and coming in.
    if (this.#isOver) return member.close(docClose.storage, 'storage')
    this.members.add(member)
    member.send(askMissingFrame(this.#replica.doc))
    this.presence.enter(member)
  }

  leave(member: DocMember): void {
    this.members.delete(member)
    this.presence.leave(member)
  }

  /**
   * Sends what a replica with this state vector lacks, and which sequence it then sees.
   * @throws when the state vector is malformed
   */
  sendMissing(member: DocMember, stateVector: Uint8Array): void {
    member.send(missingFrame(this.#replica.doc, stateVector))
    this.sendHead(member)
  }

  sendHead(member: DocMember): void {
    member.send(headFrame(this.#replica.seq()))
  }

  /** Puts a content frame in the queue; its answer is a frame too. */
  receive(contribution: Contribution): void {
    if (this.#isOver) return
    this.#queue.push(contribution)
    if (this.#isFlushAsked) return
    this.#isFlushAsked = true
    this.#turns
      .take(() => {
        this.#isFlushAsked = false
        return this.#flush()
      })
      // The failure was reported and answered where it happened.
      .catch(() => undefined)
  }

  /**
   * Runs the task when all that was queued is committed, and commits nothing until it ends. The task must not ask for
   * another turn of the same document, or both would wait for ever.
   */
  hold<Result>(task: (current: CurrentDoc, doc: Y.Doc) => Promise<Result> | Result): Promise<Result> {
    return this.#turns.take(async () => {
      await this.#flush()
      return task(this.#replica.read(), this.#replica.doc)
    })
  }

  /** Makes a change on the server's behalf, or in a person's name; resolves with the head when it is on disk. */
  write(change: (doc: Y.Doc) => void, personId: string | null = null): Promise<number> {
    return this.#turns.take(async () => {
      await this.#flush()
      const body = serverChange(this.#replica.doc, change)
      if (body !== null) {
        const written = [{ body, personId, at: this.#parts.now(), by: null }]
        const { onDisk } = await this.#stored(this.#commits.commit(written))
        await this.#stored(onDisk)
        this.#sendHeads()
        if (personId !== null) this.#parts.onCommitted(this.name, [personId], 0)
      }
      return this.#replica.seq()
    })
  }

  /** Takes over what other servers have written to the log; for a hint from them, or now and then. */
  catchUp(): Promise<void> {
    return this.#turns.take(async () => {
      await this.#flush()
      if (await this.#commits.catchUp()) this.#sendHeads()
    })
  }

  /** Commits what is queued, saves a snapshot and answers. */
  save(): Promise<void> {
    return this.#turns.take(async () => {
      await this.#flush()
      await this.#commits.saveSnapshot()
      await this.#answers.take(() => undefined)
    })
  }

  close(code: DocCloseCode, reason: string): void {
    this.#isOver = true
    this.#queue = []
    for (const member of this.members) member.close(code, reason)
    this.presence.close()
    this.#replica.doc.destroy()
  }

  /** Group commit: whatever arrives while one batch is written makes up the next. */
  async #flush(): Promise<void> {
    if (this.#isOver) throw new Error('The document was closed.')
    while (this.#queue.length > 0) {
      const batch = this.#queue
      this.#queue = []
      await this.#commitBatch(batch)
    }
  }

  async #commitBatch(batch: readonly Contribution[]): Promise<void> {
    // Rights are asked here, in the same breath as the append: a lock that came while the frame waited counts.
    const judged = judgeContributions(this.#replica.doc, batch)
    const at = this.#parts.now()
    const accepted = judged.filter(({ verdict }) => verdict === 'write')
    const written = accepted.map(({ member: by, update }) => ({ body: update.bytes, personId: by.personId, at, by }))
    // Also with nothing to write: words that were there before may not be on disk yet, and are owed the wait too.
    const { onDisk } = await this.#stored(this.#commits.commit(written))
    await this.#stored(keepLate(this.#parts.store, this.name, judged, at))
    this.#askForGaps(accepted)
    if (accepted.length > 0) this.#sendHeads()
    this.#answer(judged, onDisk)
  }

  /** Tells the writers what became of it, in their order, when it is on disk. The next batch does not wait for that. */
  #answer(judged: readonly Judged[], onDisk: Promise<void>): void {
    const seq = this.#replica.seq()
    this.#answers
      .take(async () => {
        await this.#stored(onDisk)
        if (this.#isOver) return
        answerContributions(judged, seq)
        const accepted = judged.filter(({ verdict }) => verdict === 'write')
        const people = new Set(accepted.map(({ member }) => member.personId))
        this.#parts.onCommitted(this.name, [...people], accepted.length)
      })
      // The failure was reported where it happened, and closed the connections.
      .catch(() => undefined)
  }

  /** What the store is asked; when it fails, so does the room. */
  async #stored<Result>(outcome: Promise<Result>): Promise<Result> {
    try {
      return await outcome
    } catch (error) {
      this.#fail(error)
      throw error
    }
  }

  /**
   * An update may build on one that was refused or kept as late. It is in the log but cannot show yet, so its writer is
   * asked for the rest, before the acknowledgement: until that answer is on disk the writer must not read "saved".
   */
  #askForGaps(accepted: readonly Contribution[]): void {
    const waiting = accepted.filter(({ update, whole }) => !whole && isIncomplete(this.#replica.doc, update))
    for (const member of new Set(waiting.map((contribution) => contribution.member)))
      member.send(askMissingFrame(this.#replica.doc))
  }

  /** An update carries its sequence; only what changes nothing that readers can see must be told apart. */
  #sendHeads(): void {
    if (this.#toldSeq === this.#replica.seq()) return
    this.#toldSeq = this.#replica.seq()
    for (const member of this.members) this.sendHead(member)
  }

  /** Nothing of the batch was acknowledged. The writers keep it, come back by themselves and send it again. */
  #fail(error: unknown): void {
    if (this.#isOver) return
    this.#parts.log.error({ doc: formatDocName(this.name), error }, 'the store of documents failed')
    this.#parts.onFailed(this)
    this.close(docClose.storage, 'storage')
  }
}
