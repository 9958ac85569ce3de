/** The third day of the training: relief, and what the region should set up, from dialogue to adopted recommendations. */
import { inBoth, notesInBoth } from './inBoth.ts'
import type { PlannedSegment, PlannedSitting } from './planSittings.ts'
import { coffee, lunch, recap, trainingPresidency, trainingSecretariat, trainingTeam } from './trainingParts.ts'

const partSix = inBoth('Parte 6 · Asistencia y recuperación', 'Part 6 · Relief and recovery')
const partSeven = inBoth('Parte 7 · Mecanismos de cooperación', 'Part 7 · Cooperation mechanisms')

const morning: readonly PlannedSegment[] = [
  recap('d3-recap'),
  {
    id: 'd3-relief',
    kind: 'presentation',
    length: 30,
    part: partSix,
    title: inBoth('Evacuar, albergar, documentar', 'To evacuate, shelter and document'),
    coordinator: trainingTeam,
    speakers: [inBoth('OIM · Capacitación 2', 'IOM · Trainer 2')],
    points: [inBoth('Perfiles de vulnerabilidad y protocolo de activación', 'Vulnerability profiles, and when to act')],
    outcomes: [inBoth('Se sabe a quién se asiste primero', 'It is known who is assisted first')],
  },
  {
    id: 'd3-practice',
    kind: 'dialogue',
    length: 30,
    part: partSix,
    title: inBoth('Intercambio de sistemas y prácticas', 'Systems and practices, exchanged'),
    coordinator: trainingTeam,
    points: [inBoth('Gobierno y sociedad civil', 'Government and civil society')],
  },
  coffee('d3-coffee'),
  {
    id: 'd3-mechanisms',
    kind: 'dialogue',
    length: 40,
    part: partSeven,
    title: inBoth('Diálogo: mecanismos para prepararse y responder', 'Dialogue: mechanisms to prepare and to respond'),
    coordinator: trainingPresidency,
    points: [
      inBoth('Lineamientos regionales', 'Regional guidelines'),
      inBoth('Capacitación de las entidades responsables', 'Training of the entities responsible'),
      inBoth('Coordinación regional', 'Regional coordination'),
    ],
    outcomes: [inBoth('Acuerdo sobre lo que se redacta en los grupos', 'Agreement on what the groups draft')],
    staffNotes: notesInBoth(
      'Terminar con una frase por tema en la pantalla: es el encargo de los grupos. Los tres temas están en el texto de cada grupo.',
      'End with one sentence per topic on the screen: it is what the groups are asked for. The three topics are in every group’s text.',
    ),
  },
  {
    id: 'd3-groups',
    kind: 'groupWork',
    length: 100,
    part: partSeven,
    title: inBoth('Grupos: recomendaciones sobre los mecanismos', 'Groups: recommendations on the mechanisms'),
    coordinator: trainingTeam,
    points: [
      inBoth('A partir de las lecciones del primer día', 'From the lessons of the first day'),
      inBoth('Qué, quién y para cuándo', 'What, who, and by when'),
    ],
    outcomes: [
      inBoth(
        'Dos o tres recomendaciones por grupo, en ambos idiomas',
        'Two or three recommendations per group, in both languages',
      ),
    ],
  },
  lunch('d3-lunch'),
]

const afternoon: readonly PlannedSegment[] = [
  {
    id: 'd3-plenary',
    kind: 'plenary',
    length: 75,
    startsAt: '14:00',
    part: partSeven,
    title: inBoth('Plenaria: recomendaciones a las autoridades', 'Plenary: recommendations to the authorities'),
    coordinator: trainingPresidency,
    points: [],
    outcomes: [inBoth('Recomendaciones adoptadas por consenso', 'Recommendations adopted by consensus')],
    staffNotes: notesInBoth(
      'Durante el almuerzo, agrupar lo que se repite. Lo que no logra consenso en diez minutos se deja de lado con su motivo.',
      'During lunch, put together what comes twice. What finds no consensus in ten minutes is set aside with its reason.',
    ),
  },
  {
    id: 'd3-evaluation',
    kind: 'evaluation',
    length: 20,
    title: inBoth('Evaluación', 'Evaluation'),
    coordinator: trainingSecretariat,
    points: [inBoth('Qué usará cada persona el lunes', 'What everybody will use on Monday')],
  },
  {
    id: 'd3-closing',
    kind: 'closing',
    length: 25,
    title: inBoth('Clausura y certificados', 'Closing and certificates'),
    coordinator: trainingPresidency,
    points: [],
  },
]

export const regionalTraining2017DayThree: readonly PlannedSitting[] = [
  {
    id: 'day-3-morning',
    day: 2,
    hour: 8,
    minute: 30,
    endsBy: '14:00',
    title: inBoth('Día 3, mañana · Asistencia y mecanismos', 'Day 3, morning · Relief and mechanisms'),
    segments: morning,
  },
  {
    id: 'day-3-afternoon',
    day: 2,
    hour: 14,
    minute: 0,
    endsBy: '16:00',
    title: inBoth('Día 3, tarde · Recomendaciones', 'Day 3, afternoon · Recommendations'),
    segments: afternoon,
  },
]
