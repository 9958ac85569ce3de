/** The sentences in which the report tells what happened in a segment, in both languages. */
import type { InterfaceLanguage } from '../language.ts'
import type { SegmentKind } from '../workshop/agenda/agenda.ts'

type Count = number
type Told = { readonly title: string; readonly span: string }

export type SegmentTexts = {
  /** What the segment was, without the full stop. */
  readonly began: Readonly<Record<SegmentKind, (told: Told) => string>>
  /** Of a segment whose title says what it was. */
  readonly held: (told: Told) => string
  readonly coordinated: (by: string) => string
  readonly spoke: (names: string, count: Count) => string
  readonly outcomes: (outcomes: string, count: Count) => string
  readonly attachments: (names: string, count: Count) => string
  readonly groupsMet: (names: string, count: Count) => string
  readonly adopted: (count: Count) => string
  /** Leads to the points that were planned: whether each was spoken about is not on record. */
  readonly points: () => string
  readonly quoted: (words: string) => string
  readonly notHeld: (titles: string, count: Count) => string
}

const es: SegmentTexts = {
  began: {
    registration: ({ title, span }) => `Se realizó el registro: «${title}» (${span})`,
    opening: ({ title, span }) => `La sesión se abrió con «${title}» (${span})`,
    introduction: ({ title, span }) => `«${title}» introdujo los trabajos (${span})`,
    presentation: ({ title, span }) => `Se presentó «${title}» (${span})`,
    panel: ({ title, span }) => `Se celebró el panel «${title}» (${span})`,
    questions: ({ title, span }) => `Se abrió un espacio de preguntas y respuestas, «${title}» (${span})`,
    dialogue: ({ title, span }) => `Las delegaciones dialogaron en «${title}» (${span})`,
    groupWork: ({ title, span }) => `Se trabajó en grupos, «${title}» (${span})`,
    plenary: ({ title, span }) => `La plenaria se reunió en «${title}» (${span})`,
    break: ({ title, span }) => `Hubo una pausa, «${title}» (${span})`,
    meal: ({ title, span }) => `Hubo una comida, «${title}» (${span})`,
    evaluation: ({ title, span }) => `Se evaluó el taller en «${title}» (${span})`,
    closing: ({ title, span }) => `La sesión se clausuró con «${title}» (${span})`,
  },
  held: ({ title, span }) => `Se celebró «${title}» (${span})`,
  coordinated: (by) => `. Coordinación: ${by}`,
  spoke: (names, count) => `${count === 1 ? 'Intervino' : 'Intervinieron'} ${names}.`,
  outcomes: (outcomes, count) => `${count === 1 ? 'Resultado esperado' : 'Resultados esperados'}: ${outcomes}.`,
  attachments: (names, count) => `${count === 1 ? 'Documento' : 'Documentos'}: ${names}.`,
  groupsMet: (names, count) => `${count === 1 ? 'Se reunió 1 grupo' : `Se reunieron ${count} grupos`}: ${names}.`,
  adopted: (count) =>
    count === 1 ? 'Se adoptó 1 punto de la lista conjunta.' : `Se adoptaron ${count} puntos de la lista conjunta.`,
  points: () => 'En su agenda:',
  quoted: (words) => `«${words}»`,
  notHeld: (titles, count) =>
    `${count === 1 ? 'Estaba previsto y no se realizó' : 'Estaban previstos y no se realizaron'}: ${titles}.`,
}

const en: SegmentTexts = {
  began: {
    registration: ({ title, span }) => `Registration took place: “${title}” (${span})`,
    opening: ({ title, span }) => `The sitting was opened with “${title}” (${span})`,
    introduction: ({ title, span }) => `“${title}” introduced the work (${span})`,
    presentation: ({ title, span }) => `“${title}” was presented (${span})`,
    panel: ({ title, span }) => `The panel “${title}” was held (${span})`,
    questions: ({ title, span }) => `There was time for questions and answers, “${title}” (${span})`,
    dialogue: ({ title, span }) => `The delegations exchanged views in “${title}” (${span})`,
    groupWork: ({ title, span }) => `The work was done in groups, “${title}” (${span})`,
    plenary: ({ title, span }) => `Plenary met in “${title}” (${span})`,
    break: ({ title, span }) => `There was a break, “${title}” (${span})`,
    meal: ({ title, span }) => `There was a meal, “${title}” (${span})`,
    evaluation: ({ title, span }) => `The workshop was evaluated in “${title}” (${span})`,
    closing: ({ title, span }) => `The sitting was closed with “${title}” (${span})`,
  },
  held: ({ title, span }) => `“${title}” was held (${span})`,
  coordinated: (by) => `. Coordinator: ${by}`,
  spoke: (names) => `${names} spoke.`,
  outcomes: (outcomes, count) => `${count === 1 ? 'Expected outcome' : 'Expected outcomes'}: ${outcomes}.`,
  attachments: (names, count) => `${count === 1 ? 'Document' : 'Documents'}: ${names}.`,
  groupsMet: (names, count) => `${count === 1 ? '1 group' : `${count} groups`} met: ${names}.`,
  adopted: (count) =>
    `${count === 1 ? '1 item of the joint list was' : `${count} items of the joint list were`} adopted.`,
  points: () => 'On its agenda:',
  quoted: (words) => `“${words}”`,
  notHeld: (titles, count) =>
    `${count === 1 ? 'This was planned and not held' : 'These were planned and not held'}: ${titles}.`,
}

export const segmentTexts: Readonly<Record<InterfaceLanguage, SegmentTexts>> = { es, en }
