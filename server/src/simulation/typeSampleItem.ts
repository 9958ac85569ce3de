/** Writes one whole recommendation into a document the way a person does: piece by piece, in both languages. */
import { randomUUID } from 'node:crypto'
import { addItem } from '@plenaria/shared/docs/itemDoc'
import { lineOf } from '@plenaria/shared/docs/itemShape'
import { typeInto } from '@plenaria/shared/docs/writeText'
import type { Language } from '@plenaria/shared/language'
import type { DocConnection } from '@plenaria/shared/participant/openDoc'
import type { SampleText } from './sampleText.ts'
import { pause } from './until.ts'

/** Characters that are typed at once. */
const CHUNK = 24

const cut = (language: string, text: string): { language: string; piece: string }[] =>
  Array.from({ length: Math.ceil(text.length / CHUNK) }, (_, index) => ({
    language,
    piece: text.slice(index * CHUNK, (index + 1) * CHUNK),
  }))

/** Resolves when the server has the item on disk. @param options.pace how long the typing may take, in milliseconds */
export const typeSampleItem = async (
  draft: DocConnection,
  text: SampleText,
  options: { languages: readonly Language[]; pace: () => number },
): Promise<void> => {
  const { doc } = draft
  const itemId = randomUUID()
  addItem(doc, { itemId, topicId: text.topicId, languages: options.languages })
  lineOf(doc, itemId, 'responsible', 'es')?.insert(0, text.responsible[0])
  lineOf(doc, itemId, 'responsible', 'en')?.insert(0, text.responsible[1])
  lineOf(doc, itemId, 'timeFrame', 'es')?.insert(0, text.timeFrame[0])
  lineOf(doc, itemId, 'timeFrame', 'en')?.insert(0, text.timeFrame[1])
  const chunks = [...cut('es', text.es), ...cut('en', text.en)]
  for (const { language, piece } of chunks) {
    typeInto(doc, itemId, language, piece)
    await pause(options.pace() / chunks.length)
  }
  await draft.saved()
}
