/** The hostile workshop that tests of forms read leaves no place out in which somebody can type. */
import { expect, test } from 'vitest'
import { z } from 'zod'
import { eventSchema } from '../workshop/workshopSchemas.ts'
import { buildReport } from './buildReport.ts'
import { layOutReport } from './layOutReport.ts'
import { hostileEverywhere } from './testing/hostileEverywhere.ts'
import { hostileFacts } from './testing/hostileFacts.ts'

type Shape = {
  readonly type?: string
  readonly pattern?: string
  readonly const?: string
  readonly enum?: readonly string[]
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly additionalProperties?: Shape | false
}
const either = ({ oneOf = [], anyOf = [] }: Shape): readonly Shape[] => [...oneOf, ...anyOf]
const kindsOf = (shape: Shape): readonly Shape[] =>
  either(shape).length > 0 ? either(shape).flatMap(kindsOf) : [shape]

/** Where a shape takes any text: `.segment.title`. */
const textsIn = (shape: Shape, path = ''): readonly string[] => [
  ...(shape.type === 'string' && !shape.pattern && !shape.enum && !shape.const ? [path] : []),
  ...either(shape).flatMap((one) => textsIn(one, path)),
  ...Object.entries(shape.properties ?? {}).flatMap(([key, below]) => textsIn(below, `${path}.${key}`)),
  ...(shape.items ? textsIn(shape.items, path) : []),
  ...(shape.additionalProperties ? textsIn(shape.additionalProperties, path) : []),
]
const textPlaces = kindsOf(z.toJSONSchema(eventSchema, { io: 'input' }) as Shape).flatMap((kind) =>
  [...new Set(textsIn(kind))].map((path) => `${kind.properties?.type?.const}${path}`),
)

/** What a report never prints, whatever is typed there, or what is typed in the same shape elsewhere. */
const neverPrinted = [
  // The software writes these, or they are chosen; where one is hostile all the same, hostileReport.ts has it.
  /^WorkshopDescribed\.zone$|^PlatformDefined\.platform\.letter$|^DraftRecorded\.items\.topicId$/,
  /^(StepTaken|StepUndone|GroupsPlanned|PlanChosen)\./,
  /^ReportSentForReview\.items\.|^ObservationMade\.said\.anchor\.key$/,
  // The same shape as of the event that adds.
  /^(SittingChanged|SegmentChanged|GroupChanged|ObservationChanged)\./,
  // Said to those who are there, and not of the record.
  /^(GlossarySet|SuggestionMade|SilenceOpened|SilenceEnded|ItemReopened|FloorAsked|Announced)\./,
  /^TopicDefined\.topic\.prompt$/,
]
/** Typed, of the record, and left to other pages than the report. */
const unprinted = [
  'SegmentAdded.segment.staffNotes',
  'SegmentAdded.segment.slots.title',
  'GroupAdded.group.brief',
  'GroupAdded.group.template',
  'PlatformLogoSet.logo.name',
  'QuestionAsked.text',
  'ReportSentForReview.note',
]

const input = hostileEverywhere()

test('every place of every event in which any text may stand is spoilt', () => {
  const wanted = textPlaces.filter((place) => !neverPrinted.some((one) => one.test(place)))
  const answers = (place: string) => place.replace(/^(EvaluationAnswered\.answers)\..*/, '$1')
  const spoilt = new Set(input.places.map(answers))
  expect(wanted.length).toBeGreaterThan(40)
  expect(wanted.filter((place) => !spoilt.has(place))).toEqual([])
})

test('every spoilt place reaches the report that is laid out, but for the few that are not of the report', () => {
  const laidOut = JSON.stringify(['es', 'en'].map((language) => layOutReport(buildReport(input), language as 'es')))
  const seen = new Set([...laidOut.matchAll(/⟪(\d+)⟫/g)].map(([, number]) => input.places[Number(number) - 1]))
  expect([...new Set(input.places)].filter((place) => !seen.has(place))).toEqual(unprinted)
})

test('the hostile facts are such as the log can hold', () => {
  expect(hostileFacts.filter((fact) => !eventSchema.safeParse(fact).success)).toEqual([])
})
