/**
 * A whole joint workshop as it might be reported: two platforms, nine countries, two sittings held, four groups, items
 * merged, adopted, set aside, objected to and left over. Tests rely on the figures named at the end.
 */
import { type Instant, instant, minutes, plus } from '../../time.ts'
import type { WorkshopEvent } from '../../workshop/workshop.ts'
import { reportItems } from './reportItems.ts'
import { reportCountries, reportPeople } from './reportPeople.ts'

/** 6 October 2020, 09:00 in San José, and the same hour a day later. */
export const firstDay: Instant = instant(1_601_996_400_000)
export const secondDay: Instant = plus(firstDay, minutes(24 * 60))
const after = (day: Instant, count: number): Instant => plus(day, minutes(count))

type Facts = readonly WorkshopEvent[]
type SegmentKind = Extract<WorkshopEvent, { type: 'SegmentAdded' }>['segment']['kind']

const title = {
  es: 'Taller sobre el Marco Integral Regional de Protección y Soluciones: Conferencia Regional sobre Migración y MIRPS',
  en: 'Workshop on the Comprehensive Regional Protection and Solutions Framework: Regional Conference on Migration and MIRPS',
}
const purpose = {
  es: 'Fortalecer la coordinación y la alineación estratégica de ambas plataformas para dar respuestas articuladas a los movimientos mixtos.',
  en: 'Strengthen the coordination and strategic alignment of both platforms, to provide articulated responses to mixed movements.',
}

const organisation = (id: string, es: string, en: string): WorkshopEvent => ({
  type: 'DelegationDefined',
  delegation: { id, name: { es, en }, kind: 'organisation', memberOf: [] },
})
const topic = (id: string, es: string, en: string): WorkshopEvent => ({
  type: 'TopicDefined',
  topic: { id, name: { es, en }, prompt: {} },
})

const charterFacts: Facts = [
  { type: 'WorkshopDescribed', title, purpose, zone: 'America/Costa_Rica', languages: ['es', 'en'] },
  {
    type: 'PlatformDefined',
    platform: {
      id: 'rcm',
      letter: 'C',
      name: { es: 'Conferencia Regional sobre Migración', en: 'Regional Conference on Migration' },
      short: { es: 'CRM', en: 'RCM' },
      secretariat: { es: 'Secretaría Ejecutiva de la CRM', en: 'RCM Executive Secretariat' },
    },
  },
  {
    type: 'PlatformDefined',
    platform: {
      id: 'mirps',
      letter: 'M',
      name: {
        es: 'Marco Integral Regional para la Protección y Soluciones',
        en: 'Comprehensive Regional Protection and Solutions Framework',
      },
      short: { es: 'MIRPS', en: 'MIRPS' },
      secretariat: { es: 'Secretaría Técnica del MIRPS', en: 'MIRPS Technical Secretariat' },
    },
  },
  ...reportCountries.map(
    ({ id, es, en, memberOf }): WorkshopEvent => ({
      type: 'DelegationDefined',
      delegation: { id, name: { es, en }, kind: 'country', memberOf: [...memberOf] },
    }),
  ),
  organisation('unhcr', 'ACNUR', 'UNHCR'),
  organisation('iom', 'OIM', 'IOM'),
  topic(
    'guidelines',
    'Elaboración de lineamientos regionales para fortalecer la capacidad de asistencia',
    'Development of regional guidelines to strengthen the capacity to assist',
  ),
  topic('training', 'Capacitación de las entidades responsables', 'Training for the entities responsible'),
  topic('coordination', 'Coordinación regional', 'Regional coordination'),
]

const segment = (
  sittingId: string,
  id: string,
  kind: SegmentKind,
  planned: number,
  names: readonly [es: string, en: string],
  coordinator: readonly [es: string, en: string],
): WorkshopEvent => ({
  type: 'SegmentAdded',
  sittingId,
  segment: {
    id,
    kind,
    title: { es: names[0], en: names[1] },
    points:
      id === 'work'
        ? [{ es: 'Identificar oportunidades de trabajo conjunto', en: 'Identify opportunities for joint work' }]
        : [],
    coordinator: { es: coordinator[0], en: coordinator[1] },
    planned: minutes(planned),
  },
})

const rcm = ['Secretaría Ejecutiva de la CRM', 'RCM Executive Secretariat'] as const
const mirps = ['Secretaría Técnica del MIRPS', 'MIRPS Technical Secretariat'] as const

const agendaFacts: Facts = [
  { type: 'SittingAdded', sittingId: 'one', title: { es: 'Sesión 1', en: 'Session 1' }, plannedStart: firstDay },
  segment('one', 'opening', 'opening', 10, ['Palabras de apertura', 'Opening remarks'], rcm),
  segment('one', 'talk', 'presentation', 80, ['Presentación del MIRPS', 'MIRPS presentation'], mirps),
  segment('one', 'break', 'break', 10, ['Receso', 'Break'], rcm),
  segment('one', 'close-one', 'closing', 20, ['Cierre de la sesión 1', 'Closing of session 1'], rcm),
  { type: 'SittingAdded', sittingId: 'two', title: { es: 'Sesión 2', en: 'Session 2' }, plannedStart: secondDay },
  segment('two', 'summary', 'introduction', 20, ['Resumen de la sesión 1', 'Summary of session 1'], mirps),
  segment('two', 'work', 'groupWork', 60, ['Trabajo en subgrupos', 'Working session in subgroups'], mirps),
  segment('two', 'plenary', 'plenary', 30, ['Plenaria y acuerdos', 'Plenary and agreements'], mirps),
  segment('two', 'close-two', 'closing', 10, ['Palabras de cierre', 'Closing remarks'], rcm),
]

const peopleFacts: Facts = [
  ...reportPeople.map((person): WorkshopEvent => ({ type: 'PersonEnrolled', person })),
  {
    type: 'AttendanceRecorded',
    attendance: {
      arrived: reportPeople
        .filter(({ delegationId }) => delegationId !== 'nicaragua')
        .map(({ personId }, index) => ({ personId, at: after(firstDay, index % 4) })),
      left: [{ personId: 'honduras-1', at: after(firstDay, 60) }],
    },
  },
  {
    type: 'AttendanceRecorded',
    attendance: { arrived: [{ personId: 'honduras-1', at: after(secondDay, 30) }], left: [] },
  },
]

/** Held segment by segment; each entry is the segment, its day, and the minutes at which it began and ended. */
const held = (id: string, day: Instant, from: number, to: number): Facts => [
  { type: 'SegmentStarted', segmentId: id, at: after(day, from) },
  { type: 'SegmentEnded', segmentId: id, at: after(day, to) },
]

const heldFacts: Facts = [
  { type: 'SittingStarted', sittingId: 'one', at: after(firstDay, 2) },
  ...held('opening', firstDay, 2, 14),
  ...held('talk', firstDay, 14, 99),
  { type: 'SegmentSkipped', segmentId: 'break', at: after(firstDay, 99) },
  ...held('close-one', firstDay, 99, 118),
  { type: 'SittingEnded', sittingId: 'one', at: after(firstDay, 118) },
  { type: 'SittingStarted', sittingId: 'two', at: secondDay },
  ...held('summary', secondDay, 0, 20),
  ...held('work', secondDay, 20, 85),
  ...held('plenary', secondDay, 85, 120),
  ...held('close-two', secondDay, 120, 131),
]

const groupIds = ['g1', 'g2', 'g3', 'g4'] as const
const seats = Object.fromEntries(
  reportPeople
    .filter(({ grants }) => grants[0]?.role === 'delegate')
    .map(({ personId }, index) => [personId, groupIds[(index + Math.floor(index / 4)) % 4] ?? 'g1']),
)

const groupFacts: Facts = [
  ...groupIds.map(
    (id, index): WorkshopEvent => ({
      type: 'GroupAdded',
      group: {
        id,
        name: { es: `Grupo ${index + 1}`, en: `Group ${index + 1}` },
        mode: id === 'g4' ? 'interpreted' : 'es',
      },
    }),
  ),
  ...groupIds.flatMap(
    (groupId, index): Facts => [
      { type: 'DutyAssigned', groupId, personId: index % 2 === 0 ? 'staff-rcm' : 'staff-mirps', duty: 'moderator' },
      { type: 'DutyAssigned', groupId, personId: 'rapporteur', duty: 'rapporteur' },
    ],
  ),
  { type: 'GroupsOpened', segmentId: 'work', seats, at: after(secondDay, 20) },
  { type: 'GroupsClosed', at: after(secondDay, 85) },
  ...groupIds.map(
    (groupId): WorkshopEvent => ({
      type: 'DraftRecorded',
      groupId,
      docSeq: 9,
      items: reportItems.filter((one) => one.groupId === groupId).map(({ item }) => item),
      at: after(secondDay, 86),
    }),
  ),
]

const at = (count: number) => ({ at: after(secondDay, count), by: 'staff-rcm' })
const wordingOf = (itemId: string) => {
  const { text, responsible, timeFrame } = reportItems.find(({ item }) => item.id === itemId)?.item ?? {
    text: {},
    responsible: {},
    timeFrame: {},
  }
  return { text, responsible, timeFrame }
}
const source = (groupId: string, itemId: string) => ({ groupId, itemId })
const taken = (jointItemId: string, topicId: string, ...sources: ReturnType<typeof source>[]): WorkshopEvent => ({
  type: 'ItemTakenUp',
  jointItemId,
  topicId,
  sources,
  ...at(87),
})
const adopted = (jointItemId: string, itemId: string, number: number, minute: number): Facts => [
  { type: 'ObjectionsAsked', jointItemId, docSeq: 4, closesAt: after(secondDay, minute), ...at(minute) },
  { type: 'ItemAdopted', jointItemId, docSeq: 4, number, wording: wordingOf(itemId), ...at(minute) },
]

const plenaryFacts: Facts = [
  taken('j1', 'guidelines', source('g1', 'plan'), source('g2', 'response-plan')),
  taken('j2', 'guidelines', source('g3', 'exchange')),
  taken('j3', 'training', source('g1', 'elearning')),
  taken('j4', 'training', source('g2', 'network'), source('g4', 'regional-network')),
  taken('j5', 'coordination', source('g3', 'directory')),
  taken('j6', 'coordination', source('g4', 'fund')),
  taken('j7', 'coordination', source('g4', 'protocol')),
  taken('j8', 'guidelines', source('g2', 'definition')),
  ...adopted('j2', 'exchange', 1, 90),
  ...adopted('j1', 'plan', 2, 92),
  ...adopted('j3', 'elearning', 1, 94),
  ...adopted('j4', 'network', 2, 96),
  ...adopted('j5', 'directory', 1, 98),
  { type: 'ObjectionsAsked', jointItemId: 'j6', docSeq: 4, closesAt: after(secondDay, 101), ...at(100) },
  {
    type: 'ObjectionRaised',
    jointItemId: 'j6',
    delegationId: 'mexico',
    reason: 'No hay previsión presupuestaria.',
    ...at(100),
  },
  { type: 'ItemSetAside', jointItemId: 'j8', reason: 'It belongs to the mandate of another body.', ...at(102) },
  { type: 'SourceSetAside', source: source('g3', 'translate'), reason: 'Ya está en curso.', ...at(103) },
]

/** 5 recommendations in 3 topics from 12 items: one set aside jointly and one in its group, two open on the joint list, one not placed. */
export const reportFacts: Facts = [
  ...charterFacts,
  ...agendaFacts,
  ...peopleFacts,
  ...heldFacts,
  ...groupFacts,
  ...plenaryFacts,
  { type: 'SittingEnded', sittingId: 'two', at: after(secondDay, 131) },
  {
    type: 'AttendanceRecorded',
    attendance: {
      arrived: [],
      left: reportPeople
        .filter(({ personId }) => personId !== 'interpreter')
        .map(({ personId }) => ({ personId, at: after(secondDay, 132) })),
    },
  },
]
