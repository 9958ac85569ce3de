/** Plays the facilitators: drives the agenda on the workshop's clock, with its groups, slots, hard starts and what advances by itself. */
import { instant, millis, minutes, plus } from '@plenaria/shared/time'
import {
  allottedTo,
  currentSegment,
  type Segment,
  segmentsOf,
  type Sitting,
} from '@plenaria/shared/workshop/agenda/agenda'
import { allottedToSlot } from '@plenaria/shared/workshop/agenda/evolveSlots'
import { nextOf } from '@plenaria/shared/workshop/agenda/neighbours'
import { timeLeft } from '@plenaria/shared/workshop/agenda/segmentTimer'
import { placeOf } from '@plenaria/shared/workshop/groups/groups'
import { plenaryRoom } from '@plenaria/shared/workshop/plenaryRoom'
import { chairPlenary } from './chairPlenary.ts'
import { CommandRefused, type Conducting, letPass, order, WITHIN, withRole, workshopOf } from './conducting.ts'
import { runFloor, runQuestion } from './runFloor.ts'
import type { SimulatedPerson } from './simulatedPerson.ts'
import { pause, until } from './until.ts'

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

/** The slots of a segment one after the other, each for its time; starting one ends the one before. */
const runSlots = async ({ speed, say }: Conducting, lead: SimulatedPerson, segment: Segment): Promise<void> => {
  let from: string | null = null
  for (const slot of segment.slots ?? []) {
    say(`    ${slot.title.en ?? slot.id}`)
    await order(lead, { type: 'StartSlot', segmentId: segment.id, slotId: slot.id, from })
    await letPass(allottedToSlot(segment, slot), speed)
    from = slot.id
  }
  if (from !== null) await order(lead, { type: 'EndSlot', segmentId: segment.id, slotId: from })
}

const runPlenaryFloor = async (conducting: Conducting, lead: SimulatedPerson): Promise<void> => {
  await runFloor(conducting, lead, plenaryRoom)
  await runQuestion(conducting, lead)
}

/** Each group that has its moderator there hears some of its people. */
const runGroupFloors = async (conducting: Conducting): Promise<void> => {
  const moderators = conducting.people.filter(({ role }) => role === 'moderator')
  await Promise.all(
    moderators.map(async (moderator) => {
      const groupId = placeOf(workshopOf(moderator).groups, moderator.personId)
      if (groupId !== null) await runFloor(conducting, moderator, groupId)
    }),
  )
}

const planGroups = async ({ random }: Conducting, lead: SimulatedPerson): Promise<void> => {
  const { groups } = workshopOf(lead)
  if (groups.groups.length > 0 && !groups.plan) await order(lead, { type: 'PlanGroups', seed: 1 + random.below(1_000) })
}

const runSegment = async (conducting: Conducting, lead: SimulatedPerson, segment: Segment): Promise<void> => {
  const { speed, people, say } = conducting
  say(`  ${segment.title.en ?? segment.id}`)
  if (segment.kind === 'introduction' || segment.kind === 'groupWork') await planGroups(conducting, lead)
  if (segment.kind === 'groupWork') await runGroups(conducting, lead)
  if (segment.kind === 'plenary') await chairPlenary(conducting, withRole(people, 'secretariat')[0] ?? lead)
  await runSlots(conducting, lead, segment)
  if (segment.kind === 'dialogue' || segment.kind === 'questions') await runPlenaryFloor(conducting, lead)
  if (segment.kind === 'groupWork') await runGroupFloors(conducting)
  const now = currentSegment(workshopOf(lead).agenda)
  if (now?.id === segment.id) await letPass(timeLeft(now.timer, allottedTo(now), lead.connection.workshopNow()), speed)
  if (segment.kind === 'groupWork') await writersAreDone(conducting)
}

/** What advances by itself may have come and gone before anybody looks. */
const hasCome = (lead: SimulatedPerson, { id }: Segment): Promise<void> =>
  until(
    lead.connection,
    id,
    ({ workshop: { agenda } }) => {
      const status = segmentsOf(agenda).find((segment) => segment.id === id)?.timer.status
      return status === 'running' || status === 'done'
    },
    WITHIN,
  )

const isCurrent = (lead: SimulatedPerson, { id }: Segment): boolean => workshopOf(lead).agenda.currentSegmentId === id

/** A hard start is waited for; what advances by itself is left to the server. */
const moveOn = async ({ speed }: Conducting, lead: SimulatedPerson, from: Segment, to: Segment): Promise<void> => {
  if (from.advance === 'automatic') return hasCome(lead, to)
  const early = (to.startsAt ?? 0) - lead.connection.workshopNow()
  await letPass(millis(early), speed)
  await order(lead, { type: 'NextSegment', from: from.id })
}

/** Longest that setting the clock takes to arrive, in real milliseconds. */
const UNDER_WAY = 500

/** Goes to a minute before the sitting, over nights and lunches, but never back: what ran late makes the next begin late. */
const goToStart = async ({ setClock, speed }: Conducting, lead: SimulatedPerson, sitting: Sitting): Promise<void> => {
  const { workshop } = lead.connection.state()
  const before = plus(sitting.plannedStart, minutes(-1))
  const soonest = instant(lead.connection.workshopNow() + UNDER_WAY * speed)
  const isFirst = workshop.agenda.sittings.every(({ run }) => run.status === 'planned')
  if (isFirst || before > soonest) await setClock(before, speed)
  await until(lead.connection, 'the clock', (state) => state.workshop.charter.clock.rate === speed, WITHIN)
  await letPass(millis(sitting.plannedStart - lead.connection.workshopNow()), speed)
}

/** Called before the groups close and after, so that documents can be compared while they are open. */
export type Observed = { beforeMovingOn: (segment: Segment) => Promise<void> }

export const conductSitting = async (conducting: Conducting, sitting: Sitting, observed: Observed): Promise<void> => {
  const next = createTurns(conducting.people)
  conducting.say(sitting.title.en ?? sitting.id)
  await goToStart(conducting, next(), sitting)
  await order(next(), { type: 'StartSitting', sittingId: sitting.id })
  for (const segment of sitting.segments) {
    const lead = next()
    await hasCome(lead, segment)
    if (isCurrent(lead, segment)) await runSegment(conducting, lead, segment)
    await observed.beforeMovingOn(segment)
    const following = nextOf(sitting, segment)
    if (following) await moveOn(conducting, next(), segment, following)
  }
  await order(next(), { type: 'EndSitting', sittingId: sitting.id })
}
