/** A small workshop to hear each other in: a group in Spanish, a group with interpretation, and somebody of every kind. */

import { both, platform } from './planParts.ts'

const person = (
  id: string,
  role: string,
  es: string,
  en: string,
  delegationId: string | null = null,
  understands = ['es', 'en'],
) => ({
  id,
  name: { es, en },
  email: '',
  institution: '',
  delegationId,
  represents: ['rcm'],
  understands,
  grants: [{ role, platformId: 'rcm' }],
})

const delegate = (number: number) =>
  person(
    `delegate-${number}`,
    'delegate',
    `Honduras · Persona delegada ${number}`,
    `Honduras · Delegate ${number}`,
    'honduras',
  )

const segment = (id: string, kind: string, es: string, en: string) => ({ id, kind, length: 30, title: { es, en } })

export const voiceWorkshop = {
  title: { es: 'Oírse en cada sala', en: 'Hearing each other in every room' },
  zone: 'America/Costa_Rica',
  languages: ['es', 'en', 'fr'],
  platforms: [platform('rcm', 'R'), platform('mirps', 'M')],
  delegations: [{ id: 'honduras', name: both('Honduras'), kind: 'country', memberOf: ['rcm', 'mirps'] }],
  topics: [{ id: 'topic', name: { es: 'Trabajo conjunto', en: 'Joint work' }, prompt: {} }],
  groups: [
    { id: 'group-1', name: { es: 'Grupo 1', en: 'Group 1' }, mode: 'es' },
    {
      id: 'group-2',
      name: { es: 'Grupo 2', en: 'Group 2' },
      mode: 'interpreted',
      duties: { interpreter: ['interpreter', 'partner'], moderator: ['moderator'] },
    },
  ],
  sittings: [
    {
      id: 'sitting-1',
      title: { es: 'Sesión 1', en: 'Sitting 1' },
      date: '2020-10-07',
      start: '09:00',
      segments: [
        segment('opening', 'opening', 'Apertura', 'Opening'),
        segment('work', 'groupWork', 'Trabajo en grupos', 'Group work'),
      ],
    },
  ],
  people: [
    person('facilitator', 'facilitator', 'Facilitación', 'Facilitator'),
    person('moderator', 'moderator', 'Moderación', 'Moderator'),
    person('interpreter', 'interpreter', 'Interpretación', 'Interpreter'),
    person('partner', 'interpreter', 'Interpretación 2', 'Interpreter 2'),
    person('relay', 'interpreter', 'Interpretación 3', 'Interpreter 3', null, ['es', 'fr']),
    delegate(1),
    delegate(2),
    person('observer', 'observer', 'Observación', 'Observer'),
  ],
}
