/** The words of the annex on how the report came to be what it is. */
import type { Bilingual } from '../language.ts'

export const changeTexts = {
  help: {
    es: 'Los números de párrafo son los de cada borrador. La huella es la SHA-256 del JSON del informe sin su campo «hash»: jq "del(.hash)" ARCHIVO.json | sha256sum.',
    en: 'Paragraph numbers are those of each draft. The hash is the SHA-256 of the report’s JSON without its field “hash”: jq "del(.hash)" FILE.json | sha256sum.',
  },
  caption: { es: 'Borradores y versiones definitivas', en: 'Drafts and final versions' },
  version: { es: 'Versión', en: 'Version' },
  draft: { es: 'Borrador', en: 'Draft' },
  final: { es: 'Definitivo', en: 'Final' },
  date: { es: 'Fecha', en: 'Date' },
  until: { es: 'Observaciones hasta', en: 'Observations until' },
  hash: { es: 'Huella', en: 'Hash' },
  outcome: { es: 'Qué resultó', en: 'What came of it' },
  noObservations: { es: 'sin observaciones', en: 'no observations' },
  finalDespite: { es: 'Quedó definitivo con este motivo', en: 'It became final for this reason' },
  reopened: { es: 'Se reabrió el', en: 'Reopened on' },
  acceptedCaption: { es: 'Observaciones aceptadas', en: 'Observations accepted' },
  noneAccepted: { es: 'No se aceptó ninguna observación.', en: 'No observation was accepted.' },
  about: { es: 'Sobre', en: 'About' },
  paragraph: { es: 'párrafo', en: 'paragraph' },
  item: { es: 'punto', en: 'item' },
  whole: { es: 'todo el borrador', en: 'the whole draft' },
  delegation: { es: 'Delegación', en: 'Delegation' },
  observation: { es: 'Observación', en: 'Observation' },
  proposed: { es: 'Propone', en: 'Proposes' },
  answer: { es: 'Respuesta', en: 'Answer' },
} as const satisfies Record<string, Bilingual>
