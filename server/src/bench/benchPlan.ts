/** A workshop of any size to measure with: two platforms, a delegation for every five people, one long sitting. */
import { type PlanFile, planFileSchema } from '../organising/planFile.ts'

export const SITTING = 'sitting-1'
/** The facilitator who leads and writes. */
export const CHAIR = 'p1'

const SEATS_PER_DELEGATION = 5

const both = (es: string, en: string) => ({ es, en })

const platforms = [
  { id: 'rcm', letter: 'R', name: both('Conferencia Regional', 'Regional Conference'), short: both('CRM', 'RCM') },
  { id: 'mirps', letter: 'M', name: both('Marco Regional', 'Regional Framework'), short: both('MIRPS', 'MIRPS') },
].map((platform) => ({ ...platform, secretariat: both('Secretaría', 'Secretariat') }))

const personOf = (index: number, facilitators: number) => {
  const delegation = 1 + Math.floor(index / SEATS_PER_DELEGATION)
  const seat = 1 + (index % SEATS_PER_DELEGATION)
  return {
    id: `p${index + 1}`,
    name: both(`Delegación ${delegation} · Delegado ${seat}`, `Delegation ${delegation} · Delegate ${seat}`),
    email: '',
    institution: '',
    delegationId: `d${delegation}`,
    represents: [index % 2 === 0 ? 'rcm' : 'mirps'],
    understands: index % 3 === 0 ? ['es', 'en'] : ['es'],
    grants: [
      index < facilitators ? { role: 'facilitator', platformId: 'rcm' } : { role: 'delegate', platformId: null },
    ],
  }
}

/** Lengths in minutes. */
const segments = [
  { id: 'plenary', kind: 'plenary', length: 480, title: both('Plenaria', 'Plenary') },
  { id: 'closing', kind: 'closing', length: 60, title: both('Clausura', 'Closing') },
]

export type BenchSize = {
  /** How many people are enrolled. */
  readonly participants: number
  /** How many of them are facilitators: one, unless more are wanted. */
  readonly facilitators?: number
  /** How many working groups there are. */
  readonly groups?: number
}

export const benchPlan = ({ participants, facilitators = 1, groups = 0 }: BenchSize): PlanFile =>
  planFileSchema.parse({
    title: both('Taller de medición', 'Workshop for measuring'),
    zone: 'America/Tegucigalpa',
    platforms,
    delegations: Array.from({ length: Math.ceil(participants / SEATS_PER_DELEGATION) }, (_, index) => ({
      id: `d${index + 1}`,
      name: both(`Delegación ${index + 1}`, `Delegation ${index + 1}`),
      kind: 'country',
      memberOf: ['rcm', 'mirps'],
    })),
    groups: Array.from({ length: groups }, (_, index) => ({
      id: `group-${index + 1}`,
      name: both(`Grupo ${index + 1}`, `Group ${index + 1}`),
      mode: 'es',
    })),
    sittings: [{ id: SITTING, title: both('Jornada', 'Sitting'), date: '2030-01-15', start: '09:00', segments }],
    people: Array.from({ length: participants }, (_, index) => personOf(index, facilitators)),
  })
