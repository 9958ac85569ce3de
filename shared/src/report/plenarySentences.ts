/** What the report says of plenary in prose: what it had before it, what became of it, and what was adopted. */
import type { InterfaceLanguage } from '../language.ts'
import { recordedSources } from '../workshop/drafting/evolveDrafting.ts'
import { listedItems } from '../workshop/plenary/plenary.ts'
import type { Said } from './passage.ts'
import type { RecordFacts } from './recordFacts.ts'

type Count = number
type PlenaryTexts = {
  readonly before: (of: { proposals: Count; items: Count }) => string
  readonly became: (of: { adopted: Count; setAside: Count; open: Count; bySilence: Count }) => string
  readonly remarks: (of: { reservations: Count; objections: Count; awaited: Count }) => string
}

const counted = (count: Count, one: string, many: string): string => `${count} ${count === 1 ? one : many}`
const those = (...parts: readonly (string | false)[]): readonly string[] =>
  parts.filter((part): part is string => part !== false)

const es: PlenaryTexts = {
  before: ({ proposals, items }) =>
    `La plenaria tuvo ante sí ${counted(proposals, 'propuesta', 'propuestas')} de los grupos, de las que formó ${counted(items, 'punto conjunto', 'puntos conjuntos')}.`,
  became: ({ adopted, setAside, open, bySilence }) =>
    `De esos puntos ${adopted === 1 ? 'fue adoptado' : 'fueron adoptados'} ${adopted}${bySilence === 0 ? '' : ` (${bySilence} por procedimiento de silencio)`}, ${setAside === 1 ? 'quedó' : 'quedaron'} de lado ${setAside} y ${open === 0 ? 'ninguno sigue abierto' : open === 1 ? 'sigue abierto 1' : `siguen abiertos ${open}`}.`,
  remarks: ({ reservations, objections, awaited }) =>
    `En el registro: ${those(
      reservations === 0 ? 'ninguna reserva' : counted(reservations, 'reserva', 'reservas'),
      objections > 0 && counted(objections, 'objeción que se mantiene', 'objeciones que se mantienen'),
      awaited > 0 && counted(awaited, 'respuesta ad referendum pendiente', 'respuestas ad referendum pendientes'),
    ).join('; ')}.`,
}

const en: PlenaryTexts = {
  before: ({ proposals, items }) =>
    `Plenary had before it ${counted(proposals, 'proposal', 'proposals')} of the groups, of which it made ${counted(items, 'joint item', 'joint items')}.`,
  became: ({ adopted, setAside, open, bySilence }) =>
    `Of these, ${adopted} ${adopted === 1 ? 'was' : 'were'} adopted${bySilence === 0 ? '' : ` (${bySilence} by a silence procedure)`}, ${setAside} ${setAside === 1 ? 'was' : 'were'} set aside, and ${open === 0 ? 'none is' : open === 1 ? '1 is' : `${open} are`} open.`,
  remarks: ({ reservations, objections, awaited }) =>
    `On record: ${those(
      reservations === 0 ? 'no reservation' : counted(reservations, 'reservation', 'reservations'),
      objections > 0 && counted(objections, 'standing objection', 'standing objections'),
      awaited > 0 && counted(awaited, 'answer ad referendum awaited', 'answers ad referendum awaited'),
    ).join('; ')}.`,
}

const plenaryTexts: Readonly<Record<InterfaceLanguage, PlenaryTexts>> = { es, en }

const isJoint = ({ jointItemId }: { readonly jointItemId: string | null }): boolean => jointItemId !== null

/** Nothing while nothing is on the joint list. */
export const plenarySentences = ({ context, plenary }: RecordFacts): readonly Said[] => {
  const { workshop } = context
  const items = listedItems(workshop.plenary).length
  if (items === 0) return []
  const { topics, setAside, objections, open } = plenary()
  const adopted = topics.flatMap(({ recommendations }) => recommendations)
  const remarks = adopted.flatMap(({ consensus }) => consensus.remarks)
  return [
    context.say(({ language }) =>
      plenaryTexts[language].before({ proposals: recordedSources(workshop.drafting).length, items }),
    ),
    context.say(({ language }) =>
      plenaryTexts[language].became({
        adopted: adopted.length,
        bySilence: adopted.filter(({ consensus }) => consensus.way === 'silence').length,
        setAside: setAside.filter(isJoint).length,
        open: open.filter(isJoint).length,
      }),
    ),
    context.say(({ language }) =>
      plenaryTexts[language].remarks({
        reservations: remarks.filter(({ kind }) => kind === 'reservation').length,
        objections: objections.flatMap((one) => one.objections).length,
        awaited: adopted.flatMap(({ consensus }) => consensus.awaited).length,
      }),
    ),
  ]
}

/** What leads to the adopted items. */
export const adoptionSentence = ({ context, plenary }: RecordFacts): readonly Said[] => {
  const { topics } = plenary()
  const adopted = topics.reduce((count, { recommendations }) => count + recommendations.length, 0)
  const under = topics.filter(({ recommendations }) => recommendations.length > 0).length
  return [context.say(({ sentences }) => (adopted === 0 ? sentences.noneAdopted() : sentences.adopted(adopted, under)))]
}
