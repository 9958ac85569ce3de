/** The least excess of every level, found by an exact solver with a formulation of its own: the judge of the search. */
import loadHighs, { type Highs } from 'highs'
import type { BalancePerson, BalanceProblem } from '../balance/balanceProblem.ts'

/** What a seating in progress adds: where people sit, and how many of them may change places. */
export interface MoveLimit {
  readonly current: Readonly<Record<string, string>>
  readonly moves: number
}

type Counted = { readonly level: number; readonly members: ReadonlySet<string> }

const kinds = { observers: 'observer', experts: 'expert' } as const

/** Written from the rules, not from the search's own list of sets. */
function countedSets({ people, platforms }: BalanceProblem): Counted[] {
  const those = (level: number, belongs: (person: BalancePerson) => boolean): Counted => ({
    level,
    members: new Set(people.filter(belongs).map(({ id }) => id)),
  })
  const distinct = (level: number, keyOf: (person: BalancePerson) => string | undefined): Counted[] =>
    [...new Set(people.map(keyOf))].flatMap((key) =>
      key === undefined ? [] : [those(level, (one) => keyOf(one) === key)],
    )
  const seats = (one: BalancePerson) => (one.kind === 'observer' ? new Set<string>() : new Set(one.represents))
  return [
    ...platforms.map((platform) => those(0, (one) => seats(one).has(platform))),
    those(1, () => true),
    ...distinct(2, (one) => one.delegation),
    those(3, (one) => seats(one).size > 1),
    ...Object.values(kinds).map((kind) => those(3, (one) => one.kind === kind)),
    ...distinct(4, (one) => one.organisation),
    ...distinct(4, (one) => one.institution),
    those(4, (one) => new Set(one.understands).size > 1),
  ].filter(({ members }) => members.size > 0)
}

/** People whom neither a rule nor a set tells apart are one kind, counted instead of named. */
interface Kind {
  readonly ids: readonly string[]
  readonly open: readonly number[]
  readonly sets: readonly number[]
  readonly at: number | null
}

function kindsOf(problem: BalanceProblem, sets: readonly Counted[], limit: MoveLimit | null): Kind[] {
  const { people, groups, pins = [], apart = [], together = [] } = problem
  const named = new Set([...apart.flat(), ...together.flat()])
  const found = new Map<string, { ids: string[] } & Omit<Kind, 'ids'>>()
  for (const { id, understands } of people) {
    const open = groups.flatMap(({ id: group, mode }, at) => {
      const isFollowed = mode === 'interpreted' || understands.includes(mode)
      return isFollowed && pins.every(([who, where]) => who !== id || where === group) ? [at] : []
    })
    const mine = sets.flatMap(({ members }, at) => (members.has(id) ? [at] : []))
    const seat = groups.findIndex((group) => group.id === limit?.current[id])
    const at = limit === null || seat === -1 ? null : seat
    const key = JSON.stringify([open, mine, at, named.has(id) ? id : ''])
    const kind = found.get(key) ?? { ids: [], open, sets: mine, at }
    kind.ids.push(id)
    found.set(key, kind)
  }
  return [...found.values()]
}

const sum = (terms: readonly string[]) => (terms.length > 0 ? terms.join(' + ') : '0 nothing')

/** Everything but the objective, in the LP format; `n` counts people, `z` is n² as long as it is minimised. */
function constraintsOf(problem: BalanceProblem, sets: readonly Counted[], limit: MoveLimit | null): string[] {
  const { groups, apart = [], together = [], capacity = {} } = problem
  const all = kindsOf(problem, sets, limit)
  const lines: string[] = []
  const put = (left: readonly string[], relation: string) => lines.push(` ${sum(left)} ${relation}`)
  const of = (kind: number, group: number) => (all[kind]?.open.includes(group) ? [`x_${kind}_${group}`] : [])
  const every = all.map((_, kind) => kind)
  all.forEach(({ ids }, kind) =>
    put(
      groups.flatMap((_, group) => of(kind, group)),
      `= ${ids.length}`,
    ),
  )
  const kindOf = (id: string) => all.findIndex(({ ids }) => ids.includes(id))
  groups.forEach(({ id }, group) => {
    const seats = capacity[id]
    if (seats !== undefined)
      put(
        every.flatMap((kind) => of(kind, group)),
        `<= ${seats}`,
      )
    for (const [a, b] of apart) put([...of(kindOf(a), group), ...of(kindOf(b), group)], '<= 1')
    for (const [first = '', ...others] of together) {
      for (const other of others) {
        lines.push(
          ` ${sum(of(kindOf(first), group))} ${
            of(kindOf(other), group)
              .map((name) => `- ${name}`)
              .join('') || '+ 0 nothing'
          } = 0`,
        )
      }
    }
    sets.forEach(({ members }, set) => {
      const inside = every.filter((kind) => all[kind]?.sets.includes(set)).flatMap((kind) => of(kind, group))
      lines.push(` ${sum(inside)} - n_${set}_${group} = 0`)
      for (let count = 0; count < members.size; count++) {
        lines.push(` z_${set}_${group} - ${2 * count + 1} n_${set}_${group} >= ${-count * (count + 1)}`)
      }
    })
  })
  if (limit !== null) {
    const moved = all.flatMap(({ at }, kind) =>
      at === null ? [] : groups.flatMap((_, group) => (group === at ? [] : of(kind, group))),
    )
    put(moved, `<= ${limit.moves}`)
  }
  return lines
}

function leastSquares(size: number, groups: number): number {
  const floor = Math.floor(size / groups)
  return groups * floor ** 2 + (size % groups) * (2 * floor + 1)
}

/** Objectives are whole numbers, so half a unit from the optimum is the optimum. */
const options = { mip_rel_gap: 0, mip_abs_gap: 0.5, output_flag: false } as const

function optimaOf(highs: Highs, problem: BalanceProblem, limit: MoveLimit | null): number[] | null {
  const sets = countedSets(problem)
  const lines = constraintsOf(problem, sets, limit)
  const names = [...new Set(lines.join(' ').match(/\b[xn]_\d+_\d+/g))]
  const optima: number[] = []
  for (let level = 0; level < 5; level++) {
    const mine = sets.flatMap((set, at) => (set.level === level ? [at] : []))
    const squares = mine.flatMap((set) => problem.groups.map((_, group) => `z_${set}_${group}`))
    const model = ['Minimize', ` obj: ${sum(squares)}`, 'Subject To', ...lines, 'Bounds', ' nothing = 0', 'General']
    const text = [...model, ` ${names.join(' ')}`, 'End'].join('\n')
    const solve = (presolve: 'on' | 'off') => highs.solve(text, { ...options, presolve })
    const first = solve('on')
    if (first.Status === 'Infeasible' && level === 0) return null
    // Later levels only add what is known to be reachable; where presolving says no to that, it is wrong.
    const { Status, ObjectiveValue } = first.Status === 'Infeasible' ? solve('off') : first
    if (Status !== 'Optimal') throw new Error(`The solver ended with ${Status}.`)
    const least = Math.round(ObjectiveValue)
    // Squares of whole numbers are whole: half a unit of room excludes rounding and nothing else.
    lines.push(` ${sum(squares)} <= ${least + 0.5}`)
    const even = mine.reduce(
      (total, set) => total + leastSquares(sets[set]?.members.size ?? 0, problem.groups.length),
      0,
    )
    optima.push((least - even) / 2)
  }
  return optima
}

/**
 * Loads the solver. It answers the optimum of every level, each under the optima of the levels before it, or null when no
 * seating keeps the rules. For problems of some forty people: it may take seconds.
 */
export async function loadExactBalance() {
  const highs = await loadHighs()
  return (problem: BalanceProblem, limit: MoveLimit | null = null) => optimaOf(highs, problem, limit)
}
