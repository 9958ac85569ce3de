/** Template: the joint workshop of the RCM and the MIRPS, two virtual sittings of two hours. */
import type { LocalText } from '@plenaria/shared/language'
import type { Platform, Topic } from '@plenaria/shared/workshop/charter/evolveCharter'
import { inBoth } from './inBoth.ts'
import { rcmMirps2020Sittings } from './rcmMirps2020Agenda.ts'
import { delegations, sampleDuties, samplePeople } from './rcmMirps2020People.ts'
import { rcmPlatform } from './rcmMembers.ts'
import { numbersTo } from './samplePeople.ts'
import type { Template } from './template.ts'

const title: LocalText = {
  es: 'Taller conjunto CRM–MIRPS sobre protección y soluciones',
  en: 'Joint RCM–MIRPS workshop on protection and solutions',
}

const purpose: LocalText = {
  es: 'Acercar la labor de la Conferencia Regional sobre Migración y del MIRPS, para responder juntos a los movimientos mixtos en México y Centroamérica: qué objetivos comparten, cómo evitar duplicar esfuerzos y qué pueden hacer en común en los países y en las fronteras.',
  en: 'To bring the work of the Regional Conference on Migration and of the MIRPS closer together, so that they answer mixed movements in Mexico and Central America jointly: which aims they share, how to avoid doing things twice, and what they can do in common in the countries and at the borders.',
}

const mirpsPlatform: Platform = {
  id: 'mirps',
  name: inBoth(
    'Marco Integral Regional para la Protección y Soluciones',
    'Comprehensive Regional Protection and Solutions Framework',
  ),
  short: inBoth('MIRPS', 'MIRPS'),
  letter: 'M',
  secretariat: inBoth('Secretaría Técnica del MIRPS', 'MIRPS Technical Secretariat'),
}

const topics: readonly Topic[] = [
  {
    id: 'opportunities',
    name: inBoth('Oportunidades de trabajo conjunto', 'Opportunities for joint work'),
    prompt: inBoth(
      '¿Qué trabajo conjunto o cooperación técnica proponen?',
      'Which joint work or technical cooperation do you propose?',
    ),
  },
  {
    id: 'follow-up',
    name: inBoth('Mecanismos de seguimiento', 'Mechanisms for follow-up'),
    prompt: inBoth('¿Cómo darán seguimiento ambas plataformas?', 'How will both platforms follow up?'),
  },
]

export const rcmMirps2020: Template = {
  id: 'rcm-mirps-2020',
  title,
  summary: inBoth(
    'Dos plataformas acercan su labor: presentaciones, cuatro grupos con igual representación de ambas, plenaria y acuerdos. Virtual.',
    'Two platforms bring their work closer: presentations, four groups with equal representation of both, plenary and agreements. Virtual.',
  ),
  purpose,
  zone: 'America/Costa_Rica',
  firstDay: '2020-10-06',
  platforms: [rcmPlatform, mirpsPlatform],
  delegations,
  topics,
  sittings: rcmMirps2020Sittings,
  people: samplePeople,
  groups: numbersTo(4).map((number) => ({
    id: `group-${number}`,
    name: inBoth(`Grupo ${number}`, `Group ${number}`),
    mode: 'interpreted',
  })),
  duties: sampleDuties,
}
