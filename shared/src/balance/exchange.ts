/** A change between two groups that takes along whoever must sit apart from those who move. It does not look at balance. */
import { type SeatingPlan, seat } from './seatingPlan.ts'

/** The movers and everybody whom they push to the other side, and so on along the chain. */
function chain({ model, groupOf }: SeatingPlan, movers: readonly number[], a: number, b: number): Set<number> {
  const moving = new Set(movers)
  for (const unit of moving) {
    const target = groupOf[unit] === a ? b : a
    for (const other of model.apart[unit] ?? []) if (groupOf[other] === target) moving.add(other)
  }
  return moving
}

/**
 * Sends movers from group `a` to `b` and from `b` to `a`. Single swaps alone cannot reach every seating when many people
 * sit apart; such chains (Kempe 1879) can go further.
 *
 * @returns false, with nothing changed, when a mask or a capacity forbids it
 */
export function exchange(plan: SeatingPlan, movers: readonly number[], a: number, b: number): boolean {
  const { model, groupOf, load } = plan
  const moves = [...chain(plan, movers, a, b)].map((unit) => ({ unit, target: groupOf[unit] === a ? b : a }))
  let intoA = 0
  for (const { unit, target } of moves) {
    if (model.allowed[unit]?.[target] !== 1) return false
    intoA += (target === a ? 1 : -1) * (model.members[unit]?.length ?? 0)
  }
  const fits = (group: number, more: number) => more <= 0 || (load[group] ?? 0) + more <= (model.capacity[group] ?? 0)
  if (!fits(a, intoA) || !fits(b, -intoA)) return false
  for (const { unit, target } of moves) seat(plan, unit, target)
  return true
}
