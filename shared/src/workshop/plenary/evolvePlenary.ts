/** The joint list: what was taken up from the groups, how it was worded, what delegations said to it, and what became of it. */
import { evolveConsensus } from './evolveConsensus.ts'
import { evolveShaping, isShaping } from './evolveShaping.ts'
import { evolveWording, isOfWording } from './evolveWording.ts'
import type { Plenary } from './plenary.ts'
import type { PlenaryEvent } from './plenaryEvents.ts'

export const evolvePlenary = (plenary: Plenary, event: PlenaryEvent): Plenary => {
  if (isShaping(event)) return evolveShaping(plenary, event)
  const evolveItem = isOfWording(event)
    ? (item: Plenary['items'][number]) => evolveWording(item, event)
    : (item: Plenary['items'][number]) => evolveConsensus(item, event)
  return { ...plenary, items: plenary.items.map((item) => (item.id === event.jointItemId ? evolveItem(item) : item)) }
}
