/** Which items the joint list has and where: taken up, merged, split, moved, set aside. */
import type { Id } from '../../ids.ts'
import { isPair, isSame, type JointItem, type JointItemState, jointItem, type Origin, type Plenary } from './plenary.ts'
import type { PlenaryEvent, ShapingEvent } from './plenaryEvents.ts'

const kinds: Readonly<Record<ShapingEvent['type'], true>> = {
  ItemTakenUp: true,
  ItemReturned: true,
  ItemsMerged: true,
  MergeUndone: true,
  ItemSplit: true,
  SplitUndone: true,
  ItemMoved: true,
  SourcesKeptApart: true,
  SourcesLetTogether: true,
  GlossarySet: true,
  ItemSetAside: true,
  ItemBroughtBack: true,
  SourceSetAside: true,
  SourceBroughtBack: true,
}
export const isShaping = (event: PlenaryEvent): event is ShapingEvent => Object.hasOwn(kinds, event.type)

const newItem = (fields: Pick<JointItem, 'id' | 'topicId' | 'sources'> & { origin: Origin }): JointItem => ({
  ...fields,
  positions: [],
  wordingSeq: 0,
  positionsFrom: 0,
  editorialFrom: null,
  pen: null,
  suggestions: [],
  brackets: [],
  chairText: null,
  askedAt: null,
  number: null,
  explanations: [],
  earlier: [],
  state: { status: 'open' },
})

const become = (items: readonly JointItem[], ids: readonly Id[], state: JointItemState): readonly JointItem[] =>
  items.map((item) => (ids.includes(item.id) ? { ...item, state } : item))

const without = (items: readonly JointItem[], ids: readonly Id[]): readonly JointItem[] =>
  items.filter(({ id }) => !ids.includes(id))

const merge = ({ items }: Plenary, { jointItemId: id, topicId, from }: Of<'ItemsMerged'>): readonly JointItem[] => {
  const sources = items
    .filter((item) => from.includes(item.id))
    .flatMap((item) => item.sources)
    .filter((source, at, all) => all.findIndex((one) => isSame(one, source)) === at)
  const merged = newItem({ id, topicId, sources, origin: { kind: 'merge', from } })
  return [...become(items, from, { status: 'merged', into: id }), merged]
}

const split = (plenary: Plenary, { jointItemId: from, into, cutAfter }: Of<'ItemSplit'>): readonly JointItem[] => {
  const whole = jointItem(plenary, from)
  if (!whole) return plenary.items
  const { topicId, sources } = whole
  const parts = into.map((id, part) =>
    newItem({ id, topicId, sources, origin: { kind: 'split', from, cutAfter, part } }),
  )
  return become(plenary.items, [from], { status: 'split', into }).flatMap((item) =>
    item.id === from ? [item, ...parts] : [item],
  )
}

/** What a merge or a split made goes; what it was made of stands again. */
const undo = (plenary: Plenary, made: readonly Id[], of: readonly Id[]): readonly JointItem[] =>
  become(without(plenary.items, made), of, { status: 'open' })

const undoSplit = (plenary: Plenary, id: Id): readonly JointItem[] => {
  const state = jointItem(plenary, id)?.state
  return state?.status === 'split' ? undo(plenary, state.into, [id]) : plenary.items
}

const undoMerge = (plenary: Plenary, id: Id): readonly JointItem[] => {
  const origin = jointItem(plenary, id)?.origin
  return origin?.kind === 'merge' ? undo(plenary, [id], origin.from) : plenary.items
}

type Of<T extends ShapingEvent['type']> = Extract<ShapingEvent, { type: T }>

/** Facts about items alone. */
const evolveItems = (
  plenary: Plenary,
  event: Exclude<
    ShapingEvent,
    Of<'SourcesKeptApart' | 'SourcesLetTogether' | 'GlossarySet' | 'SourceSetAside' | 'SourceBroughtBack'>
  >,
): readonly JointItem[] => {
  const { items } = plenary
  const { jointItemId: id } = event
  switch (event.type) {
    case 'ItemTakenUp':
      return [...items, newItem({ id, topicId: event.topicId, sources: event.sources, origin: { kind: 'groups' } })]
    case 'ItemReturned':
      return without(items, [id])
    case 'ItemsMerged':
      return merge(plenary, event)
    case 'MergeUndone':
      return undoMerge(plenary, id)
    case 'ItemSplit':
      return split(plenary, event)
    case 'SplitUndone':
      return undoSplit(plenary, id)
    case 'ItemMoved':
      return items.map((item) => (item.id === id ? { ...item, topicId: event.topicId } : item))
    case 'ItemSetAside':
      return become(items, [id], { status: 'setAside', at: event.at, reason: event.reason })
    case 'ItemBroughtBack':
      return become(items, [id], { status: 'open' })
  }
}

export const evolveShaping = (plenary: Plenary, event: ShapingEvent): Plenary => {
  const { keptApart, sourcesAside } = plenary
  switch (event.type) {
    case 'SourcesKeptApart':
      return { ...plenary, keptApart: [...keptApart, { a: event.a, b: event.b }] }
    case 'SourcesLetTogether':
      return { ...plenary, keptApart: keptApart.filter((pair) => !isPair(pair, event.a, event.b)) }
    case 'GlossarySet':
      return { ...plenary, glossary: event.text }
    case 'SourceSetAside': {
      const aside = { ...event.source, reason: event.reason, at: event.at }
      return { ...plenary, sourcesAside: [...sourcesAside, aside] }
    }
    case 'SourceBroughtBack':
      return { ...plenary, sourcesAside: sourcesAside.filter((one) => !isSame(one, event.source)) }
    default:
      return { ...plenary, items: evolveItems(plenary, event) }
  }
}
