/** Template: a regional training of three days, two sittings a day, in parts with expected outcomes, with work on cases. */
import { inBoth } from './inBoth.ts'
import { rcmPlatform } from './rcmMembers.ts'
import { regionalTraining2017DayOne } from './regionalTraining2017DayOne.ts'
import { regionalTraining2017DayThree } from './regionalTraining2017DayThree.ts'
import { regionalTraining2017DayTwo } from './regionalTraining2017DayTwo.ts'
import { caseGroups, trainingDelegations, trainingDuties, trainingPeople } from './regionalTraining2017People.ts'
import type { Template } from './template.ts'

export const regionalTraining2017: Template = {
  id: 'regional-training-2017',
  title: inBoth(
    'Capacitación regional: proteger a migrantes en países en crisis',
    'Regional training: protecting migrants in countries in crisis',
  ),
  summary: inBoth(
    'Tres días en siete partes con resultados esperados: grupos sobre cinco casos, presentaciones breves y rondas de a dos («speed dating»), plenaria y diálogo sobre mecanismos de cooperación. Presencial.',
    'Three days in seven parts with expected outcomes: groups on five cases, short presentations and rounds in pairs (“speed dating”), plenary and a dialogue on cooperation mechanisms. In one room.',
  ),
  purpose: inBoth(
    'Que quienes atienden a migrantes en una crisis sepan prepararse, informar y asistir, aprendan de casos recientes, y propongan juntos cómo cooperar en la región.',
    'That those who assist migrants in a crisis know how to prepare, inform and assist, learn from recent cases, and propose together how to cooperate in the region.',
  ),
  zone: 'America/Costa_Rica',
  firstDay: '2017-08-08',
  platforms: [rcmPlatform],
  delegations: trainingDelegations,
  topics: [
    {
      id: 'lessons',
      name: inBoth('Lecciones de los casos', 'Lessons of the cases'),
      prompt: inBoth('¿Qué enseña su caso?', 'What does your case teach?'),
    },
    {
      id: 'guidelines',
      name: inBoth('Lineamientos regionales', 'Regional guidelines'),
      prompt: inBoth(
        '¿Qué deben contener unos lineamientos para asistir a migrantes en una crisis?',
        'What should guidelines for assisting migrants in a crisis contain?',
      ),
    },
    {
      id: 'training',
      name: inBoth('Capacitación', 'Training'),
      prompt: inBoth('¿Quién debe aprender qué, y cómo?', 'Who should learn what, and how?'),
    },
    {
      id: 'coordination',
      name: inBoth('Coordinación regional', 'Regional coordination'),
      prompt: inBoth(
        '¿Cómo se coordinan los países antes y durante?',
        'How do countries coordinate before and during?',
      ),
    },
  ],
  sittings: [...regionalTraining2017DayOne, ...regionalTraining2017DayTwo, ...regionalTraining2017DayThree],
  people: trainingPeople,
  groups: caseGroups,
  duties: trainingDuties,
}
