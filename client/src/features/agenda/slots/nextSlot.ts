/** The slot that comes after the one that runs, or the first that has not begun. */
import type { Segment, Slot } from '@plenaria/shared/workshop/agenda/agenda'
import { currentSlot, slotRunOf } from '@plenaria/shared/workshop/agenda/evolveSlots'

export const nextSlot = (segment: Segment): Slot | undefined => {
  const slots = segment.slots ?? []
  const current = currentSlot(segment)
  const rest = current ? slots.slice(slots.indexOf(current) + 1) : slots
  return rest.find(({ id }) => slotRunOf(segment, id).timer.status === 'ahead')
}
