/** Template: a regional workshop of two days in one room, with a study, presentations and working groups by country. */
import { inBoth } from './inBoth.ts'
import { countriesInPerson, rcmPlatform } from './rcmMembers.ts'
import { regionalWorkshop2019Sittings } from './regionalWorkshop2019Agenda.ts'
import { countryGroupId, workshopDelegations, workshopDuties, workshopPeople } from './regionalWorkshop2019People.ts'
import type { Template } from './template.ts'

export const regionalWorkshop2019: Template = {
  id: 'regional-workshop-2019',
  title: inBoth(
    'Taller regional sobre movilidad humana, desastres y cambio climático',
    'Regional workshop on human mobility, disasters and climate change',
  ),
  summary: inBoth(
    'Lanzamiento de un estudio, cinco presentaciones globales, un espacio de tiempo por país, dos rondas de grupos por país, conclusiones. Presencial, con almuerzos y pausas.',
    'Launch of a study, five global presentations, a slot of time per country, two rounds of working groups by country, conclusions. In one room, with lunches and breaks.',
  ),
  purpose: inBoth(
    'Que cada país conozca lo que funciona en otros lugares ante la movilidad que causan los desastres y el clima, revise lo que tiene, y salga con medidas propias y con lo que pide a la región.',
    'That every country learns what works elsewhere when disasters and climate make people move, looks at what it has, and leaves with measures of its own and with what it asks of the region.',
  ),
  zone: 'America/Costa_Rica',
  firstDay: '2019-06-11',
  platforms: [rcmPlatform],
  delegations: workshopDelegations,
  topics: [
    {
      id: 'measures',
      name: inBoth('Medidas nacionales', 'National measures'),
      prompt: inBoth(
        '¿Qué hará su país, quién y para cuándo?',
        'What will your country do, who will do it, and by when?',
      ),
    },
    {
      id: 'support',
      name: inBoth('Apoyo regional', 'Regional support'),
      prompt: inBoth('¿Qué necesita su país de la región?', 'What does your country need from the region?'),
    },
  ],
  sittings: regionalWorkshop2019Sittings,
  people: workshopPeople,
  groups: countriesInPerson.map(({ id, name, languages }) => ({
    id: countryGroupId(id),
    name: inBoth(`Grupo · ${name.es}`, `Group · ${name.en}`),
    mode: languages.includes('es') ? 'es' : 'en',
  })),
  duties: workshopDuties,
}
