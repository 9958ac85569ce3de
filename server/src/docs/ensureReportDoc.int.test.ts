/** The document of the report's prose: an item for each written section, also in documents from before there were so many. */
import { addItem, removeItem } from '@plenaria/shared/docs/itemDoc'
import type { DocName } from '@plenaria/shared/docs/docName'
import { typeInto } from '@plenaria/shared/docs/writeText'
import { isWritten, reportSections } from '@plenaria/shared/report/reportSections'
import { reportSample } from '@plenaria/shared/report/testing/reportSample'
import { afterEach, expect, test } from 'vitest'
import { type RunningDocs, startDocs } from './testing/startDocs.ts'
import { ensureReportDoc } from './workshopDocs.ts'

const { workshop } = reportSample()
const doc: DocName = { kind: 'report', workshopId: 'w' }
const running: RunningDocs[] = []
afterEach(async () => {
  for (const docs of running.splice(0)) await docs.stop()
})

const start = async () => {
  const docs = await startDocs()
  running.push(docs)
  return docs.docs
}
const idsIn = async (docs: RunningDocs['docs']) => (await docs.read(doc)).items.map(({ id }) => id)
const expected = reportSections(workshop)
  .filter(isWritten)
  .map(({ id }) => id)

test('every written section has its item, sittings and groups too', async () => {
  const docs = await start()
  await ensureReportDoc(docs, 'w', workshop)
  expect(await idsIn(docs)).toEqual(expected)
  expect(expected).toEqual(expect.arrayContaining(['summary', 'sitting:one', 'group:g4', 'closing']))
})

test('an older document keeps its words and gets what it lacks, once', async () => {
  const docs = await start()
  await docs.write(doc, (ydoc) => {
    for (const itemId of ['summary', 'nextSteps']) addItem(ydoc, { itemId, topicId: 'report', languages: ['es', 'en'] })
    typeInto(ydoc, 'summary', 'es', 'Lo escrito.')
    removeItem(ydoc, 'nextSteps', 1)
  })
  await ensureReportDoc(docs, 'w', workshop)
  const { items, seq } = await docs.read(doc)
  expect(items.map(({ id }) => id).toSorted()).toEqual(expected.toSorted())
  expect(items.find(({ id }) => id === 'summary')?.text['es']).toBe('Lo escrito.')
  await ensureReportDoc(docs, 'w', workshop)
  expect((await docs.read(doc)).seq).toBe(seq)
})
