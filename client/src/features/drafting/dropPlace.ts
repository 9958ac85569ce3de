/** Where something that is dragged along a list of items comes to lie. Pure. */

/** An item's extent on the screen, from top to bottom. */
export type Extent = { readonly id: string; readonly top: number; readonly bottom: number }

export type DropPlace = {
  /** The item that it will follow; null for the top. */
  readonly after: string | null
  /** Beside which item to show that, and on which side. */
  readonly mark: { readonly id: string; readonly side: 'before' | 'after' }
}

/** @returns null where it would stay where it is */
export const dropPlace = (items: readonly Extent[], draggedId: string, y: number): DropPlace | null => {
  const from = items.findIndex(({ id }) => id === draggedId)
  const above = items.filter(({ top, bottom }) => (top + bottom) / 2 < y).length
  if (from < 0 || above === from || above === from + 1) return null
  const follows = items[above - 1]
  const first = items[0]
  if (follows) return { after: follows.id, mark: { id: follows.id, side: 'after' } }
  return first ? { after: null, mark: { id: first.id, side: 'before' } } : null
}
