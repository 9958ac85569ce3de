/** Random facts about booths, and random wishes of three interpreters in two rooms while a facilitator moves them about. */
import fc from 'fast-check'
import { personActor } from '../workshop/actor.ts'
import { nothingOutside } from '../workshop/decide.ts'
import { interpretationCommandSchema } from '../workshop/interpretation/interpretationCommands.ts'
import { interpretationEventSchema } from '../workshop/interpretation/interpretationEvents.ts'
import type { Command, WorkshopEvent } from '../workshop/workshop.ts'
import { type Step, sampleIds } from './arbitraries.ts'
import { arbitraryOf } from './arbitraryOf.ts'
import { boothFacts, first, second, third } from './sampleBooths.ts'
import { sampleFacts } from './sampleFacts.ts'
import { openGroupsFacts, runningFacts } from './sampleHistories.ts'

const people = [first, second, third]
export const threeLanguages = ['es', 'en', 'fr']
export const boothRooms = ['plenary', 'group-2']
const ids = { ...sampleIds, roomId: boothRooms, personId: people, to: people, from: people, personIds: people }

/** The generator of values knows two threeLanguages; circles of listening take three. */
const inThree = <T extends object>(any: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc
    .tuple(any, ...['into', 'source', 'language', 'spoken'].map(() => fc.constantFrom(...threeLanguages)))
    .map(([value, into, source, language, spoken]) => {
      const other: Record<string, unknown> = { into, source, language, spoken }
      const fields = Object.entries(value).map(([key, old]) => [key, old !== null && key in other ? other[key] : old])
      return Object.fromEntries(fields) as T
    })

const someFact = arbitraryOf(interpretationEventSchema, ids)
const telling = ['WentOnAir', 'WentOffAir', 'SourceChosen', 'DirectionChanged', 'HandoverOffered', 'BoothLeft']
/** In one room mostly: circles and stale offers need several who are together. */
const anyFact: fc.Arbitrary<WorkshopEvent> = inThree(
  fc.oneof(someFact, { weight: 6, arbitrary: someFact.filter(({ type }) => telling.includes(type)) }),
).chain((event) => fc.nat(9).map((draw) => ('roomId' in event && draw > 0 ? { ...event, roomId: 'plenary' } : event)))
export const anyBoothFacts = fc.array(anyFact, { maxLength: 60, size: 'max' })

const moves: readonly Command[] = [
  { type: 'AssignDuty', groupId: 'group-2', personId: second, duty: 'interpreter' },
  { type: 'ReleaseDuty', groupId: 'group-2', personId: second, duty: 'interpreter' },
  { type: 'AssignDuty', groupId: 'group-2', personId: third, duty: 'interpreter' },
  { type: 'CloseGroup', groupId: 'group-2' },
  { type: 'ReopenGroup', groupId: 'group-2' },
  { type: 'CloseGroups' },
  { type: 'ReopenGroups' },
  { type: 'RemovePerson', personId: second },
  { type: 'NameForPlenary', personId: first },
  { type: 'NameForPlenary', personId: third },
  { type: 'ReleaseFromPlenary', personId: first },
  { type: 'EndSitting', sittingId: 'day-1' },
  { type: 'MutePeople', personIds: [first, third] },
  { type: 'UnmutePerson', personId: first },
]
/** All three work between all three threeLanguages. */
const everywhere = people.map((personId): WorkshopEvent => {
  const grants = [{ role: 'interpreter' as const, platformId: null }]
  return {
    type: 'PersonChanged',
    person: { personId, delegationId: null, represents: [], understands: threeLanguages, grants },
  }
})
const stepOf = (command: Command, by: string, after: number): Step => ({
  command,
  actor: personActor(by),
  outside: { ...nothingOutside, canRecord: true },
  after,
  isAimed: false,
})
const anyWish = arbitraryOf(interpretationCommandSchema, ids)
/** Most wishes are refused unless somebody is on air: these are wished for more often. */
const often = ['GoOnAir', 'ListenTo', 'OfferHandover', 'AcceptHandover', 'TakeBooth']
const likely = anyWish.filter(({ type }) => often.includes(type))
const wishes = fc
  .tuple(inThree(fc.oneof(anyWish, { weight: 3, arbitrary: likely })), fc.constantFrom(...people), fc.nat(3))
  .map(([command, by, after]) => stepOf(command, by, after))
/** Two who act together: both in the booth, one on air, the microphone handed over; or one listens to the other. */
const together = fc
  .tuple(
    fc.shuffledSubarray(people, { minLength: 2 }),
    fc.shuffledSubarray(threeLanguages, { minLength: 2 }),
    fc.constantFrom(...boothRooms),
  )
  .chain(([[one = first, other = second], [into = 'es', next = 'en'], roomId]) =>
    fc.constantFrom(
      [
        stepOf({ type: 'GoOnAir', roomId, into }, one, 1),
        stepOf({ type: 'TakeBooth', roomId, into }, other, 0),
        stepOf({ type: 'OfferHandover', roomId, into, personId: other }, one, 0),
        stepOf({ type: 'AcceptHandover', roomId, into }, other, 1),
      ],
      [
        stepOf({ type: 'GoOnAir', roomId, into }, one, 1),
        stepOf({ type: 'GoOnAir', roomId, into: next }, other, 0),
        stepOf({ type: 'ListenTo', roomId, source: into }, other, 0),
      ],
    ),
  )
const facilitated = fc.constantFrom(...moves).map((command) => stepOf(command, 'facilitator-rcm', 1))
/** Where things begin, and what is wished for then. */
export const boothHistories = fc.tuple(
  fc.constantFrom(sampleFacts, runningFacts, openGroupsFacts).map((facts) => [...facts, ...boothFacts, ...everywhere]),
  fc
    .array(
      fc.oneof(
        { weight: 25, arbitrary: wishes.map((step) => [step]) },
        { weight: 1, arbitrary: facilitated.map((step) => [step]) },
        { weight: 5, arbitrary: together },
      ),
      { maxLength: 80, size: 'max' },
    )
    .map((steps) => steps.flat()),
)
