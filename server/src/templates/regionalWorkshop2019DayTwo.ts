/** The second day of the regional workshop: two rounds of groups by country, their feedback, evaluation and conclusions. */
import { inBoth, notesInBoth } from './inBoth.ts'
import type { PlannedSegment, PlannedSitting } from './planSittings.ts'
import { countriesInPerson } from './rcmMembers.ts'

const secretariat = inBoth('Secretaría Ejecutiva de la CRM', 'Executive Secretariat of the RCM')
const presidency = inBoth('Presidencia pro tempore de la CRM', 'Pro tempore presidency of the RCM')
const writing = inBoth('Qué hará cada país', 'What each country will do')

const morning: readonly PlannedSegment[] = [
  {
    id: 'd2-introduction',
    kind: 'introduction',
    length: 30,
    startsAt: '08:30',
    title: inBoth('Lo visto ayer y forma de trabajo', 'Where yesterday left us, and how we work'),
    coordinator: secretariat,
    points: [
      inBoth('Quién está en qué grupo', 'Who is in which group'),
      inBoth('Qué escribe cada grupo', 'What each group writes'),
    ],
  },
  {
    id: 'd2-groups-1',
    kind: 'groupWork',
    length: 100,
    part: writing,
    title: inBoth(
      'Grupos por país, ronda 1: qué tenemos y qué falta',
      'Groups by country, round 1: what we have, what is missing',
    ),
    coordinator: secretariat,
    points: [
      inBoth(
        'Comparar la página del estudio con la realidad del país',
        'Compare the study’s page with the country’s reality',
      ),
      inBoth('Escribir las primeras medidas', 'Write the first measures'),
    ],
    outcomes: [inBoth('Dos o tres medidas en borrador por país', 'Two or three draft measures per country')],
    staffNotes: notesInBoth(
      'La composición está hecha: cada delegación atiende el grupo de su país y quien observa se reparte. Nada se recoge en plenaria hasta la segunda ronda: un borrador recogido ya no se abre.',
      'The groups are made: each delegation serves its country’s group, and observers are spread. Take nothing up in plenary before the second round: a draft that was taken up does not open again.',
    ),
  },
  {
    id: 'd2-coffee',
    kind: 'break',
    length: 20,
    advance: 'automatic',
    title: inBoth('Café', 'Coffee'),
    coordinator: {},
    points: [],
  },
  {
    id: 'd2-exchange',
    kind: 'dialogue',
    length: 75,
    part: writing,
    title: inBoth(
      'Intercambio: lo que cada país puede tomar de otro',
      'Exchange: what each country can take from another',
    ),
    coordinator: secretariat,
    points: [inBoth('Una medida y una pregunta por país', 'One measure and one question per country')],
    slots: countriesInPerson.map(({ name }) => ({ title: name, length: 9 })),
  },
  {
    id: 'd2-lunch',
    kind: 'meal',
    length: 75,
    startsAt: '12:15',
    isFirm: true,
    title: inBoth('Almuerzo', 'Lunch'),
    coordinator: {},
    points: [],
  },
]

const afternoon: readonly PlannedSegment[] = [
  {
    id: 'd2-groups-2',
    kind: 'groupWork',
    length: 60,
    startsAt: '13:30',
    part: writing,
    title: inBoth('Grupos por país, ronda 2: medidas y apoyo', 'Groups by country, round 2: measures and support'),
    coordinator: secretariat,
    points: [
      inBoth('Responsable y plazo de cada medida', 'Who is responsible for each measure, and by when'),
      inBoth('Qué se pide a la región', 'What is asked of the region'),
    ],
    outcomes: [inBoth('Medidas completas, listas para la plenaria', 'Complete measures, ready for plenary')],
    staffNotes: notesInBoth(
      'Los grupos siguen en el texto de la mañana. A los treinta minutos, recorrer los grupos: a quien no tenga responsable ni plazo se le pregunta por ellos.',
      'Groups go on in the text of the morning. After thirty minutes, look into the groups: ask those without a responsible party or a time frame for them.',
    ),
  },
  {
    id: 'd2-feedback',
    kind: 'plenary',
    length: 60,
    title: inBoth('Los grupos informan a la plenaria', 'The groups report to plenary'),
    coordinator: presidency,
    points: [inBoth('Lo que se adopta en común', 'What is adopted in common')],
  },
  {
    id: 'd2-evaluation',
    kind: 'evaluation',
    length: 15,
    title: inBoth('Evaluación', 'Evaluation'),
    coordinator: secretariat,
    points: [],
    staffNotes: notesInBoth(
      'Antes de las conclusiones, no después: quien ya se despidió no contesta.',
      'Before the conclusions and not after: whoever has said goodbye does not answer.',
    ),
  },
  {
    id: 'd2-conclusions',
    kind: 'closing',
    length: 30,
    title: inBoth('Conclusiones y clausura', 'Conclusions and closing'),
    coordinator: presidency,
    points: [
      inBoth('Próximos pasos', 'Next steps'),
      inBoth('Las expectativas del primer día', 'The expectations of day one'),
    ],
  },
]

export const regionalWorkshop2019DayTwo: PlannedSitting = {
  id: 'day-2',
  day: 1,
  hour: 8,
  minute: 30,
  endsBy: '16:15',
  title: inBoth('Día 2 · Qué hará cada país', 'Day 2 · What each country will do'),
  segments: [...morning, ...afternoon],
}
