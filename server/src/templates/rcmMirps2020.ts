/** Template: the joint workshop of the RCM and the MIRPS, two virtual sittings of two hours. */
import type { LocalText } from '@plenaria/shared/language'
import type { Command } from '@plenaria/shared/workshop/workshop'
import { planSittings } from './planSittings.ts'
import { rcmMirps2020Sittings } from './rcmMirps2020Agenda.ts'
import { delegations, sampleDuties, samplePeople } from './rcmMirps2020People.ts'
import type { Template } from './template.ts'

const zone = 'America/Costa_Rica'

const title: LocalText = {
  es: 'Taller conjunto CRM–MIRPS sobre protección y soluciones',
  en: 'Joint RCM–MIRPS workshop on protection and solutions',
}

const purpose: LocalText = {
  es: 'Acercar la labor de la Conferencia Regional sobre Migración y del MIRPS, para responder juntos a los movimientos mixtos en México y Centroamérica: qué objetivos comparten, cómo evitar duplicar esfuerzos y qué pueden hacer en común en los países y en las fronteras.',
  en: 'To bring the work of the Regional Conference on Migration and of the MIRPS closer together, so that they answer mixed movements in Mexico and Central America jointly: which aims they share, how to avoid doing things twice, and what they can do in common in the countries and at the borders.',
}

const charter: readonly Command[] = [
  { type: 'DescribeWorkshop', title, purpose, zone, languages: ['es', 'en'] },
  {
    type: 'DefinePlatform',
    platform: {
      id: 'rcm',
      name: { es: 'Conferencia Regional sobre Migración', en: 'Regional Conference on Migration' },
      short: { es: 'CRM', en: 'RCM' },
      letter: 'R',
      secretariat: { es: 'Secretaría Ejecutiva de la CRM', en: 'RCM Executive Secretariat' },
    },
  },
  {
    type: 'DefinePlatform',
    platform: {
      id: 'mirps',
      name: {
        es: 'Marco Integral Regional para la Protección y Soluciones',
        en: 'Comprehensive Regional Protection and Solutions Framework',
      },
      short: { es: 'MIRPS', en: 'MIRPS' },
      letter: 'M',
      secretariat: { es: 'Secretaría Técnica del MIRPS', en: 'MIRPS Technical Secretariat' },
    },
  },
  ...delegations.map((delegation): Command => ({ type: 'DefineDelegation', delegation })),
  {
    type: 'DefineTopic',
    topic: {
      id: 'opportunities',
      name: { es: 'Oportunidades de trabajo conjunto', en: 'Opportunities for joint work' },
      prompt: {
        es: '¿Qué trabajo conjunto o cooperación técnica proponen?',
        en: 'Which joint work or technical cooperation do you propose?',
      },
    },
  },
  {
    type: 'DefineTopic',
    topic: {
      id: 'follow-up',
      name: { es: 'Mecanismos de seguimiento', en: 'Mechanisms for follow-up' },
      prompt: {
        es: '¿Cómo darán seguimiento ambas plataformas?',
        en: 'How will both platforms follow up?',
      },
    },
  },
]

const groups: readonly Command[] = [
  ...[1, 2, 3, 4].map(
    (number): Command => ({
      type: 'AddGroup',
      group: {
        id: `group-${number}`,
        name: { es: `Grupo ${number}`, en: `Group ${number}` },
        mode: 'interpreted',
      },
    }),
  ),
  ...sampleDuties.map((duty): Command => ({ type: 'AssignDuty', ...duty })),
]

export const rcmMirps2020: Template = {
  id: 'rcm-mirps-2020',
  title,
  summary: {
    es: 'Dos sesiones virtuales de dos horas, cuatro grupos con igual representación de ambas plataformas, plenaria y acuerdos.',
    en: 'Two virtual sittings of two hours, four groups with equal representation of both platforms, plenary and agreements.',
  },
  zone,
  firstDay: '2020-10-06',
  sittings: rcmMirps2020Sittings.length,
  build: (firstDay) => ({
    commands: [
      ...charter,
      ...planSittings(rcmMirps2020Sittings, firstDay, zone),
      ...samplePeople.map(
        ({ name: _name, institution: _institution, ...person }): Command => ({
          type: 'EnrolPerson',
          person,
        }),
      ),
      ...groups,
    ],
    people: samplePeople.map(({ personId, name, institution }) => ({ personId, name, institution, email: '' })),
  }),
}
