/** Plays a whole workshop over real sockets and compares what everybody saw at the end. */
import { millis, plus } from '@plenaria/shared/time'
import { runningSitting, type Segment, segmentsOf } from '@plenaria/shared/workshop/agenda/agenda'
import { recordedItem, recordedSources } from '@plenaria/shared/workshop/drafting/evolveDrafting'
import { placeOf } from '@plenaria/shared/workshop/groups/groups'
import { isPlaced } from '@plenaria/shared/workshop/plenary/plenary'
import type { Workshop } from '@plenaria/shared/workshop/workshop'
import type { Conducting } from './conducting.ts'
import { conductSitting } from './conductor.ts'
import { seededRandom } from './seededRandom.ts'
import { createSimulatedPerson, hasJoined, type SimulatedPerson, type SimulatedSeat } from './simulatedPerson.ts'
import { pause, until } from './until.ts'

export type Play = {
  url: string
  workshopId: string
  seats: readonly SimulatedSeat[]
  /** Whether simulated facilitators lead; otherwise real ones do, and this ends when the last sitting has. */
  isLed: boolean
  speed: number
  seed: number
  setClock: (workshopAt: number, rate: number) => Promise<unknown>
  say: (text: string) => void
}

export type SimulationOutcome = {
  ok: boolean
  workshopId: string
  participants: number
  events: number
  items: { recorded: number; adopted: number; setAside: number; unplaced: number }
  /** Texts that writers were told are saved, and those of them that are in no record. */
  texts: { saved: number; lost: number }
  /** Times on air that are over, and microphones taken that were offered. */
  booths: { turns: number; handovers: number }
  /** People whose view of the facts, or whose copy of a document, differed at the end. */
  disagreeing: readonly string[]
  seconds: number
  problem: string | null
}

/** Everybody of one audience must have the same facts at the same version. */
const compareFacts = async (people: readonly SimulatedPerson[]): Promise<readonly string[]> => {
  const head = Math.max(...people.map(({ connection }) => connection.state().version))
  const behind = (person: SimulatedPerson) => person.connection.state().version < head
  await Promise.all(
    people.map((person) =>
      until(person.connection, 'catching up', ({ version }) => version >= head, 10_000).catch(() => undefined),
    ),
  )
  const seen = new Map<string, string>()
  return people
    .filter((person) => {
      const { workshop, audience } = person.connection.state()
      const text = JSON.stringify(workshop)
      if (!seen.has(audience)) seen.set(audience, text)
      return behind(person) || seen.get(audience) !== text
    })
    .map(({ personId }) => personId)
}

/** Everybody in a group must have the same text; they are given a moment for the last edit to arrive. */
const compareDrafts = async (people: readonly SimulatedPerson[]): Promise<readonly string[]> => {
  const differing = (): string[] => {
    const first = new Map<string, string>()
    return people.flatMap((person) => {
      const groupId = placeOf(person.connection.state().workshop.groups, person.personId)
      const items = person.draftItems()
      if (groupId === null || !items) return []
      const text = JSON.stringify(items)
      if (!first.has(groupId)) first.set(groupId, text)
      return first.get(groupId) === text ? [] : [person.personId]
    })
  }
  for (let attempt = 0; attempt < 100 && differing().length > 0; attempt++) await pause(50)
  return differing()
}

const lostTexts = (people: readonly SimulatedPerson[], workshop: Workshop): readonly string[] => {
  const recorded = recordedSources(workshop.drafting).flatMap((source) =>
    Object.values(recordedItem(workshop.drafting, source)?.text ?? {}),
  )
  return people.flatMap(({ saved }) => saved).filter((text) => !recorded.includes(text))
}

const countItems = ({ drafting, plenary }: Workshop): SimulationOutcome['items'] => {
  const sources = recordedSources(drafting)
  const inState = (status: string) => plenary.items.filter(({ state }) => state.status === status).length
  return {
    recorded: sources.length,
    adopted: inState('adopted'),
    setAside: inState('setAside') + plenary.sourcesAside.length,
    unplaced: sources.filter((source) => !isPlaced(plenary, source)).length,
  }
}

/** Whether the workshop is one in which texts are written: only then it is a fault that there are none. */
const expectsTexts = ({ agenda, charter, groups }: Workshop): boolean =>
  groups.groups.length > 0 &&
  charter.topics.length > 0 &&
  segmentsOf(agenda).some(({ kind, timer }) => kind === 'groupWork' && timer.status !== 'skipped')

const hasEnded = ({ agenda }: Workshop): boolean => agenda.sittings.every(({ run }) => run.status === 'ended')

const ONE_DAY = 24 * 3_600_000
/** Longest that setting the clock takes to arrive, in real milliseconds. */
const UNDER_WAY = 500

const play = async (people: readonly SimulatedPerson[], options: Play, disagreeing: Set<string>): Promise<void> => {
  const { isLed, speed, seed, setClock, say } = options
  await Promise.all(people.map(hasJoined))
  const [first] = people
  if (!first) throw new Error('Nobody is left to simulate.')
  if (!isLed) return until(first.connection, 'the end', ({ workshop }) => hasEnded(workshop), ONE_DAY)
  const conducting: Conducting = { people, speed, random: seededRandom(seed), setClock, say }
  const beforeMovingOn = async ({ kind }: Segment) => {
    if (kind === 'groupWork') for (const personId of await compareDrafts(people)) disagreeing.add(personId)
  }
  const { sittings } = first.connection.state().workshop.agenda
  for (const sitting of sittings)
    if (sitting.run.status === 'planned') await conductSitting(conducting, sitting, { beforeMovingOn })
  // What comes after, such as the report, is not in a hurry any more. The clock runs on while this is on its way.
  await setClock(plus(first.connection.workshopNow(), millis(UNDER_WAY * speed)), 1)
  await until(first.connection, 'the end', ({ workshop }) => runningSitting(workshop.agenda) === undefined, 10_000)
}

export const playWorkshop = async (options: Play): Promise<SimulationOutcome> => {
  const { url, workshopId, seats, speed, seed } = options
  const startedAt = Date.now()
  const pace = () => millis(Math.min(20_000, Math.max(400, (25 * 60_000) / speed)))
  const people = seats.map((seat, index) =>
    createSimulatedPerson({ url, workshopId, seat, random: seededRandom(seed * 7_919 + index), pace }),
  )
  const disagreeing = new Set<string>()
  let problem: string | null = null
  try {
    await play(people, options, disagreeing).catch((error: unknown) => {
      problem = error instanceof Error ? error.message : String(error)
    })
    for (const personId of await compareFacts(people)) disagreeing.add(personId)
    const state = people[0]?.connection.state()
    const workshop = state?.workshop
    const lost = workshop ? lostTexts(people, workshop).length : 0
    const items = workshop ? countItems(workshop) : { recorded: 0, adopted: 0, setAside: 0, unplaced: 0 }
    const hasAllItShould = workshop !== undefined && (items.recorded > 0 || !expectsTexts(workshop))
    return {
      ok: problem === null && disagreeing.size === 0 && lost === 0 && hasAllItShould,
      workshopId,
      participants: people.length,
      events: state?.version ?? 0,
      items,
      texts: { saved: people.flatMap(({ saved }) => saved).length, lost },
      booths: {
        turns: workshop?.interpretation.aired.length ?? 0,
        handovers: people.reduce((sum, person) => sum + person.handovers(), 0),
      },
      disagreeing: [...disagreeing].toSorted(),
      seconds: Math.round((Date.now() - startedAt) / 100) / 10,
      problem,
    }
  } finally {
    for (const person of people) person.close()
  }
}
