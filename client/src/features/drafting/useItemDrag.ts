/** Drags an item of a list by its grip, with a mouse, a pen or a finger. Keys have ways of their own. */
import { type PointerEvent, type RefObject, useState } from 'react'
import { type DropPlace, dropPlace, type Extent } from './dropPlace.ts'

export type ItemDrag = {
  readonly draggedId: string | null
  readonly mark: DropPlace['mark'] | null
  /** What the grip of an item listens to. */
  readonly gripOf: (itemId: string) => {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerUp: () => void
    readonly onPointerCancel: () => void
  }
}

type Dragging = { readonly itemId: string; readonly place: DropPlace | null }

const extentsIn = (list: HTMLElement | null): Extent[] =>
  [...(list?.children ?? [])].flatMap((element) => {
    const id = element instanceof HTMLElement ? element.dataset['item'] : undefined
    const { top, bottom } = element.getBoundingClientRect()
    return id === undefined ? [] : [{ id, top, bottom }]
  })

/** @param onDrop the item, and the one that it shall follow */
export const useItemDrag = (
  list: RefObject<HTMLElement | null>,
  onDrop: (itemId: string, after: string | null) => void,
): ItemDrag => {
  const [dragging, setDragging] = useState<Dragging | null>(null)
  const follow = (itemId: string, y: number) => {
    const place = dropPlace(extentsIn(list.current), itemId, y)
    if (place?.mark.id !== dragging?.place?.mark.id)
      list.current?.querySelector(`[data-item="${place?.mark.id}"]`)?.scrollIntoView({ block: 'nearest' })
    setDragging({ itemId, place })
  }
  return {
    draggedId: dragging?.itemId ?? null,
    mark: dragging?.place?.mark ?? null,
    gripOf: (itemId) => ({
      onPointerDown: (event) => {
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        setDragging({ itemId, place: null })
      },
      onPointerMove: (event) => {
        if (dragging?.itemId === itemId) follow(itemId, event.clientY)
      },
      onPointerUp: () => {
        if (dragging?.place) onDrop(dragging.itemId, dragging.place.after)
        setDragging(null)
      },
      onPointerCancel: () => setDragging(null),
    }),
  }
}
