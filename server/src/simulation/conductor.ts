/** Plays the facilitators and the secretariat: drives the agenda on the workshop's clock and brings the joint list to adoption. */
import { randomUUID } from 'node:crypto'
import { readItems } from '@plenaria/shared/docs/readItems'
import { type Millis, millis, minutes, plus, seconds } from '@plenaria/shared/time'
import { allottedTo, currentSegment, type Segment, type Sitting } from '@plenaria/shared/workshop/agenda/agenda'
import { timeLeft } from '@plenaria/shared/workshop/agenda/segmentTimer'
import {
  draftOf,
  recordedItem,
  recordedSources,
  type SourceRef,
} from '@plenaria/shared/workshop/drafting/evolveDrafting'
import { type JointItem, jointItem } from '@plenaria/shared/workshop/plenary/evolvePlenary'
import type { Command, Workshop } from '@plenaria/shared/workshop/workshop'
import type { SimulatedPerson } from './simulatedPerson.ts'
import type { Random } from './seededRandom.ts'
import { pause, until } from './until.ts'

export type Conducting = {
  people: readonly SimulatedPerson[]
  speed: number
  random: Random
  setClock: (workshopAt: number, rate: number) => Promise<unknown>
  say: (text: string) => void
}

/** A command that must succeed was refused. */
export class CommandRefused extends Error {}

const WITHIN = 60_000
const OBJECTION_WINDOW = seconds(20)

const withRole = (people: readonly SimulatedPerson[], role: string): readonly SimulatedPerson[] =>
  people.filter((person) => person.role === role)

const order = async (person: SimulatedPerson, command: Command): Promise<void> => {
  const reply = await person.connection.send(command)
  if (!reply.ok) throw new CommandRefused(`${command.type} was refused: ${reply.refusal.message.en}`)
}

const workshopOf = ({ connection }: SimulatedPerson): Workshop => connection.state().workshop

/** Waits until a stretch of the workshop's time has passed. */
const letPass = (length: Millis, speed: number): Promise<void> => pause(Math.max(0, length) / speed)

/** The two facilitators take turns, as two secretariats do. */
const createTurns = (people: readonly SimulatedPerson[]) => {
  const facilitators = withRole(people, 'facilitator')
  let turn = 0
  return (): SimulatedPerson => {
    const facilitator = facilitators[turn++ % facilitators.length]
    if (!facilitator) throw new CommandRefused('The workshop has no facilitator to lead it.')
    return facilitator
  }
}

const runGroups = async ({ say }: Conducting, lead: SimulatedPerson): Promise<void> => {
  await order(lead, { type: 'OpenGroups' })
  say(`  groups open: ${Object.keys(workshopOf(lead).groups.seats).length} people seated`)
}

const writersAreDone = async ({ people }: Conducting): Promise<void> => {
  const giveUpAt = Date.now() + WITHIN
  while (people.some((person) => person.isWriting()) && Date.now() < giveUpAt) await pause(50)
}

const draftsRecorded = (lead: SimulatedPerson): Promise<void> =>
  until(
    lead.connection,
    'recording the drafts',
    ({ workshop }) =>
      workshop.groups.groups.every(({ id }) => {
        const { status, record } = draftOf(workshop.drafting, id)
        return status === 'notYet' || record !== null
      }),
    WITHIN,
  )

/** Items with the same wording in Spanish are taken up as one. */
const alike = (workshop: Workshop): readonly { topicId: string; sources: SourceRef[] }[] => {
  const bundles = new Map<string, { topicId: string; sources: SourceRef[] }>()
  for (const source of recordedSources(workshop.drafting)) {
    const item = recordedItem(workshop.drafting, source)
    if (!item) continue
    const bundle = bundles.get(item.text.es ?? '') ?? { topicId: item.topicId, sources: [] }
    bundles.set(item.text.es ?? '', { ...bundle, sources: [...bundle.sources, source] })
  }
  return [...bundles.values()]
}

const takeUpAll = async (chair: SimulatedPerson): Promise<readonly string[]> => {
  const taken: string[] = []
  for (const { topicId, sources } of alike(workshopOf(chair))) {
    const jointItemId = randomUUID()
    await order(chair, { type: 'TakeUp', jointItemId, topicId, sources })
    taken.push(jointItemId)
  }
  return taken
}

const objectAndWithdraw = async (conducting: Conducting, jointItemId: string): Promise<void> => {
  const delegates = withRole(conducting.people, 'delegate')
  const delegate = delegates[conducting.random.below(delegates.length)]
  if (!delegate) return
  const item = (state: { workshop: Workshop }): JointItem | undefined => jointItem(state.workshop.plenary, jointItemId)
  await until(delegate.connection, 'asking for objections', (state) => item(state)?.state.status === 'asked', WITHIN)
  await order(delegate, { type: 'RaiseObjection', jointItemId, reason: 'Pedimos leer el texto una vez más.' })
  await order(delegate, { type: 'WithdrawObjection', jointItemId })
}

const adoptItem = async (conducting: Conducting, chair: SimulatedPerson, jointItemId: string, docSeq: number) => {
  const { speed, random } = conducting
  await order(chair, { type: 'AskForObjections', jointItemId, docSeq, window: OBJECTION_WINDOW })
  if (random.isLucky(0.2)) await objectAndWithdraw(conducting, jointItemId)
  const state = jointItem(workshopOf(chair).plenary, jointItemId)?.state
  if (state?.status === 'asked') await letPass(millis(state.closesAt - chair.connection.workshopNow() + 50), speed)
  await letPass(millis(20 * speed), speed)
  await order(chair, { type: 'Adopt', jointItemId, docSeq })
}

const runPlenary = async (conducting: Conducting, chair: SimulatedPerson): Promise<void> => {
  await draftsRecorded(chair)
  const taken = await takeUpAll(chair)
  const joint = chair.openJoint()
  try {
    const isThere = () => taken.every((id) => readItems(joint.doc).some((item) => item.id === id)) && joint.state.synced
    const giveUpAt = Date.now() + WITHIN
    while (!isThere() && Date.now() < giveUpAt) await pause(20)
    for (const [index, jointItemId] of taken.entries()) {
      const isLast = index === taken.length - 1 && taken.length > 3
      if (isLast) await order(chair, { type: 'SetAside', jointItemId, reason: 'Requiere consulta en capital.' })
      else await adoptItem(conducting, chair, jointItemId, joint.state.seq)
    }
  } finally {
    joint.destroy()
  }
}

const runSegment = async (conducting: Conducting, lead: SimulatedPerson, segment: Segment): Promise<void> => {
  const { speed, people, say } = conducting
  const { connection } = lead
  say(`  ${segment.title.en ?? segment.id}`)
  if (segment.kind === 'introduction' && !workshopOf(lead).groups.plan)
    await order(lead, { type: 'PlanGroups', seed: 1 + conducting.random.below(1_000) })
  if (segment.kind === 'groupWork') {
    if (!workshopOf(lead).groups.plan) await order(lead, { type: 'PlanGroups', seed: 1 })
    await runGroups(conducting, lead)
  }
  if (segment.kind === 'plenary') await runPlenary(conducting, withRole(people, 'secretariat')[0] ?? lead)
  const now = currentSegment(workshopOf(lead).agenda)
  if (now) await letPass(timeLeft(now.timer, allottedTo(now), connection.workshopNow()), speed)
  if (segment.kind === 'groupWork') await writersAreDone(conducting)
}

const isCurrent = (lead: SimulatedPerson, segment: Segment): Promise<void> =>
  until(lead.connection, segment.id, ({ workshop }) => workshop.agenda.currentSegmentId === segment.id, WITHIN)

/** Called before the groups close and after, so that documents can be compared while they are open. */
export type Observed = { beforeMovingOn: (segment: Segment) => Promise<void> }

export const conductSitting = async (conducting: Conducting, sitting: Sitting, observed: Observed): Promise<void> => {
  const next = createTurns(conducting.people)
  conducting.say(sitting.title.en ?? sitting.id)
  await conducting.setClock(plus(sitting.plannedStart, minutes(-1)), conducting.speed)
  await letPass(minutes(1), conducting.speed)
  await order(next(), { type: 'StartSitting', sittingId: sitting.id })
  for (const [index, segment] of sitting.segments.entries()) {
    const lead = next()
    await isCurrent(lead, segment)
    await runSegment(conducting, lead, segment)
    await observed.beforeMovingOn(segment)
    if (index < sitting.segments.length - 1) await order(next(), { type: 'NextSegment', from: segment.id })
  }
  await order(next(), { type: 'EndSitting', sittingId: sitting.id })
}
