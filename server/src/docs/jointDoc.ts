/** The shared document of the joint list, as the facts ask the server to write it: items begin, decisions are carried out. */
import { carryOutDecisions, type DecidedWords } from '@plenaria/shared/docs/decidedWords'
import type { DocName } from '@plenaria/shared/docs/docName'
import { addItem } from '@plenaria/shared/docs/itemDoc'
import { recOf } from '@plenaria/shared/docs/itemShape'
import { readItems } from '@plenaria/shared/docs/readItems'
import { bracketText, isShapeable, type JointItem, jointItem } from '@plenaria/shared/workshop/plenary/plenary'
import type { Engine } from '../engine/engine.ts'
import type { DocsServer } from './docsServer.ts'
import { startingTranslation, startingWording } from './startingWording.ts'

type Ports = { readonly engine: Engine; readonly docs: DocsServer }

const jointDoc = (workshopId: string): DocName => ({ kind: 'joint', workshopId })

/** Puts a joint item into the shared document, once; what is there already is left alone. */
export const writeJointItem = async ({ docs, engine }: Ports, workshopId: string, itemId: string): Promise<void> => {
  const workshop = (await engine.open(workshopId))?.workshop
  const item = workshop && jointItem(workshop.plenary, itemId)
  if (!workshop || !item) return
  const present = await docs.read(jointDoc(workshopId))
  if (present.items.some(({ id }) => id === itemId)) return
  const { languages } = workshop.charter
  await docs.write(jointDoc(workshopId), (doc) => {
    if (recOf(doc, itemId)) return
    const wordings = new Map(readItems(doc).map((one) => [one.id, one]))
    const translation = startingTranslation(workshop, item, wordings)
    const text = startingWording(workshop, item, wordings)
    addItem(doc, { itemId, topicId: item.topicId, languages, text, ...(translation ? { translation } : {}) })
  })
}

const ofSuggestions = ({ suggestions }: JointItem): readonly DecidedWords[] =>
  suggestions
    .filter(({ answer }) => answer?.kind === 'accepted')
    .map(({ id, language, text }) => ({ id, language, kind: 'text', text }))

const ofBrackets = ({ brackets }: JointItem): readonly DecidedWords[] =>
  brackets.flatMap((bracket) => {
    const languages = Object.entries(bracket.alternatives[0]?.text ?? {}).filter(([, words]) => words.trim() !== '')
    return languages.flatMap(([language, find]): DecidedWords[] => {
      const inBrackets = bracketText(bracket, language)
      const opened = { id: `${bracket.id} opened`, language, kind: 'passage', find, put: inBrackets } as const
      if (bracket.chosen === null) return [opened]
      const put = bracket.alternatives[bracket.chosen]?.text[language] ?? ''
      return [opened, { id: `${bracket.id} resolved`, language, kind: 'passage', find: inBrackets, put }]
    })
  })

/** Carries out accepted suggestions and brackets, each once. */
export const writeDecisions = async ({ docs, engine }: Ports, workshopId: string, itemId: string): Promise<void> => {
  const workshop = (await engine.open(workshopId))?.workshop
  const item = workshop && jointItem(workshop.plenary, itemId)
  if (!item || !isShapeable(item)) return
  const decisions = [...ofSuggestions(item), ...ofBrackets(item)]
  if (decisions.length > 0) await docs.write(jointDoc(workshopId), (doc) => carryOutDecisions(doc, itemId, decisions))
}
