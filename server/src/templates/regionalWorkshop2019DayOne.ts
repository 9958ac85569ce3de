/** The first day of the regional workshop: registration to country presentations. */
import type { LocalText } from '@plenaria/shared/language'
import { inBoth, notesInBoth } from './inBoth.ts'
import type { PlannedSegment, PlannedSitting } from './planSittings.ts'
import { countriesInPerson } from './rcmMembers.ts'

const secretariat = inBoth('Secretaría Ejecutiva de la CRM', 'Executive Secretariat of the RCM')
const presidency = inBoth('Presidencia pro tempore de la CRM', 'Pro tempore presidency of the RCM')
const learning = inBoth('Qué se sabe', 'What is known')
const sharing = inBoth('Qué hace cada país', 'What each country does')

const beginning: readonly PlannedSegment[] = [
  {
    id: 'd1-registration',
    kind: 'registration',
    length: 30,
    title: inBoth('Registro', 'Registration'),
    coordinator: secretariat,
    points: [],
    staffNotes: notesInBoth(
      'Dos mesas, una por idioma; equipos de interpretación contra documento. Cada persona prueba su enlace antes de entrar a la sala.',
      'Two desks, one a language; interpretation sets against a document. Everybody tries their link before entering the room.',
    ),
  },
  {
    id: 'd1-opening',
    kind: 'opening',
    length: 30,
    startsAt: '09:00',
    isFirm: true,
    title: inBoth('Apertura', 'Opening'),
    coordinator: presidency,
    speakers: [presidency, secretariat, inBoth('País anfitrión', 'Host country')],
    points: [],
    staffNotes: notesInBoth(
      'Empieza a las 9:00 con quien haya llegado. Tres intervenciones de ocho minutos: confirmarlo con cada oficina la víspera.',
      'Begins at 9:00 with whoever is there. Three speeches of eight minutes: confirm it with each office the day before.',
    ),
  },
  {
    id: 'd1-agenda',
    kind: 'introduction',
    length: 10,
    title: inBoth('Revisión de la agenda', 'Review of the agenda'),
    coordinator: secretariat,
    points: [
      inBoth('Objetivos', 'Objectives'),
      inBoth('Qué se entrega el segundo día', 'What is handed in on day two'),
    ],
  },
  {
    id: 'd1-coffee',
    kind: 'break',
    length: 20,
    advance: 'automatic',
    title: inBoth('Café', 'Coffee'),
    coordinator: {},
    points: [inBoth('Fotografía de grupo', 'Group photograph')],
  },
  {
    id: 'd1-introductions',
    kind: 'introduction',
    length: 30,
    title: inBoth('Presentación de participantes', 'Introductions'),
    coordinator: secretariat,
    points: [inBoth('Nombre, institución y una expectativa', 'Name, institution and one expectation')],
    staffNotes: notesInBoth(
      'Treinta segundos por persona, país por país; se muestra con el ejemplo. Las expectativas quedan en una hoja a la vista y se revisan al cierre.',
      'Thirty seconds each, country by country; show it by example. Expectations stay on a sheet in view, and are read again at the close.',
    ),
  },
]

const global = (number: number, es: string, en: string): { title: LocalText; length: number } => ({
  title: inBoth(`${number} · ${es}`, `${number} · ${en}`),
  length: 15,
})

const presentations: readonly PlannedSegment[] = [
  {
    id: 'd1-study',
    kind: 'presentation',
    length: 45,
    part: learning,
    title: inBoth('Lanzamiento del estudio regional', 'Launch of the regional study'),
    coordinator: secretariat,
    points: [
      inBoth('Qué se estudió y cómo', 'What was studied, and how'),
      inBoth('Hallazgos por país', 'Findings by country'),
      inBoth('Preguntas', 'Questions'),
    ],
    outcomes: [inBoth('Cada delegación conoce la página de su país', 'Every delegation knows the page of its country')],
  },
  {
    id: 'd1-global',
    kind: 'panel',
    length: 75,
    part: learning,
    title: inBoth('Cinco presentaciones globales', 'Five global presentations'),
    coordinator: secretariat,
    speakers: [1, 2, 3, 4, 5].map((number) => inBoth(`Persona experta ${number}`, `Expert ${number}`)),
    points: [],
    slots: [
      global(1, 'Cifras y tendencias', 'Figures and trends'),
      global(2, 'Marcos internacionales', 'International frameworks'),
      global(3, 'Reducción del riesgo', 'Risk reduction'),
      global(4, 'Admisión y estancia por razones humanitarias', 'Admission and stay on humanitarian grounds'),
      global(5, 'Reubicación planificada', 'Planned relocation'),
    ],
    staffNotes: notesInBoth(
      'Las preguntas van después del almuerzo, no entre presentaciones: así cada una conserva sus quince minutos y el almuerzo su hora.',
      'Questions come after lunch and not between presentations: so each keeps its fifteen minutes, and lunch its hour.',
    ),
  },
  {
    id: 'd1-lunch',
    kind: 'meal',
    length: 60,
    startsAt: '12:30',
    isFirm: true,
    title: inBoth('Almuerzo', 'Lunch'),
    coordinator: {},
    points: [],
  },
  {
    id: 'd1-questions',
    kind: 'questions',
    length: 30,
    startsAt: '13:30',
    part: learning,
    title: inBoth('Preguntas a las presentaciones', 'Questions on the presentations'),
    coordinator: secretariat,
    points: [],
  },
]

const block = (number: 1 | 2): PlannedSegment => ({
  id: `d1-countries-${number}`,
  kind: 'presentation',
  length: 60,
  part: sharing,
  title: inBoth(`Presentaciones de los países, bloque ${number}`, `Country presentations, block ${number}`),
  coordinator: secretariat,
  points: [
    inBoth('Normas e instituciones', 'Rules and institutions'),
    inBoth('Una práctica que funciona', 'One practice that works'),
    inBoth('Un vacío por cubrir', 'One gap to close'),
  ],
  slots: [
    ...countriesInPerson.slice(number * 4 - 4, number * 4).map(({ name }) => ({ title: name, length: 12 })),
    { title: inBoth('Preguntas entre países', 'Questions among countries'), length: 12 },
  ],
  staffNotes: notesInBoth(
    'Orden alfabético, publicado la víspera. Doce minutos a la vista de todos; a los diez, aviso privado a quien habla.',
    'Alphabetical order, published the day before. Twelve minutes in everybody’s view; after ten, a private word to the speaker.',
  ),
})

export const regionalWorkshop2019DayOne: PlannedSitting = {
  id: 'day-1',
  day: 0,
  hour: 8,
  minute: 30,
  endsBy: '16:30',
  title: inBoth('Día 1 · Qué se sabe y qué hace cada país', 'Day 1 · What is known, and what each country does'),
  segments: [
    ...beginning,
    ...presentations,
    block(1),
    {
      id: 'd1-coffee-2',
      kind: 'break',
      length: 20,
      advance: 'automatic',
      title: inBoth('Café', 'Coffee'),
      coordinator: {},
      points: [],
    },
    block(2),
    {
      id: 'd1-closing',
      kind: 'closing',
      length: 10,
      title: inBoth('Cierre del primer día', 'Close of the first day'),
      coordinator: secretariat,
      points: [inBoth('Qué traer mañana para el grupo de su país', 'What to bring tomorrow for your country’s group')],
    },
  ],
}
