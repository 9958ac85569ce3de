/** Clusters of what seems to say the same and has no place yet, ready to be shown. Pure. */
import { isPlaced, isSame, type Plenary } from '@plenaria/shared/workshop/plenary/plenary'
import type { AlikeItem, AlikeItems, AlikePair } from '@plenaria/shared/workshop/views/alikeItems'

export type AlikeCluster = {
  readonly items: readonly AlikeItem[]
  /** In what any two of them differ; with one flag, nothing is merged in one click. */
  readonly flags: AlikePair['flags']
  readonly isWritten: boolean
}

export const alikeClusters = ({ items, pairs, clusters }: AlikeItems, plenary: Plenary): readonly AlikeCluster[] =>
  clusters.flatMap((refs) => {
    const own = refs
      .flatMap((ref) => items.find((item) => isSame(item, ref)) ?? [])
      .filter((item) => !isPlaced(plenary, item))
    if (own.length < 2) return []
    const isOwn = (ref: { groupId: string; itemId: string }) => own.some((item) => isSame(item, ref))
    const flags = new Set(pairs.filter(({ a, b }) => isOwn(a) && isOwn(b)).flatMap((pair) => pair.flags))
    return [{ items: own, flags: [...flags], isWritten: own.every(({ isRecorded }) => isRecorded) }]
  })
