/** One headless participant: goes where the facts send them, opens the group's document there, and writes or interprets as their role is. */
import { randomUUID } from 'node:crypto'
import { readItems } from '@plenaria/shared/docs/readItems'
import { connectWorkshop, type WorkshopConnection } from '@plenaria/shared/participant/connectWorkshop'
import { type DocConnection, openDoc } from '@plenaria/shared/participant/openDoc'
import { draftOf } from '@plenaria/shared/workshop/drafting/evolveDrafting'
import { placeOf } from '@plenaria/shared/workshop/groups/groups'
import { cookieHeader } from '../seats/seatCookie.ts'
import { nodeWebSocket } from './nodeWebSocket.ts'
import { interpret } from './interpret.ts'
import { sampleTextsOn } from './sampleTexts.ts'
import type { Random } from './seededRandom.ts'
import { typeSampleItem } from './typeSampleItem.ts'
import { pause, until } from './until.ts'

export type SimulatedSeat = { personId: string; role: string; secret: string }

export type SimulatedPerson = {
  readonly personId: string
  readonly role: string
  readonly connection: WorkshopConnection
  /** Text this person wrote and the server said is on disk. */
  readonly saved: string[]
  readonly isWriting: () => boolean
  /** How often an interpreter took over from another by an offer; 0 for everybody else. */
  readonly handovers: () => number
  /** The group's document as this person has it, or null outside a group. */
  readonly draftItems: () => ReturnType<typeof readItems> | null
  readonly openJoint: () => DocConnection
  readonly close: () => void
}

type Setting = {
  url: string
  workshopId: string
  seat: SimulatedSeat
  random: Random
  /** How long writing may take, in milliseconds. */
  pace: () => number
}

const writes = ({ role }: SimulatedSeat) => role === 'delegate' || role === 'rapporteur'

/** Opens documents in the person's name: a group's draft, or with null the joint list. */
const docOpener =
  ({ url, workshopId, seat }: Setting, cookie: string) =>
  (groupId: string | null): DocConnection =>
    openDoc({
      url: `${url.replace(/^http/, 'ws')}/docs`,
      docName: groupId === null ? { kind: 'joint', workshopId } : { kind: 'draft', workshopId, groupId },
      params: { seat: seat.personId },
      WebSocketImpl: nodeWebSocket({ cookie }),
    })

/** @returns what was acknowledged, in each language */
const writeSample = async (
  draft: DocConnection,
  connection: WorkshopConnection,
  { random, pace }: Setting,
): Promise<readonly string[]> => {
  await pause(random.below(Math.max(1, Math.floor(pace() / 3))))
  const { topics, languages } = connection.state().workshop.charter
  const texts = sampleTextsOn(topics.map(({ id }) => id))
  const text = texts[random.below(texts.length)]
  if (!text) return []
  await typeSampleItem(draft, text, { languages, pace })
  return [text.es, text.en]
}

export const createSimulatedPerson = (setting: Setting): SimulatedPerson => {
  const { url, workshopId, seat, random, pace } = setting
  const { personId, role, secret } = seat
  const cookie = cookieHeader({ kind: 'person', workshopId, personId }, secret)
  const connection = connectWorkshop({ url, workshopId, personId, cookie, createId: randomUUID, now: () => Date.now() })
  const open = docOpener(setting, cookie)
  const saved: string[] = []
  const opened = new Map<string, DocConnection>()
  let isWriting = false
  /** Groups may meet more than once: how many of those times this person has begun to write. */
  let timesWritten = 0

  const write = async (draft: DocConnection): Promise<void> => {
    isWriting = true
    try {
      saved.push(...(await writeSample(draft, connection, setting)))
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
    const times = workshop.groups.openings.length
    if (!writes(seat) || timesWritten === times || draftOf(workshop.drafting, groupId).status !== 'open') return
    timesWritten = times
    // What is refused or late is not in `saved`; the final check counts only what was acknowledged.
    void write(draft).catch(() => undefined)
  }
  const stopFollowing = connection.subscribe(follow)
  const interpreting =
    role === 'interpreter' ? interpret({ connection, personId, random, createId: randomUUID, pace }) : null

  return {
    personId,
    role,
    connection,
    saved,
    isWriting: () => isWriting,
    handovers: () => interpreting?.handovers() ?? 0,
    draftItems: () => {
      const groupId = placeOf(connection.state().workshop.groups, personId)
      const draft = groupId === null ? undefined : opened.get(groupId)
      return draft ? readItems(draft.doc) : null
    },
    openJoint: () => open(null),
    close: () => {
      stopFollowing()
      interpreting?.stop()
      for (const draft of opened.values()) draft.destroy()
      connection.close()
    },
  }
}

/** Resolves when the person has the whole workshop before them. */
export const hasJoined = (person: SimulatedPerson): Promise<void> =>
  until(person.connection, `${person.personId} joining`, ({ link }) => link === 'online', 30_000)
