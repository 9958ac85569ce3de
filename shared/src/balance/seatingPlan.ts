/** A seating in the making: who sits where, how full the groups are, and which moves the rules permit. */
import type { SeatingModel } from './seatingModel.ts'
import { count, type Tally } from './tally.ts'

export interface SeatingPlan {
  readonly model: SeatingModel
  readonly tally: Tally
  /** Unit → group, or −1 while it has none. */
  readonly groupOf: Int32Array
  /** Group → people. */
  readonly load: Int32Array
  /** Group → its units, in no particular order. */
  readonly units: readonly number[][]
}

export const emptyPlan = (model: SeatingModel, tally: Tally): SeatingPlan => ({
  model,
  tally,
  groupOf: new Int32Array(model.members.length).fill(-1),
  load: new Int32Array(model.groupCount),
  units: Array.from({ length: model.groupCount }, () => []),
})

const sizeOf = (plan: SeatingPlan, unit: number) => plan.model.members[unit]?.length ?? 0

export function unseat(plan: SeatingPlan, unit: number): void {
  const group = plan.groupOf[unit] ?? -1
  const units = plan.units[group]
  if (units === undefined) return
  const last = units.pop()
  if (last !== undefined && last !== unit) units[units.indexOf(unit)] = last
  plan.load[group] = (plan.load[group] ?? 0) - sizeOf(plan, unit)
  plan.groupOf[unit] = -1
  count(plan.tally, unit, group, -1)
}

export function seat(plan: SeatingPlan, unit: number, group: number): void {
  unseat(plan, unit)
  plan.units[group]?.push(unit)
  plan.load[group] = (plan.load[group] ?? 0) + sizeOf(plan, unit)
  plan.groupOf[unit] = group
  count(plan.tally, unit, group, 1)
}

/** Whether the rules let `unit` sit in `group` once `leaver` (a unit, or −1 for nobody) has left it. */
export function maySit(plan: SeatingPlan, unit: number, group: number, leaver = -1): boolean {
  const { allowed, apart, capacity } = plan.model
  if (allowed[unit]?.[group] !== 1) return false
  const freed = leaver === -1 ? 0 : sizeOf(plan, leaver)
  if ((plan.load[group] ?? 0) - freed + sizeOf(plan, unit) > (capacity[group] ?? 0)) return false
  return apart[unit]?.every((other) => other === leaver || plan.groupOf[other] !== group) ?? true
}
