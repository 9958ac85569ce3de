/**
 * What the groups' texts have in common, as they stand this moment: open drafts as they are written, closed ones as recorded.
 * Worked out anew only when a text or a decision has changed; it decides nothing and stores nothing.
 */
import { plainTexts } from '@plenaria/shared/markup/plainWords'
import { draftOf } from '@plenaria/shared/workshop/drafting/evolveDrafting'
import { type AlikeItem, type AlikeItems, alikeItems } from '@plenaria/shared/workshop/views/alikeItems'
import type { Workshop } from '@plenaria/shared/workshop/workshop'
import type { DocsServer } from './docsServer.ts'

type Ports = { readonly docs: Pick<DocsServer, 'read'> }

/** So many items are compared at most; a group that floods its draft must not hold the server. */
const MOST_ITEMS = 400

const itemsOf = async ({ drafting }: Workshop, workshopId: string, groupId: string, { docs }: Ports) => {
  const { status, record } = draftOf(drafting, groupId)
  if (status === 'notYet') return []
  const items = record?.items ?? (await docs.read({ kind: 'draft', workshopId, groupId })).items
  return items.map(
    ({ id: itemId, text }): AlikeItem => ({ groupId, itemId, text: plainTexts(text), isRecorded: record !== null }),
  )
}

export type AlikeReader = (workshopId: string, workshop: Workshop) => Promise<AlikeItems>

/** How many workshops' last answers are kept. */
const MOST_KEPT = 20

export const createAlikeReader = (ports: Ports): AlikeReader => {
  const kept = new Map<string, { readonly of: string; readonly answer: AlikeItems }>()
  return async (workshopId, workshop) => {
    const groups = workshop.groups.groups
    const all = await Promise.all(groups.map(({ id }) => itemsOf(workshop, workshopId, id, ports)))
    const items = all.flat().slice(0, MOST_ITEMS)
    const of = JSON.stringify([items, workshop.plenary.keptApart, workshop.plenary.glossary])
    const known = kept.get(workshopId)
    if (known?.of === of) return known.answer
    const answer = alikeItems(items, workshop.plenary)
    kept.delete(workshopId)
    kept.set(workshopId, { of, answer })
    const [oldest] = kept.keys()
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
    return answer
  }
}
