/** A quick first seating, the hardest to seat first, each in the group where it disturbs the balance least. */
import type { Random } from './seededRandom.ts'
import { shuffled } from './seededRandom.ts'
import { maySit, type SeatingPlan, seat } from './seatingPlan.ts'
import { compareGroups } from './tally.ts'
import type { TrackedSet } from './trackedSets.ts'

/** The open group that disturbs the balance least, ties by `random`; null when no group is open. */
export function leastDisturbed(plan: SeatingPlan, unit: number, random: Random, isOpen: (group: number) => boolean) {
  const { groupCount } = plan.model
  const first = random(groupCount)
  let best: number | null = null
  for (let step = 0; step < groupCount; step++) {
    const group = (first + step) % groupCount
    if (isOpen(group) && (best === null || compareGroups(plan.tally, unit, group, best) < 0)) best = group
  }
  return best
}

/** Fewest groups first, then most people to avoid, then the rarest set, then by lot. */
function hardestFirst({ model }: SeatingPlan, sets: readonly TrackedSet[], random: Random): number[] {
  const rarest = model.members.map(() => Infinity)
  for (const { people } of sets) {
    for (const person of people) {
      const unit = model.unitOf[person] ?? 0
      rarest[unit] = Math.min(rarest[unit] ?? Infinity, people.length)
    }
  }
  const rank = (unit: number) => [
    model.allowed[unit]?.reduce((sum, isOpen) => sum + isOpen, 0) ?? 0,
    -(model.apart[unit]?.length ?? 0),
    -(model.members[unit]?.length ?? 0),
    rarest[unit] ?? 0,
  ]
  return shuffled(model.members.length, random)
    .map((unit) => ({ unit, rank: rank(unit) }))
    .sort((a, b) => a.rank.map((value, at) => value - (b.rank[at] ?? 0)).find((difference) => difference !== 0) ?? 0)
    .map(({ unit }) => unit)
}

/** Seats every unit of an empty plan; false, with the plan half filled, when it runs into a dead end. */
export function firstSeating(plan: SeatingPlan, sets: readonly TrackedSet[], random: Random): boolean {
  return hardestFirst(plan, sets, random).every((unit) => {
    const group = leastDisturbed(plan, unit, random, (open) => maySit(plan, unit, open))
    if (group !== null) seat(plan, unit, group)
    return group !== null
  })
}
