/** A workshop of so many delegates in so many groups as a plan file. Everybody is named by what they are. */

import { both, platform } from './planParts.ts'

const person = (
  id: string,
  role: string,
  represents: readonly string[],
  { name = both(id), delegationId = null }: { name?: { es: string; en: string }; delegationId?: string | null } = {},
) => ({
  id,
  name,
  email: '',
  institution: '',
  delegationId,
  represents,
  understands: ['es', 'en'],
  grants: [{ role, platformId: represents[0] ?? null }],
})

export type GroupWorkshop = { readonly delegates: number; readonly groups: number; readonly countries: number }

/** Every third delegate speaks for both platforms, the others for one of them in turn. */
const delegates = ({ delegates: count, countries }: GroupWorkshop) =>
  Array.from({ length: count }, (_, at) =>
    person(`delegate-${at + 1}`, 'delegate', at % 3 === 0 ? ['rcm', 'mirps'] : [at % 3 === 1 ? 'rcm' : 'mirps'], {
      name: { es: `Persona delegada ${at + 1}`, en: `Delegate ${at + 1}` },
      delegationId: `country-${(at % countries) + 1}`,
    }),
  )

export const groupWorkshop = (size: GroupWorkshop) => ({
  title: { es: 'Trabajo en grupos', en: 'Working in groups' },
  zone: 'America/Costa_Rica',
  platforms: [platform('rcm', 'C'), platform('mirps', 'M')],
  delegations: Array.from({ length: size.countries }, (_, at) => ({
    id: `country-${at + 1}`,
    name: { es: `País ${at + 1}`, en: `Country ${at + 1}` },
    kind: 'country',
    memberOf: ['rcm', 'mirps'],
  })),
  topics: [{ id: 'topic', name: { es: 'Trabajo conjunto', en: 'Joint work' }, prompt: {} }],
  groups: Array.from({ length: size.groups }, (_, at) => ({
    id: `group-${at + 1}`,
    name: { es: `Grupo ${at + 1}`, en: `Group ${at + 1}` },
    mode: 'es',
    duties: at === 0 ? { moderator: ['moderator'] } : {},
  })),
  sittings: [
    {
      id: 'sitting-1',
      title: { es: 'Sesión 1', en: 'Sitting 1' },
      date: '2020-10-07',
      start: '09:00',
      segments: [
        { id: 'work', kind: 'groupWork', length: 60, title: { es: 'Trabajo en grupos', en: 'Group work' } },
        { id: 'closing', kind: 'closing', length: 10, title: { es: 'Cierre', en: 'Closing' } },
      ],
    },
  ],
  people: [
    person('facilitator', 'facilitator', ['rcm'], { name: { es: 'Facilitación', en: 'Facilitator' } }),
    person('moderator', 'moderator', ['mirps'], { name: { es: 'Moderación', en: 'Moderator' } }),
    ...delegates(size),
  ],
})
