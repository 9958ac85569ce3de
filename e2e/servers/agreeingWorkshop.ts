/** A small workshop that begins with work in four groups and goes on to plenary, as a plan file. */

import { platform } from './planParts.ts'

const country = (id: string, es: string, en: string, memberOf: readonly string[]) => ({
  id,
  name: { es, en },
  kind: 'country',
  memberOf,
})

const person = (id: string, role: string, es: string, en: string, delegationId: string | null = null) => ({
  id,
  name: { es, en },
  email: '',
  institution: '',
  delegationId,
  represents: delegationId === null ? ['rcm'] : ['rcm', 'mirps'],
  understands: ['es', 'en'],
  grants: [{ role, platformId: 'rcm' }],
})

const delegate = (id: string, name: string, number: number) =>
  person(`${id}-${number}`, 'delegate', `${name} · Persona delegada ${number}`, `${name} · Delegate ${number}`, id)

/** One delegate a group; Panama is enrolled and never comes. */
export const agreeingWorkshop = {
  title: { es: 'De cuatro borradores a un texto', en: 'From four drafts to one text' },
  zone: 'America/Costa_Rica',
  platforms: [platform('rcm', 'R'), platform('mirps', 'M')],
  delegations: [
    country('honduras', 'Honduras', 'Honduras', ['rcm', 'mirps']),
    country('guatemala', 'Guatemala', 'Guatemala', ['rcm', 'mirps']),
    country('belize', 'Belice', 'Belize', ['rcm', 'mirps']),
    country('panama', 'Panamá', 'Panama', ['rcm', 'mirps']),
  ],
  topics: [{ id: 'topic', name: { es: 'Trabajo conjunto', en: 'Joint work' }, prompt: {} }],
  groups: [1, 2, 3, 4].map((number) => ({
    id: `group-${number}`,
    name: { es: `Grupo ${number}`, en: `Group ${number}` },
    mode: 'es',
  })),
  sittings: [
    {
      id: 'sitting-1',
      title: { es: 'Sesión 1', en: 'Sitting 1' },
      date: '2020-10-07',
      start: '09:00',
      segments: [
        { id: 'work', kind: 'groupWork', length: 60, title: { es: 'Trabajo en grupos', en: 'Group work' } },
        { id: 'plenary', kind: 'plenary', length: 60, title: { es: 'Acuerdos', en: 'Agreements' } },
      ],
    },
  ],
  people: [
    person('facilitator', 'facilitator', 'Facilitación', 'Facilitator'),
    delegate('honduras', 'Honduras', 1),
    delegate('honduras', 'Honduras', 2),
    delegate('guatemala', 'Guatemala', 1),
    delegate('belize', 'Belize', 1),
    delegate('panama', 'Panama', 1),
  ],
}
