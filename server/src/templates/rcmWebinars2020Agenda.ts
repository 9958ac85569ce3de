/** The agenda of the webinar series: facts of its concept note of 2020, in our own words. */
import { inBoth, notesInBoth } from './inBoth.ts'
import type { PlannedSegment, PlannedSitting } from './planSittings.ts'

const secretariat = inBoth('Secretaría Ejecutiva de la CRM', 'Executive Secretariat of the RCM')
const presidency = inBoth(
  'Presidencia pro tempore del Grupo de Trabajo sobre Migración Irregular y Masiva',
  'Pro tempore presidency of the Working Group on Irregular and Mass Migration',
)
const unodc = inBoth('UNODC (moderación)', 'UNODC (moderator)')
const iom = inBoth('OIM (moderación)', 'IOM (moderator)')
const panellist = (number: number) =>
  inBoth(
    `Equipo de análisis estratégico del GCIF · Panelista ${number}`,
    `GCIF strategic analysis team · Panellist ${number}`,
  )

const panel: PlannedSegment = {
  id: 's1-panel',
  kind: 'panel',
  length: 60,
  title: inBoth(
    'Panel: qué mueve a las caravanas y quién las organiza',
    'Panel: what moves caravans, and who organises them',
  ),
  coordinator: unodc,
  speakers: [panellist(1), panellist(2)],
  points: [
    inBoth('Qué lleva a las personas a salir en grupo', 'What makes people leave in groups'),
    inBoth('Perfil de quienes organizan', 'Profile of the organisers'),
    inBoth('Modo de operar', 'How they operate'),
    inBoth('Efectos de los movimientos masivos', 'Effects of massive movements'),
    inBoth('Buenas prácticas de las instituciones', 'Good practice of institutions'),
    inBoth('Vulnerabilidad ante el tráfico de migrantes', 'Vulnerability to migrant smuggling'),
  ],
  slots: [
    { title: panellist(1), length: 25 },
    { title: panellist(2), length: 25 },
    { title: inBoth('La moderación enlaza ambas intervenciones', 'The moderator ties both together'), length: 10 },
  ],
  staffNotes: notesInBoth(
    'Reloj visible para quien habla. A los 20 minutos de cada intervención, aviso privado: quedan cinco. Las láminas, abiertas de antemano en un equipo de respaldo.',
    'A clock the speaker can see. After 20 minutes of each part, a private word: five left. Slides already open on a second computer.',
  ),
}

const first: PlannedSitting = {
  id: 'sitting-1',
  day: 0,
  hour: 9,
  minute: 0,
  endsBy: '11:00',
  title: inBoth(
    'Sesión 1 · Contexto y desafíos de los movimientos masivos',
    'Sitting 1 · Context and challenges of massive movements',
  ),
  segments: [
    {
      id: 's1-opening',
      kind: 'opening',
      length: 20,
      startsAt: '09:00',
      isFirm: true,
      title: inBoth('Palabras de apertura', 'Opening remarks'),
      coordinator: presidency,
      points: [],
      staffNotes: notesInBoth(
        'Sala abierta desde las 8:40 para probar sonido e interpretación con quienes hablan. Se empieza a las 9:00 aunque falte alguien.',
        'The room is open from 8:40, to test sound and interpretation with the speakers. Begin at 9:00 even if somebody is missing.',
      ),
    },
    {
      id: 's1-context',
      kind: 'introduction',
      length: 10,
      advance: 'automatic',
      title: inBoth('Contexto y preguntas guía', 'Context and guiding questions'),
      coordinator: unodc,
      points: [
        inBoth('Las caravanas desde 2018', 'Caravans since 2018'),
        inBoth('Lo que el panel va a responder', 'What the panel is going to answer'),
      ],
    },
    panel,
    {
      id: 's1-questions',
      kind: 'questions',
      length: 30,
      endsAt: '11:00',
      title: inBoth('Preguntas y respuestas', 'Questions and answers'),
      coordinator: unodc,
      speakers: [panellist(1), panellist(2)],
      points: [inBoth('Lo que sigue mañana', 'What follows tomorrow')],
      staffNotes: notesInBoth(
        'Tener dos preguntas preparadas por si nadie abre. Agrupar de tres en tres y alternar países e idiomas. Cierre cinco minutos antes de las 11:00.',
        'Have two questions ready in case nobody begins. Take them three at a time, alternating countries and languages. Close five minutes before 11:00.',
      ),
    },
  ],
}

const presenter = (number: number) => inBoth(`OIM · Ponente ${number}`, `IOM · Presenter ${number}`)

const presentations: readonly PlannedSegment[] = [
  {
    id: 's2-framework',
    kind: 'presentation',
    length: 30,
    title: inBoth(
      'El Marco Operacional en Situaciones de Crisis Migratoria (MCOF)',
      'The Migration Crisis Operational Framework (MCOF)',
    ),
    coordinator: iom,
    speakers: [presenter(1)],
    points: [
      inBoth(
        'Cómo ve la OIM una crisis migratoria y qué es el MCOF',
        'How IOM sees a migration crisis, and what the MCOF is',
      ),
      inBoth('Su relación con el Marco de Gobernanza (MiGOF)', 'How it relates to the Governance Framework (MiGOF)'),
      inBoth('Poblaciones afectadas; etapas, sectores y vínculos', 'Populations affected; stages, sectors, links'),
      inBoth('Un plan de respuesta en ocho pasos, con un caso', 'A response plan in eight steps, with a case'),
    ],
  },
  {
    id: 's2-lessons',
    kind: 'presentation',
    length: 30,
    title: inBoth('Lecciones de la respuesta en la región', 'Lessons of the response in the region'),
    coordinator: iom,
    speakers: [presenter(2)],
    points: [
      inBoth('Preparación', 'Preparation'),
      inBoth('Operaciones', 'Operations'),
      inBoth('Herramientas que ya existen', 'Tools that exist already'),
    ],
  },
]

const second: PlannedSitting = {
  id: 'sitting-2',
  day: 1,
  hour: 9,
  minute: 0,
  endsBy: '11:00',
  title: inBoth('Sesión 2 · Herramientas para prepararse y responder', 'Sitting 2 · Tools to prepare and to respond'),
  segments: [
    {
      id: 's2-introduction',
      kind: 'introduction',
      length: 10,
      startsAt: '09:00',
      title: inBoth('Lo visto ayer y lo que sigue', 'Where yesterday left us, and what follows'),
      coordinator: secretariat,
      points: [],
    },
    ...presentations,
    {
      id: 's2-dialogue',
      kind: 'dialogue',
      length: 50,
      endsAt: '11:00',
      title: inBoth('Diálogo guiado', 'Guided dialogue'),
      coordinator: presidency,
      points: [],
      slots: [
        {
          title: inBoth('Experiencias de países que reciben flujos', 'Experience of countries that receive flows'),
          length: 20,
        },
        { title: inBoth('Análisis de las herramientas presentadas', 'The tools presented, examined'), length: 15 },
        { title: inBoth('Una herramienta para la CRM: próximos pasos', 'A tool for the RCM: next steps'), length: 15 },
      ],
      staffNotes: notesInBoth(
        'Acordar antes con tres países receptores que abran el diálogo (por ejemplo Estados Unidos, Guatemala y México). Lo que se proponga como próximo paso pasa a «Próximos pasos» del informe.',
        'Agree beforehand with three receiving countries that they begin (such as Guatemala, Mexico and the United States). What is proposed as a next step goes to “Next steps” of the report.',
      ),
    },
  ],
}

export const rcmWebinars2020Sittings: readonly PlannedSitting[] = [first, second]
