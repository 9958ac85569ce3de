/** A workshop of a thousand people in forty groups as a plan file. Everybody is named by what they are. */

export const GROUPS = 40
export const PEOPLE = 1_000
const COUNTRIES = 50

const both = (text: string) => ({ es: text, en: text })
const countries = Array.from({ length: COUNTRIES }, (_, at) => `country-${at + 1}`)

const platform = (id: string, letter: string) => ({
  id,
  letter,
  name: both(id.toUpperCase()),
  short: both(id.toUpperCase()),
  secretariat: both(`${id.toUpperCase()} secretariat`),
})

const person = (id: string, role: string, represents: readonly string[], delegationId: string | null) => ({
  id,
  name: both(id),
  email: '',
  institution: '',
  delegationId,
  represents,
  understands: ['es', 'en'],
  grants: [{ role, platformId: null }],
})

/** Every third delegate speaks for both platforms, the others for one of them in turn. */
const delegate = (_: unknown, at: number) => {
  const represents = at % 3 === 0 ? ['rcm', 'mirps'] : [at % 3 === 1 ? 'rcm' : 'mirps']
  return person(`delegate-${at + 1}`, 'delegate', represents, countries[at % COUNTRIES] ?? null)
}

export const bigWorkshop = {
  title: both('A thousand people'),
  zone: 'America/Costa_Rica',
  platforms: [platform('rcm', 'C'), platform('mirps', 'M')],
  delegations: countries.map((id) => ({ id, name: both(id), kind: 'country', memberOf: ['rcm', 'mirps'] })),
  topics: [{ id: 'topic', name: both('Joint work'), prompt: {} }],
  groups: Array.from({ length: GROUPS }, (_, at) => ({
    id: `group-${at + 1}`,
    name: { es: `Grupo ${at + 1}`, en: `Group ${at + 1}` },
    mode: 'es',
  })),
  sittings: [
    {
      id: 'sitting-1',
      title: { es: 'Sesión 1', en: 'Sitting 1' },
      date: '2030-10-07',
      start: '09:00',
      segments: [
        { id: 'work', kind: 'groupWork', length: 60, title: { es: 'Trabajo en grupos', en: 'Group work' } },
        { id: 'closing', kind: 'closing', length: 10, title: { es: 'Cierre', en: 'Closing' } },
      ],
    },
  ],
  people: [person('facilitator', 'facilitator', [], null), ...Array.from({ length: PEOPLE }, delegate)],
}
