/** The countries and people of the reported workshop, and the names a registry would hold for them. */
import type { PersonFacts } from '../../workshop/people/evolvePeople.ts'
import type { Role } from '../../workshop/people/roles.ts'
import type { ReportDirectory } from '../reportContext.ts'

const both = ['rcm', 'mirps'] as const
const rcmOnly = ['rcm'] as const

/** In no alphabet's order, so that the order of each language shows. Nicaragua is enrolled and does not come. */
export const reportCountries = [
  { id: 'mexico', es: 'México', en: 'Mexico', memberOf: both },
  { id: 'belize', es: 'Belice', en: 'Belize', memberOf: both },
  { id: 'usa', es: 'Estados Unidos', en: 'United States', memberOf: rcmOnly },
  { id: 'costa-rica', es: 'Costa Rica', en: 'Costa Rica', memberOf: both },
  { id: 'el-salvador', es: 'El Salvador', en: 'El Salvador', memberOf: both },
  { id: 'guatemala', es: 'Guatemala', en: 'Guatemala', memberOf: both },
  { id: 'honduras', es: 'Honduras', en: 'Honduras', memberOf: both },
  { id: 'dominican-republic', es: 'República Dominicana', en: 'Dominican Republic', memberOf: rcmOnly },
  { id: 'nicaragua', es: 'Nicaragua', en: 'Nicaragua', memberOf: rcmOnly },
] as const

const person = (
  personId: string,
  delegationId: string | null,
  represents: readonly string[],
  role: Role,
  platformId: string | null = null,
): PersonFacts => ({
  personId,
  delegationId,
  represents: [...represents],
  understands: ['es'],
  grants: [{ role, platformId }],
})

/** Two delegates a country: the first speaks for every platform it belongs to, the second for the last of them. */
const delegates = reportCountries.flatMap(({ id, memberOf }) => [
  person(`${id}-1`, id, memberOf, 'delegate'),
  person(`${id}-2`, id, memberOf.slice(-1), 'delegate'),
])

export const reportPeople: readonly PersonFacts[] = [
  ...delegates,
  person('unhcr-1', 'unhcr', [], 'observer'),
  person('iom-1', 'iom', [], 'observer'),
  person('expert', null, [], 'expert'),
  person('staff-rcm', null, ['rcm'], 'facilitator', 'rcm'),
  person('staff-mirps', null, ['mirps'], 'moderator', 'mirps'),
  person('rapporteur', null, [], 'rapporteur', 'rcm'),
  person('interpreter', null, [], 'interpreter'),
]

/** Everybody but the rapporteur, whose entry was erased. */
export const reportDirectory: ReportDirectory = Object.fromEntries([
  ...reportCountries.flatMap(({ id, es, en }) =>
    [1, 2].map((number) => [
      `${id}-${number}`,
      {
        name: { es: `${es} · Delegación ${number}`, en: `${en} · Delegate ${number}` },
        institution: number === 1 ? 'Cancillería' : 'Migración',
      },
    ]),
  ),
  ['unhcr-1', { name: { es: 'ACNUR · Observación 1', en: 'UNHCR · Observer 1' }, institution: 'ACNUR' }],
  ['iom-1', { name: { es: 'OIM · Observación 1', en: 'IOM · Observer 1' }, institution: 'OIM' }],
  ['expert', { name: { es: 'Persona experta 1', en: 'Expert 1' }, institution: 'ACNUR' }],
  ['staff-rcm', { name: { es: 'CRM · Facilitación 1', en: 'RCM · Facilitator 1' }, institution: '' }],
  ['staff-mirps', { name: { es: 'MIRPS · Moderación 1', en: 'MIRPS · Moderator 1' }, institution: '' }],
  ['interpreter', { name: { es: 'Interpretación 1', en: 'Interpreter 1' }, institution: '' }],
])
