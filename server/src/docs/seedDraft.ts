/** Puts into a group's document what its template says it begins with: once, whoever opens it how often. */
import type { DocName } from '@plenaria/shared/docs/docName'
import { addItem } from '@plenaria/shared/docs/itemDoc'
import { recsOf } from '@plenaria/shared/docs/itemShape'
import type { LocalText } from '@plenaria/shared/language'
import { groupById } from '@plenaria/shared/workshop/groups/groups'
import type { Engine } from '../engine/engine.ts'
import type { DocsServer } from './docsServer.ts'

/** One item for each line; the lines of the languages stand beside one another. */
export const templateItems = (template: LocalText): Record<string, string>[] => {
  const byLanguage = Object.entries(template).map(([language, text]) => {
    const lines = text.split('\n').map((line) => line.trim())
    return [language, lines] as const
  })
  const count = Math.max(0, ...byLanguage.map(([, lines]) => lines.length))
  return Array.from({ length: count }, (_, at) =>
    Object.fromEntries(byLanguage.map(([language, lines]) => [language, lines[at] ?? ''])),
  ).filter((item) => Object.values(item).some((words) => words !== ''))
}

/** A document with items in it, removed ones too, has begun and is left alone. */
export const seedDraft = async (
  { engine, docs }: { readonly engine: Engine; readonly docs: DocsServer },
  workshopId: string,
  groupId: string,
): Promise<void> => {
  const workshop = (await engine.open(workshopId))?.workshop
  const group = workshop && groupById(workshop.groups, groupId)
  const items = templateItems(group?.template ?? {})
  if (!workshop || items.length === 0) return
  const { languages, topics } = workshop.charter
  const topicId = group?.topicIds?.[0] ?? topics[0]?.id ?? ''
  const name: DocName = { kind: 'draft', workshopId, groupId }
  await docs.write(name, (doc) => {
    if (recsOf(doc).size > 0) return
    for (const [at, text] of items.entries())
      addItem(doc, { itemId: `template-${at + 1}`, topicId, languages, text: { text } })
  })
}
