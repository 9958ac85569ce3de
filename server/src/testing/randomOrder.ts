/** Wishes that people of the sample workshop might have at any moment, sensible or not. For the simulation. */
import { instant, minutes } from '@plenaria/shared/time'
import { type Actor, organiser, personActor, system } from '@plenaria/shared/workshop/actor'
import { recoveryWays } from '@plenaria/shared/workshop/agenda/agendaCommands'
import { aimed } from '@plenaria/shared/testing/aimed'
import type { Command, Workshop } from '@plenaria/shared/workshop/workshop'
import type { Random } from '../simulation/seededRandom.ts'

const segments = ['opening', 'group-work', 'break', 'plenary'] as const
const groups = ['group-1', 'group-2', null] as const
const seated = ['honduras-1', 'honduras-2', 'guatemala-1', 'observer-1'] as const
const facilitators = ['facilitator-rcm', 'facilitator-mirps'] as const

type Wish = { actor: Actor; command: Command }

/** A segment of so many minutes with two slots. */
export const plannedWithSlots = (id: string, length: number) => ({
  id,
  kind: 'dialogue' as const,
  title: { en: id },
  points: [],
  coordinator: {},
  planned: minutes(length),
  slots: ['slot-1', 'slot-2'].map((id, at) => ({ id, title: {}, planned: minutes(2), personId: seated[at] })),
})

/** Plans, runs slots, recovers time and takes steps back, as those do who lead. */
const showWishes = (random: Random, of: <T>(list: readonly T[]) => T): readonly Command[] => [
  { type: 'UndoStep', step: 1 },
  { type: 'UndoStep', step: 1 },
  { type: 'RecoverTime', sittingId: 'day-1', way: of(recoveryWays), changes: [] },
  { type: 'StartSlot', segmentId: 'group-work', slotId: of(['slot-1', 'slot-2']), from: null },
  { type: 'EndSlot', segmentId: 'group-work', slotId: 'slot-1' },
  { type: 'AddSegment', sittingId: 'day-1', segment: plannedWithSlots('extra', random.below(10)) },
  { type: 'ChangeSegment', segment: plannedWithSlots(of(segments), random.below(40)), revision: 0 },
  { type: 'MoveSegment', segmentId: of(segments), sittingId: 'day-1', before: of([...segments, null]) },
  { type: 'RemoveSegment', segmentId: of(segments) },
  { type: 'ExplainSegment', segmentId: of(segments), reason: `${random.below(3)}` },
]

type Seen = { now: number; workshop: Workshop; led: (command: Command) => Wish }

/** Asks for the floor of plenary or of a group, gives it, and closes and opens the list. */
const floorWish = (random: Random, of: <T>(list: readonly T[]) => T, { now, workshop, led }: Seen): Wish => {
  const room = { roomId: of(['plenary', 'group-1']) }
  const ids = { ...room, requestId: `request-${random.below(40)}` }
  if (random.isLucky(0.5)) {
    const command: Command = { type: 'AskForFloor', ...ids, kind: 'statement', note: 'On item 3', language: 'es' }
    return { actor: personActor(of(seated)), command }
  }
  const speech = { ...room, speechId: `speech-${random.below(1_000)}` }
  const command = of<Command>([
    { type: 'GiveFloor', ...ids, ...speech, from: null },
    { type: 'GiveFloor', ...ids, ...speech, from: null },
    { type: 'ReturnToList', ...speech },
    { type: 'CloseList', ...room },
    { type: 'ReopenList', ...room },
  ])
  return led(random.isLucky(0.8) ? aimed(command, workshop, instant(now)) : command)
}

/** @param workshop as the sender may see it now; most wishes fit what they see, some do not any more */
export const randomOrder = (random: Random, now: number, workshop: Workshop): Wish => {
  const of = <T>(list: readonly T[]): T => list[random.below(list.length)] as T
  const facilitator = personActor(of(facilitators))
  const led = (command: Command): Wish => ({ actor: facilitator, command })
  const show = (): Wish => {
    const command = of(showWishes(random, of))
    return led(random.isLucky(0.8) ? aimed(command, workshop, instant(now)) : command)
  }
  const say = (): Wish =>
    led(
      of<Command>([
        { type: 'SayBackstage', lineId: `line-${random.below(1_000)}`, text: 'The panel starts late.' },
        {
          type: 'Announce',
          announcementId: `message-${random.below(1_000)}`,
          to: of([{ kind: 'everyone' }, { kind: 'person', personId: of(seated) }] as const),
          text: { en: 'Five minutes left.' },
        },
      ]),
    )
  const floor = (): Wish => floorWish(random, of, { now, workshop, led })
  const move = (): Wish => led({ type: 'MovePerson', personId: of(seated), from: of(groups), to: of(groups) })
  const change = (): Wish => ({
    actor: organiser,
    command: {
      type: 'ChangePerson',
      person: {
        personId: 'honduras-1',
        delegationId: 'honduras',
        represents: ['rcm', 'mirps'],
        understands: ['es'],
        grants: [{ role: of(['delegate', 'moderator']), platformId: null }],
      },
    },
  })
  const seen = { personId: of(seated), at: instant(now) }
  const wishes: readonly (() => Wish)[] = [
    () => led({ type: 'NextSegment', from: of(segments) }),
    () => led({ type: 'PreviousSegment', from: of(segments) }),
    () => led({ type: 'GoToSegment', from: of(segments), segmentId: of(segments) }),
    () => led({ type: 'PauseSegment' }),
    () => led({ type: 'ResumeSegment' }),
    () => led({ type: 'AdjustSegment', segmentId: of(segments), by: minutes(1 - random.below(3)) }),
    () => led({ type: 'OpenGroups' }),
    () => led({ type: 'CloseGroups' }),
    ...Array.from({ length: 3 }, () => move),
    ...Array.from({ length: 4 }, () => show),
    ...Array.from({ length: 3 }, () => floor),
    say,
    change,
    () => ({ actor: personActor('honduras-1'), command: { type: 'VisitGroup', groupId: of(groups) } }),
    () => ({ actor: system, command: { type: 'Wake' } }),
    () => ({ actor: system, command: { type: 'RecordAttendance', attendance: { arrived: [seen], left: [] } } }),
    () => ({ actor: system, command: { type: 'RecordAttendance', attendance: { arrived: [], left: [seen] } } }),
  ]
  return of(wishes)()
}
