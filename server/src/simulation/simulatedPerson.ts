/** One headless participant: goes where the facts send them, opens the group's document there, and writes when it is their turn. */
import { randomUUID } from 'node:crypto'
import { addItem } from '@plenaria/shared/docs/itemDoc'
import { readItems } from '@plenaria/shared/docs/readItems'
import { lineOf } from '@plenaria/shared/docs/itemShape'
import { typeInto } from '@plenaria/shared/docs/writeText'
import { connectWorkshop, type WorkshopConnection } from '@plenaria/shared/participant/connectWorkshop'
import { type DocConnection, openDoc } from '@plenaria/shared/participant/openDoc'
import { draftOf } from '@plenaria/shared/workshop/drafting/evolveDrafting'
import { placeOf } from '@plenaria/shared/workshop/groups/evolveGroups'
import { cookieHeader } from '../seats/seatCookie.ts'
import { nodeWebSocket } from './nodeWebSocket.ts'
import { type SampleText, sampleTexts } from './sampleTexts.ts'
import type { Random } from './seededRandom.ts'
import { pause, until } from './until.ts'

export type SimulatedSeat = { personId: string; role: string; secret: string }

export type SimulatedPerson = {
  readonly personId: string
  readonly role: string
  readonly connection: WorkshopConnection
  /** Text this person wrote and the server said is on disk. */
  readonly saved: string[]
  readonly isWriting: () => boolean
  /** The group's document as this person has it, or null outside a group. */
  readonly draftItems: () => ReturnType<typeof readItems> | null
  readonly openJoint: () => DocConnection
  readonly close: () => void
}

type Setting = {
  url: string
  workshopId: string
  seat: SimulatedSeat
  random: Random /** How long writing may take, ms. */
  pace: () => number
}

const writes = ({ role }: SimulatedSeat) => role === 'delegate' || role === 'rapporteur'
const CHUNK = 24

export const simulatedPerson = ({ url, workshopId, seat, random, pace }: Setting): SimulatedPerson => {
  const { personId, role, secret } = seat
  const cookie = cookieHeader({ kind: 'person', workshopId, personId }, secret)
  const connection = connectWorkshop({ url, workshopId, personId, cookie, createId: randomUUID, now: () => Date.now() })
  const saved: string[] = []
  const opened = new Map<string, DocConnection>()
  let isWriting = false
  let hasWritten = false

  const open = (groupId: string | null): DocConnection =>
    openDoc({
      url: `${url.replace(/^http/, 'ws')}/docs`,
      docName: groupId === null ? { kind: 'joint', workshopId } : { kind: 'draft', workshopId, groupId },
      params: { seat: personId },
      WebSocketImpl: nodeWebSocket({ cookie }),
    })

  const typeItem = async (draft: DocConnection, text: SampleText): Promise<void> => {
    const itemId = randomUUID()
    const { languages } = connection.state().workshop.charter
    addItem(draft.doc, { itemId, topicId: text.topicId, languages })
    lineOf(draft.doc, itemId, 'responsible', 'es')?.insert(0, text.responsible[0])
    lineOf(draft.doc, itemId, 'responsible', 'en')?.insert(0, text.responsible[1])
    lineOf(draft.doc, itemId, 'timeFrame', 'es')?.insert(0, text.timeFrame[0])
    lineOf(draft.doc, itemId, 'timeFrame', 'en')?.insert(0, text.timeFrame[1])
    const chunks = [...cut('es', text.es), ...cut('en', text.en)]
    for (const { language, piece } of chunks) {
      typeInto(draft.doc, itemId, language, piece)
      await pause(pace() / chunks.length)
    }
    await draft.saved()
    saved.push(text.es, text.en)
  }

  const write = async (draft: DocConnection): Promise<void> => {
    isWriting = true
    try {
      await pause(random.below(Math.max(1, Math.floor(pace() / 3))))
      const text = sampleTexts[random.below(sampleTexts.length)]
      if (text) await typeItem(draft, text)
    } finally {
      isWriting = false
    }
  }

  const follow = (): void => {
    const { workshop, link } = connection.state()
    const groupId = placeOf(workshop.groups, personId)
    for (const [other, draft] of opened)
      if (other !== groupId) {
        opened.delete(other)
        draft.destroy()
      }
    if (link !== 'online' || groupId === null) return
    const draft = opened.get(groupId) ?? open(groupId)
    opened.set(groupId, draft)
    if (!writes(seat) || hasWritten || draftOf(workshop.drafting, groupId).status !== 'open') return
    hasWritten = true
    // What is refused or late is not in `saved`; the final check counts only what was acknowledged.
    void write(draft).catch(() => undefined)
  }
  const stopFollowing = connection.subscribe(follow)

  return {
    personId,
    role,
    connection,
    saved,
    isWriting: () => isWriting,
    draftItems: () => {
      const groupId = placeOf(connection.state().workshop.groups, personId)
      const draft = groupId === null ? undefined : opened.get(groupId)
      return draft ? readItems(draft.doc) : null
    },
    openJoint: () => open(null),
    close: () => {
      stopFollowing()
      for (const draft of opened.values()) draft.destroy()
      connection.close()
    },
  }
}

const cut = (language: string, text: string): { language: string; piece: string }[] =>
  Array.from({ length: Math.ceil(text.length / CHUNK) }, (_, index) => ({
    language,
    piece: text.slice(index * CHUNK, (index + 1) * CHUNK),
  }))

/** Resolves when the person has the whole workshop before them. */
export const hasJoined = (person: SimulatedPerson): Promise<void> =>
  until(person.connection, `${person.personId} joining`, ({ link }) => link === 'online', 30_000)
