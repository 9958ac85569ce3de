/** A workshop as big as they get, as the input of a report: for measuring, and for what only size brings to light. */
import { type Instant, minutes, plus } from '../../time.ts'
import type { PersonFacts } from '../../workshop/people/evolvePeople.ts'
import { emptyWorkshop, evolve, type WorkshopEvent } from '../../workshop/workshop.ts'
import type { ReportInput } from '../buildReport.ts'
import { firstDay } from './reportFacts.ts'

export type BigSize = {
  readonly people: number
  readonly items: number
  readonly countries: number
  readonly groups: number
  readonly sittings: number
}
/** As many of everything as they get. */
export const biggest: BigSize = { people: 1_000, items: 200, countries: 50, groups: 10, sittings: 6 }
/** What fills some thirty pages: two platforms, eleven countries, four groups, two days. */
export const thirtyPages: BigSize = { people: 60, items: 10, countries: 11, groups: 4, sittings: 2 }

const TOPICS = 5
const SEGMENTS = ['opening', 'panel', 'questions', 'break', 'groupWork', 'plenary', 'closing'] as const

const times = <One>(count: number, make: (at: number) => One): One[] =>
  Array.from({ length: count }, (_, at) => make(at))
const after = (day: number, minute: number): Instant => plus(firstDay, minutes(day * 24 * 60 + minute))
const named = (es: string, en: string, number: number) => ({ es: `${es} ${number}`, en: `${en} ${number}` })
const signed = { by: null, at: after(1, 300) }

const platform = (id: string, letter: string): WorkshopEvent => ({
  type: 'PlatformDefined',
  platform: {
    id,
    letter,
    name: named('Plataforma', 'Platform', id === 'rcm' ? 1 : 2),
    short: { es: letter, en: letter },
    secretariat: named('Secretaría', 'Secretariat', id === 'rcm' ? 1 : 2),
  },
})

const charterOf = ({ countries }: BigSize): readonly WorkshopEvent[] => [
  {
    type: 'WorkshopDescribed',
    title: { es: 'Taller de medición', en: 'Workshop for measuring' },
    purpose: { es: 'Medir el informe.', en: 'Measure the report.' },
    zone: 'America/Costa_Rica',
    languages: ['es', 'en'],
  },
  platform('rcm', 'C'),
  platform('mirps', 'M'),
  ...times(
    countries,
    (at): WorkshopEvent => ({
      type: 'DelegationDefined',
      delegation: {
        id: `d${at}`,
        name: named('País', 'Country', at + 1),
        kind: 'country',
        memberOf: at % 3 === 0 ? ['rcm'] : at % 3 === 1 ? ['mirps'] : ['rcm', 'mirps'],
      },
    }),
  ),
  ...times(
    TOPICS,
    (at): WorkshopEvent => ({
      type: 'TopicDefined',
      topic: { id: `t${at}`, name: named('Tema', 'Topic', at + 1), prompt: {} },
    }),
  ),
]

const agendaOf = ({ sittings }: BigSize): readonly WorkshopEvent[] =>
  times(sittings, (day) => day).flatMap((day) => [
    {
      type: 'SittingAdded',
      sittingId: `s${day}`,
      title: named('Sesión', 'Session', day + 1),
      plannedStart: after(day, 0),
    } satisfies WorkshopEvent,
    ...SEGMENTS.map(
      (kind): WorkshopEvent => ({
        type: 'SegmentAdded',
        sittingId: `s${day}`,
        segment: {
          id: `s${day}-${kind}`,
          kind,
          title: named('Punto de la agenda', 'Item of the agenda', day + 1),
          points: times(3, (at) => named('Asunto', 'Matter', at + 1)),
          speakers: times(4, (at) => named('Ponente', 'Speaker', at + 1)),
          coordinator: named('Secretaría', 'Secretariat', (day % 2) + 1),
          planned: minutes(40),
        },
      }),
    ),
  ])

const heldOf = ({ sittings }: BigSize): readonly WorkshopEvent[] =>
  times(sittings, (day) => day).flatMap((day) => [
    { type: 'SittingStarted', sittingId: `s${day}`, at: after(day, 0) } satisfies WorkshopEvent,
    ...SEGMENTS.flatMap((kind, at): readonly WorkshopEvent[] => [
      { type: 'SegmentStarted', segmentId: `s${day}-${kind}`, at: after(day, at * 41) },
      { type: 'SegmentEnded', segmentId: `s${day}-${kind}`, at: after(day, (at + 1) * 41) },
    ]),
    { type: 'SittingEnded', sittingId: `s${day}`, at: after(day, SEGMENTS.length * 41) } satisfies WorkshopEvent,
  ])

const personOf = (at: number, countries: number): PersonFacts => ({
  personId: `p${at}`,
  delegationId: `d${at % countries}`,
  represents: at % 3 === 0 ? ['rcm'] : at % 3 === 1 ? ['mirps'] : ['rcm', 'mirps'],
  understands: ['es'],
  grants: [{ role: 'delegate', platformId: null }],
})

const peopleOf = ({ people: count, countries, sittings }: BigSize): readonly WorkshopEvent[] => [
  ...times(count, (at): WorkshopEvent => ({ type: 'PersonEnrolled', person: personOf(at, countries) })),
  ...times(sittings, (day) => day).flatMap((day): readonly WorkshopEvent[] => [
    {
      type: 'AttendanceRecorded',
      attendance: { arrived: times(count, (at) => ({ personId: `p${at}`, at: after(day, at % 30) })), left: [] },
    },
    {
      type: 'AttendanceRecorded',
      attendance: {
        arrived: [],
        left: times(count, (at) => ({ personId: `p${at}`, at: after(day, 250 + (at % 30)) })),
      },
    },
  ]),
]

const wordingOf = (at: number) => ({
  text: {
    es: `Recomendación ${at}: **fortalecer** la coordinación entre las autoridades:\n- con un protocolo común;\n- con puntos focales.`,
    en: `Recommendation ${at}: **strengthen** the coordination among authorities:\n- with a common protocol;\n- with focal points.`,
  },
  responsible: named('Autoridad', 'Authority', at),
  timeFrame: { es: 'Primer semestre de 2021', en: 'First half of 2021' },
})

const groupsOf = ({ people, items, groups }: BigSize): readonly WorkshopEvent[] => [
  ...times(
    groups,
    (at): WorkshopEvent => ({
      type: 'GroupAdded',
      group: { id: `g${at}`, name: named('Grupo', 'Group', at + 1), mode: 'es' },
    }),
  ),
  {
    type: 'GroupsOpened',
    segmentId: 's1-groupWork',
    seats: Object.fromEntries(times(people, (at) => [`p${at}`, `g${at % groups}`])),
    at: after(1, 170),
  },
  { type: 'GroupsClosed', at: after(1, 200) },
  ...times(
    groups,
    (group): WorkshopEvent => ({
      type: 'DraftRecorded',
      groupId: `g${group}`,
      docSeq: 1,
      items: times(items, (at) => at)
        .filter((at) => at % groups === group)
        .map((at) => ({
          id: `i${at}`,
          topicId: `t${at % TOPICS}`,
          ...wordingOf(at),
          authors: [`p${at}`, `p${at + 1}`],
        })),
      at: after(1, 201),
    }),
  ),
]

/** Four of five items are adopted, every delegation having spoken; the others stay on the joint list. */
const plenaryOf = ({ items, countries, groups }: BigSize): readonly WorkshopEvent[] =>
  times(items, (at) => at).flatMap((at): readonly WorkshopEvent[] => {
    const onItem = { jointItemId: `j${at}`, ...signed }
    const sources = [{ groupId: `g${at % groups}`, itemId: `i${at}` }]
    const isAdopted = Math.floor(at / TOPICS) % 5 !== 4
    return [
      { type: 'ItemTakenUp', ...onItem, topicId: `t${at % TOPICS}`, sources },
      ...times(
        countries,
        (country): WorkshopEvent => ({
          type: 'PositionTaken',
          ...onItem,
          docSeq: 1,
          delegationId: `d${country}`,
          stance: country % 17 === 0 ? 'reservation' : country % 5 === 0 ? 'canLiveWith' : 'support',
          reason: country % 17 === 0 ? 'Se consultará a la capital.' : '',
        }),
      ),
      ...(isAdopted
        ? ([
            { type: 'ItemAdopted', ...onItem, docSeq: 1, number: Math.floor(at / TOPICS) + 1, wording: wordingOf(at) },
            {
              type: 'FollowUpPlanned',
              ...onItem,
              plan: {
                responsible: [{ kind: 'delegation', id: `d${at % countries}` }],
                dueAt: after(200, 0),
                indicator: named('Indicador', 'Indicator', at),
              },
            },
          ] satisfies readonly WorkshopEvent[])
        : []),
    ]
  })

const paragraph = {
  es: 'La sesión permitió a las delegaciones **compartir experiencias**, con acuerdo en lo siguiente:\n- la coordinación;\n- la [información](https://example.org/).',
  en: 'The sitting let the delegations **share experiences**, and they agreed on the following:\n- coordination;\n- [information](https://example.org/).',
}
const proseOf = ({ sittings, groups }: BigSize): ReportInput['prose'] =>
  [
    'summary',
    'followUp',
    'nextSteps',
    'closing',
    ...times(sittings, (day) => `sitting:s${day}`),
    ...times(groups, (group) => `group:g${group}`),
  ].map((id) => ({
    id,
    text: { es: times(5, () => paragraph.es).join('\n'), en: times(5, () => paragraph.en).join('\n') },
  }))

/** @param size what is not given is as big as it gets */
export const bigReport = (given: Partial<BigSize> = {}): ReportInput => {
  const size = { ...biggest, ...given }
  const events = [charterOf, agendaOf, peopleOf, heldOf, groupsOf, plenaryOf].flatMap((factsOf) => factsOf(size))
  return {
    workshop: events.reduce(evolve, emptyWorkshop),
    directory: Object.fromEntries(
      times(size.people, (at) => [
        `p${at}`,
        { name: named('Delegación · Persona', 'Delegation · Person', at + 1), institution: 'Cancillería' },
      ]),
    ),
    prose: proseOf(size),
    generatedAt: after(size.sittings, 0),
    workshopId: 'big',
    version: events.length,
  }
}
