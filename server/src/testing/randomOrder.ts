/** Wishes that people of the sample workshop might have at any moment, sensible or not. For the simulation. */
import { instant, minutes } from '@plenaria/shared/time'
import { type Actor, organiser, personActor, system } from '@plenaria/shared/workshop/actor'
import type { Command } from '@plenaria/shared/workshop/workshop'
import type { Random } from '../simulation/seededRandom.ts'

const segments = ['opening', 'group-work', 'break', 'plenary'] as const
const groups = ['group-1', 'group-2', null] as const
const seated = ['honduras-1', 'honduras-2', 'guatemala-1', 'observer-1'] as const
const facilitators = ['facilitator-rcm', 'facilitator-mirps'] as const

type Wish = { actor: Actor; command: Command }

/** @param now milliseconds, for what the server itself reports */
export const randomOrder = (random: Random, now: number): Wish => {
  const of = <T>(list: readonly T[]): T => list[random.below(list.length)] as T
  const facilitator = personActor(of(facilitators))
  const led = (command: Command): Wish => ({ actor: facilitator, command })
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
    move,
    move,
    move,
    change,
    () => ({ actor: personActor('honduras-1'), command: { type: 'VisitGroup', groupId: of(groups) } }),
    () => ({ actor: system, command: { type: 'Wake' } }),
    () => ({ actor: system, command: { type: 'RecordAttendance', attendance: { arrived: [seen], left: [] } } }),
    () => ({ actor: system, command: { type: 'RecordAttendance', attendance: { arrived: [], left: [seen] } } }),
  ]
  return of(wishes)()
}
