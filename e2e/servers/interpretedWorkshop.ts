/** A workshop in three languages with three interpreters, as a plan file: everybody together, then one interpreted group. */
import { both, platform } from './planParts.ts'

const person = (id: string, role: string, name: { es: string; en: string }, understands: readonly string[]) => ({
  id,
  name,
  email: '',
  institution: '',
  delegationId: role === 'delegate' ? id : null,
  represents: ['rcm'],
  understands,
  grants: [{ role, platformId: 'rcm' }],
})

const interpreter = (number: number, understands: readonly string[]) =>
  person(
    `interpreter-${number}`,
    'interpreter',
    { es: `Intérprete ${number}`, en: `Interpreter ${number}` },
    understands,
  )

const delegate = (id: string, es: string, en: string, understands: readonly string[]) =>
  person(id, 'delegate', { es: `${es} · Persona delegada 1`, en: `${en} · Delegate 1` }, understands)

const country = (id: string, es: string, en: string) => ({ id, name: { es, en }, kind: 'country', memberOf: ['rcm'] })

/** Honduras understands Spanish, Belize English, Haiti French; the third interpreter no English. */
export const interpretedWorkshop = {
  title: { es: 'Reunión con interpretación', en: 'Meeting with interpretation' },
  zone: 'America/Costa_Rica',
  languages: ['es', 'en', 'fr'],
  platforms: [platform('rcm', 'R')],
  delegations: [
    country('honduras', 'Honduras', 'Honduras'),
    country('belize', 'Belice', 'Belize'),
    country('haiti', 'Haití', 'Haiti'),
  ],
  topics: [{ id: 'topic', name: { es: 'Trabajo conjunto', en: 'Joint work' }, prompt: {} }],
  groups: [
    {
      id: 'group-1',
      name: { es: 'Grupo 1', en: 'Group 1' },
      mode: 'interpreted',
      duties: { interpreter: ['interpreter-1', 'interpreter-2'] },
    },
  ],
  sittings: [
    {
      id: 'sitting-1',
      title: { es: 'Sesión 1', en: 'Sitting 1' },
      date: '2020-10-07',
      start: '09:00',
      segments: [
        { id: 'opening', kind: 'dialogue', length: 60, title: both('Diálogo') },
        { id: 'work', kind: 'groupWork', length: 60, title: { es: 'Trabajo en grupos', en: 'Group work' } },
        { id: 'closing', kind: 'closing', length: 10, title: { es: 'Cierre', en: 'Closing' } },
      ],
    },
  ],
  people: [
    person('facilitator', 'facilitator', { es: 'Facilitación', en: 'Facilitator' }, ['es', 'en']),
    interpreter(1, ['es', 'en']),
    interpreter(2, ['es', 'en', 'fr']),
    interpreter(3, ['es', 'fr']),
    delegate('honduras', 'Honduras', 'Honduras', ['es']),
    delegate('belize', 'Belice', 'Belize', ['en']),
    delegate('haiti', 'Haití', 'Haiti', ['fr']),
  ],
}
