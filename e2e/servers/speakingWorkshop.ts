/** A small workshop in which people speak: a dialogue, a panel with its speakers in turn, questions, and work in two groups, as a plan file. */
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
  represents: delegationId === null ? [] : delegationId === 'belize' ? ['rcm'] : ['rcm', 'mirps'],
  understands: ['es', 'en'],
  grants: [{ role, platformId: null }],
})

const delegate = (id: string, es: string, en: string, number: number) =>
  person(`${id}-${number}`, 'delegate', `${es} · Persona delegada ${number}`, `${en} · Delegate ${number}`, id)

const segment = (id: string, kind: string, es: string, en: string, more: object = {}) => ({
  id,
  kind,
  length: 30,
  title: { es, en },
  ...more,
})

const turn = (personId: string, es: string, en: string) => ({ title: { es, en }, length: 10, personId })

export const speakingWorkshop = {
  title: { es: 'Diálogo regional', en: 'Regional dialogue' },
  zone: 'America/Costa_Rica',
  platforms: [platform('rcm', 'R'), platform('mirps', 'M')],
  delegations: [
    country('honduras', 'Honduras', 'Honduras', ['rcm', 'mirps']),
    country('guatemala', 'Guatemala', 'Guatemala', ['rcm', 'mirps']),
    country('belize', 'Belice', 'Belize', ['rcm']),
  ],
  topics: [{ id: 'topic', name: { es: 'Trabajo conjunto', en: 'Joint work' }, prompt: {} }],
  groups: [1, 2].map((number) => ({
    id: `group-${number}`,
    name: { es: `Grupo ${number}`, en: `Group ${number}` },
    mode: 'es',
    duties: number === 1 ? { moderator: ['moderator'] } : {},
  })),
  sittings: [
    {
      id: 'sitting-1',
      title: { es: 'Sesión 1', en: 'Sitting 1' },
      date: '2020-10-07',
      start: '09:00',
      segments: [
        segment('dialogue', 'dialogue', 'Diálogo', 'Dialogue'),
        segment('panel', 'panel', 'Panel', 'Panel', {
          slots: [
            turn('expert', 'Primera ponencia', 'First paper'),
            turn('guatemala-1', 'Segunda ponencia', 'Second paper'),
          ],
        }),
        segment('work', 'groupWork', 'Trabajo en grupos', 'Group work'),
        segment('closing', 'closing', 'Cierre', 'Closing'),
      ],
    },
  ],
  people: [
    person('facilitator', 'facilitator', 'Facilitación', 'Facilitator'),
    person('moderator', 'moderator', 'Moderación', 'Moderator'),
    person('expert', 'expert', 'Persona experta', 'Expert'),
    person('observer', 'observer', 'Persona observadora', 'Observer'),
    delegate('honduras', 'Honduras', 'Honduras', 1),
    delegate('honduras', 'Honduras', 'Honduras', 2),
    delegate('guatemala', 'Guatemala', 'Guatemala', 1),
    delegate('belize', 'Belice', 'Belize', 1),
  ],
}
