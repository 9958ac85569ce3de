/** The second day of the training: frameworks, information, communication and contingency plans. */
import { inBoth, notesInBoth } from './inBoth.ts'
import type { PlannedSegment, PlannedSitting } from './planSittings.ts'
import { coffee, dayEnd, lunch, recap, trainingTeam } from './trainingParts.ts'

const partThree = inBoth('Parte 3 · Marcos jurídicos y cooperación', 'Part 3 · Legal frameworks and cooperation')
const partFour = inBoth(
  'Parte 4 · Información sobre la población en el exterior',
  'Part 4 · Information on nationals abroad',
)
const partFive = inBoth('Parte 5 · Comunicar y planificar', 'Part 5 · To communicate and to plan')

const experience = (es: string, en: string, length: number) => ({
  title: inBoth(`Experiencia de ${es}`, `The experience of ${en}`),
  length,
})

const frameworks: readonly PlannedSegment[] = [
  {
    id: 'd2-frameworks',
    kind: 'presentation',
    length: 30,
    part: partThree,
    title: inBoth('Marcos internacionales y nacionales', 'International and national frameworks'),
    coordinator: trainingTeam,
    speakers: [inBoth('OIM · Capacitación 2', 'IOM · Trainer 2')],
    points: [inBoth('Prácticas de fuera de la región', 'Practice from beyond the region')],
    outcomes: [
      inBoth('Cada delegación ubica sus normas en el cuadro', 'Every delegation finds its rules in the table'),
    ],
  },
  {
    id: 'd2-countries',
    kind: 'panel',
    length: 60,
    part: partThree,
    title: inBoth('Panel: cómo asiste cada país a sus nacionales', 'Panel: how countries assist their nationals'),
    coordinator: trainingTeam,
    points: [],
    slots: [
      experience('El Salvador', 'El Salvador', 20),
      experience('México', 'Mexico', 20),
      experience('Panamá', 'Panama', 20),
    ],
  },
]

const information: readonly PlannedSegment[] = [
  {
    id: 'd2-information',
    kind: 'presentation',
    length: 20,
    part: partFour,
    title: inBoth('Presentación breve: fuentes de información', 'Short presentation: sources of information'),
    coordinator: trainingTeam,
    speakers: [inBoth('OIM · Capacitación 1', 'IOM · Trainer 1')],
    points: [inBoth('País de origen y país de destino', 'Country of origin and country of destination')],
  },
  {
    id: 'd2-pairs',
    kind: 'dialogue',
    length: 50,
    part: partFour,
    title: inBoth('Rondas de a dos («speed dating»)', 'Rounds in pairs (“speed dating”)'),
    coordinator: trainingTeam,
    points: [inBoth('¿Qué registra su país que al mío le falta?', 'What does your country record that mine lacks?')],
    slots: [1, 2, 3, 4, 5, 6, 7].map((round) => ({ title: inBoth(`Ronda ${round}`, `Round ${round}`), length: 7 })),
    outcomes: [inBoth('Cada país habló con los otros siete', 'Every country has spoken with the other seven')],
    staffNotes: notesInBoth(
      'Cuatro mesas: un país se queda en su silla y los otros siete avanzan una con cada ronda; así todos se encuentran una vez. Quien habla un solo idioma lleva interpretación. Campana a los siete minutos, sin excepciones: si una ronda se alarga, se pierden todas.',
      'Four tables: one country keeps its chair, the other seven move on by one with every round; so all meet once. Whoever speaks one language brings an interpreter. A bell after seven minutes, without exception: if one round runs over, all are lost.',
    ),
  },
  {
    id: 'd2-together',
    kind: 'dialogue',
    length: 40,
    part: partFour,
    title: inBoth('En plenaria: lo que vale la pena copiar', 'All together: what is worth copying'),
    coordinator: trainingTeam,
    points: [inBoth('Una práctica por país', 'One practice per country')],
    outcomes: [inBoth('Una lista de prácticas y a quién preguntar', 'A list of practices, and whom to ask')],
  },
]

const communication: readonly PlannedSegment[] = [
  {
    id: 'd2-communication',
    kind: 'presentation',
    length: 30,
    startsAt: '14:00',
    part: partFive,
    title: inBoth('Comunicar en una crisis', 'To communicate in a crisis'),
    coordinator: trainingTeam,
    speakers: [inBoth('OIM · Capacitación 2', 'IOM · Trainer 2')],
    points: [inBoth('Mensajes, canales, idiomas', 'Messages, channels, languages')],
  },
  {
    id: 'd2-channels',
    kind: 'panel',
    length: 45,
    part: partFive,
    title: inBoth('Panel: centros de llamadas, redes y aplicaciones', 'Panel: call centres, networks and applications'),
    coordinator: trainingTeam,
    points: [],
    slots: [
      experience('El Salvador', 'El Salvador', 15),
      experience('Honduras', 'Honduras', 15),
      experience('la OIM', 'IOM', 15),
    ],
  },
  { ...coffee('d2-coffee-2'), length: 15 },
  {
    id: 'd2-contingency',
    kind: 'presentation',
    length: 30,
    part: partFive,
    title: inBoth('Un plan de contingencia de dos páginas', 'A contingency plan of two pages'),
    coordinator: trainingTeam,
    speakers: [inBoth('OIM · Capacitación 1', 'IOM · Trainer 1')],
    points: [inBoth('Zona, población, contactos, equipo de emergencia', 'Area, population, contacts, emergency kit')],
    outcomes: [inBoth('Cada consulado sabe llenar la plantilla', 'Every consulate can fill in the form')],
  },
  {
    id: 'd2-plans',
    kind: 'dialogue',
    length: 45,
    part: partFive,
    title: inBoth(
      'Diálogo: qué tiene cada país y qué le falta',
      'Dialogue: what each country has, and what is missing',
    ),
    coordinator: trainingTeam,
    points: [],
  },
  dayEnd('d2-closing'),
]

export const regionalTraining2017DayTwo: readonly PlannedSitting[] = [
  {
    id: 'day-2-morning',
    day: 1,
    hour: 8,
    minute: 30,
    endsBy: '14:00',
    title: inBoth('Día 2, mañana · Marcos e información', 'Day 2, morning · Frameworks and information'),
    segments: [recap('d2-recap'), ...frameworks, coffee('d2-coffee-1'), ...information, lunch('d2-lunch')],
  },
  {
    id: 'day-2-afternoon',
    day: 1,
    hour: 14,
    minute: 0,
    endsBy: '17:00',
    title: inBoth('Día 2, tarde · Comunicar y planificar', 'Day 2, afternoon · To communicate and to plan'),
    segments: communication,
  },
]
