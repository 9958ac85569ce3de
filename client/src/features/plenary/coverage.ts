/** Where every item of the groups has gone, so that none is forgotten. Pure. */
import type { DraftItem } from '@plenaria/shared/workshop/drafting/draftingCommands'
import type { SourceRef } from '@plenaria/shared/workshop/drafting/evolveDrafting'
import type { Group } from '@plenaria/shared/workshop/groups/groups'
import { isSame, listedItems, type JointItem, type SourceAside } from '@plenaria/shared/workshop/plenary/plenary'
import type { Workshop } from '@plenaria/shared/workshop/workshop'

export type SourcePlace =
  | { readonly kind: 'none' }
  | { readonly kind: 'joint'; readonly item: JointItem }
  | { readonly kind: 'aside'; readonly aside: SourceAside }

export type SourceEntry = {
  readonly ref: SourceRef
  readonly group: Group
  /** The group's place in the order of groups, for its letter and colour. */
  readonly groupIndex: number
  /** Its number among the group's recorded items, from 1. */
  readonly number: number
  readonly item: DraftItem
  readonly place: SourcePlace
}

const placeOf = ({ plenary }: Pick<Workshop, 'plenary'>, ref: SourceRef): SourcePlace => {
  const item = listedItems(plenary).find(({ sources }) => sources.some((one) => isSame(one, ref)))
  if (item) return { kind: 'joint', item }
  const aside = plenary.sourcesAside.find((one) => isSame(one, ref))
  return aside ? { kind: 'aside', aside } : { kind: 'none' }
}

/** All recorded items of all groups, in the order of groups and of their texts. */
export const sourceEntries = (workshop: Pick<Workshop, 'groups' | 'drafting' | 'plenary'>): readonly SourceEntry[] =>
  workshop.groups.groups.flatMap((group, groupIndex) =>
    (workshop.drafting[group.id]?.record?.items ?? []).map((item, index): SourceEntry => {
      const ref = { groupId: group.id, itemId: item.id }
      return { ref, group, groupIndex, number: index + 1, item, place: placeOf(workshop, ref) }
    }),
  )

export const unplacedOf = (entries: readonly SourceEntry[]): number =>
  entries.filter(({ place }) => place.kind === 'none').length

export const keyOf = ({ groupId, itemId }: SourceRef): string => `${groupId} ${itemId}`
