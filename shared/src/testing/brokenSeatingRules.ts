/** Reads the rules of a balancing problem naively, one by one, to check what the search promises. */
import type { BalanceProblem } from '../balance/balanceProblem.ts'

/** A line per broken rule; empty when the assignment keeps them all. */
export function brokenSeatingRules(problem: BalanceProblem, assignment: Readonly<Record<string, string>>): string[] {
  const { people, groups, pins = [], apart = [], together = [], capacity = {} } = problem
  const modeOf = new Map(groups.map(({ id, mode }) => [id, mode]))
  const unseated = people.filter(({ id }) => !modeOf.has(assignment[id] ?? ''))
  const strangers = Object.keys(assignment).filter((id) => !people.some((person) => person.id === id))
  const lost = people.filter(({ id, understands }) => {
    const mode = modeOf.get(assignment[id] ?? '')
    return mode !== undefined && mode !== 'interpreted' && !understands.includes(mode)
  })
  const crowded = Object.entries(capacity).filter(
    ([group, seats]) => Object.values(assignment).filter((each) => each === group).length > seats,
  )
  return [
    ...unseated.map(({ id }) => `${id} has no group`),
    ...strangers.map((id) => `${id} is not on the list`),
    ...lost.map(({ id }) => `${id} does not understand the group`),
    ...pins.filter(([person, group]) => assignment[person] !== group).map((pin) => `pin ${pin.join(' ')}`),
    ...apart.filter(([a, b]) => assignment[a] === assignment[b]).map((pair) => `apart ${pair.join(' ')}`),
    ...together
      .filter((ids) => new Set(ids.map((id) => assignment[id])).size > 1)
      .map((ids) => `together ${ids.join(' ')}`),
    ...crowded.map(([group]) => `${group} is too full`),
  ]
}

/** Every way to seat these people, n people in k groups being kⁿ ways: for a handful of people only. */
export function* everyAssignment({ people, groups }: BalanceProblem): Generator<Record<string, string>> {
  const total = groups.length ** people.length
  for (let number = 0; number < total; number++) {
    yield Object.fromEntries(
      people.map(({ id }, at) => [id, groups[Math.floor(number / groups.length ** at) % groups.length]?.id ?? '']),
    )
  }
}
