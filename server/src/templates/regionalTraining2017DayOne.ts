/** The first day of the training: opening, what makes migrants vulnerable in a crisis, and work on cases. */
import { inBoth, notesInBoth } from './inBoth.ts'
import type { PlannedSegment, PlannedSitting } from './planSittings.ts'
import { caseGroups } from './regionalTraining2017People.ts'
import { coffee, dayEnd, lunch, trainingSecretariat, trainingTeam } from './trainingParts.ts'

const partOne = inBoth('Parte 1 · Para empezar', 'Part 1 · To begin with')
const partTwo = inBoth('Parte 2 · Migrantes vulnerables en una crisis', 'Part 2 · Vulnerable migrants in a crisis')

const beginning: readonly PlannedSegment[] = [
  {
    id: 'd1-registration',
    kind: 'registration',
    length: 30,
    title: inBoth('Registro', 'Registration'),
    coordinator: trainingSecretariat,
    points: [],
  },
  {
    id: 'd1-opening',
    kind: 'opening',
    length: 30,
    startsAt: '09:00',
    isFirm: true,
    part: partOne,
    title: inBoth('Inauguración', 'Inauguration'),
    coordinator: trainingSecretariat,
    speakers: [trainingSecretariat, inBoth('OIM', 'IOM'), inBoth('País anfitrión', 'Host country')],
    points: [],
    staffNotes: notesInBoth(
      'Mesa de honor lista a las 8:45. Si una autoridad se retrasa, se empieza con la Secretaría y se le da la palabra al llegar.',
      'The head table is ready at 8:45. If an authority is late, begin with the secretariat and give them the floor when they arrive.',
    ),
  },
  {
    id: 'd1-introduction',
    kind: 'introduction',
    length: 30,
    part: partOne,
    title: inBoth(
      'Objetivos, expectativas y experiencia de la sala',
      'Objectives, expectations, and what the room knows',
    ),
    coordinator: trainingTeam,
    points: [
      inBoth('Quién ha vivido una crisis en el servicio', 'Who has been through a crisis on duty'),
      inBoth('Qué espera cada delegación', 'What each delegation expects'),
    ],
    outcomes: [inBoth('El equipo conoce el nivel de la sala', 'The team knows the level of the room')],
  },
]

const vulnerability: readonly PlannedSegment[] = [
  {
    id: 'd1-initiative',
    kind: 'presentation',
    length: 45,
    part: partOne,
    title: inBoth(
      'La iniciativa para migrantes en países en crisis',
      'The initiative for migrants in countries in crisis',
    ),
    coordinator: trainingTeam,
    speakers: [inBoth('OIM · Capacitación 1', 'IOM · Trainer 1')],
    points: [
      inBoth('Diez principios y quince directrices', 'Ten principles and fifteen guidelines'),
      inBoth('Antes, durante y después', 'Before, during and after'),
    ],
    outcomes: [inBoth('Cada persona puede nombrar las tres fases', 'Everybody can name the three phases')],
  },
  {
    id: 'd1-vulnerability',
    kind: 'presentation',
    length: 45,
    part: partTwo,
    title: inBoth('Qué hace vulnerable a una persona migrante', 'What makes a migrant vulnerable'),
    coordinator: trainingTeam,
    speakers: [inBoth('OIM · Capacitación 2', 'IOM · Trainer 2')],
    points: [
      inBoth('Idioma, situación migratoria, nacionalidad', 'Language, migration status, nationality'),
      inBoth('Confianza en las autoridades y presencia consular', 'Trust in authorities, and consular presence'),
    ],
    outcomes: [inBoth('Una lista común de vulnerabilidades', 'One common list of vulnerabilities')],
  },
  {
    id: 'd1-questions',
    kind: 'questions',
    length: 40,
    part: partTwo,
    title: inBoth('Preguntas, y cómo se trabaja con casos', 'Questions, and how to work with cases'),
    coordinator: trainingTeam,
    points: [inBoth('Los cinco casos y los grupos', 'The five cases and the groups')],
    staffNotes: notesInBoth(
      'Si la sala va tarde, este segmento cede. La propuesta de grupos debe estar hecha antes del almuerzo.',
      'If the room is late, this segment gives. The groups must be proposed before lunch.',
    ),
  },
]

const cases: readonly PlannedSegment[] = [
  {
    id: 'd1-cases',
    kind: 'groupWork',
    length: 75,
    startsAt: '14:00',
    part: partTwo,
    title: inBoth('Grupos: cinco casos', 'Groups: five cases'),
    coordinator: trainingTeam,
    points: [
      inBoth('Qué pasó con las personas migrantes', 'What happened to the migrants'),
      inBoth('Quién respondió y quién faltó', 'Who responded, and who was missing'),
      inBoth('Dos lecciones por escrito', 'Two lessons in writing'),
    ],
    outcomes: [inBoth('Dos lecciones por caso', 'Two lessons per case')],
    staffNotes: notesInBoth(
      'Cada caso, una hoja por persona, impresa. Veinte minutos de lectura en silencio. Las lecciones quedan en el texto del grupo y no se recogen todavía: los grupos siguen en él el tercer día.',
      'Each case is one printed sheet per person. Twenty minutes of silent reading. The lessons stay in the group’s text and are not taken up yet: the groups go on in it on the third day.',
    ),
  },
  { ...coffee('d1-coffee-2'), length: 15 },
  {
    id: 'd1-told',
    kind: 'dialogue',
    length: 50,
    part: partTwo,
    title: inBoth('Los casos, contados a la sala', 'The cases, told to the room'),
    coordinator: trainingTeam,
    points: [],
    slots: caseGroups.map(({ name }) => ({ title: name, length: 10 })),
    outcomes: [inBoth('Todos conocen los cinco casos', 'Everybody knows the five cases')],
  },
  {
    id: 'd1-pattern',
    kind: 'presentation',
    length: 25,
    part: partTwo,
    title: inBoth('Lo que los casos tienen en común', 'What the cases have in common'),
    coordinator: trainingTeam,
    speakers: [inBoth('OIM · Capacitación 1', 'IOM · Trainer 1')],
    points: [],
  },
  dayEnd('d1-closing'),
]

export const regionalTraining2017DayOne: readonly PlannedSitting[] = [
  {
    id: 'day-1-morning',
    day: 0,
    hour: 8,
    minute: 30,
    endsBy: '14:00',
    title: inBoth('Día 1, mañana · Para empezar', 'Day 1, morning · To begin with'),
    segments: [...beginning, coffee('d1-coffee-1'), ...vulnerability, lunch('d1-lunch')],
  },
  {
    id: 'day-1-afternoon',
    day: 0,
    hour: 14,
    minute: 0,
    endsBy: '17:00',
    title: inBoth('Día 1, tarde · Aprender de casos', 'Day 1, afternoon · To learn from cases'),
    segments: cases,
  },
]
