/**
 * What a few moves repair while groups are at work: one step for each number of moves that helps. It proposes; nobody is
 * moved without a click.
 */
import type { BalanceProblem } from './balanceProblem.ts'
import type { Conflict } from './conflict.ts'
import { leastDisturbed } from './firstSeating.ts'
import { compareInOrder } from './improveSeating.ts'
import { improveWithin, type Stay } from './improveWithin.ts'
import { type Level, type LevelName, levelNames } from './level.ts'
import { type PreparedProblem, prepareProblem, type SeatingRule } from './preparedProblem.ts'
import { referenceConflicts } from './referenceConflicts.ts'
import { isBroken, type NamedRule, namedRule, positionsOf } from './ruleBreaches.ts'
import type { Assignment } from './seatedProblem.ts'
import type { SeatingModel } from './seatingModel.ts'
import { maySit, type SeatingPlan, seat } from './seatingPlan.ts'
import { createRandom } from './seededRandom.ts'
import { type CompiledProblem, compilePrepared, seatingOf, unseatedPlan } from './startPlan.ts'

export interface RebalanceWish {
  /** Who sits where now. */
  readonly current: Assignment
  /** People of the problem who came and have no seat yet. */
  readonly newcomers?: readonly string[] | undefined
  /** People who have a seat and are not here; they no longer count. */
  readonly absent?: readonly string[] | undefined
  /** People who spoke, wrote or report: they keep their seats. */
  readonly immovable?: readonly string[] | undefined
  /** The most moves to look at, three unless said otherwise. */
  readonly most?: number | undefined
}

/** One set that a step brings nearer to even. */
export interface Repair {
  readonly level: LevelName
  readonly excessBefore: number
  readonly excessAfter: number
  /** Whether no seating within the rules has less. */
  readonly isProven: boolean
}

export interface RebalanceStep {
  readonly moves: readonly { readonly person: string; readonly from: string; readonly to: string }[]
  /** Newcomers and their groups. */
  readonly placed: readonly { readonly person: string; readonly to: string }[]
  /** Newcomers for whom no group is open with so few moves. */
  readonly unplaced: readonly string[]
  readonly assignment: Readonly<Record<string, string>>
  readonly levels: readonly Level[]
  /** Levels that are better than at the step before; empty at the first step. */
  readonly repairs: readonly Repair[]
}

export type RebalanceResult =
  | {
      readonly ok: true
      /** Rules that the present seating breaks. They are left as they are, and every other rule is kept. */
      readonly broken: readonly NamedRule[]
      /** First without moves, then every number of moves that gains something, fewest first. */
      readonly steps: readonly RebalanceStep[]
    }
  | { readonly ok: false; readonly conflicts: readonly Conflict[] }

const comparisonsFor = (peopleCount: number) => 60_000 + 600 * peopleCount

/** The rules that hold now, with a place kept for whoever is immovable; a group that is too full takes nobody more. */
function rulesNow(
  prepared: PreparedProblem,
  groupOf: readonly number[],
  immovable: ReadonlySet<string>,
): SeatingRule[] {
  const held = prepared.rules.flatMap((rule): SeatingRule[] => {
    if (!isBroken(rule, groupOf)) return [rule]
    if (rule.kind !== 'capacity') return []
    return [{ ...rule, seats: groupOf.filter((group) => group === rule.groups[0]).length }]
  })
  const kept = prepared.people.flatMap(({ id }, at): SeatingRule[] => {
    const group = groupOf[at] ?? -1
    return immovable.has(id) && group !== -1 ? [{ kind: 'pin', people: [at], groups: [group] }] : []
  })
  return [...held, ...kept]
}

function stayOf(model: SeatingModel, groupOf: readonly number[]): Stay {
  const seatsOf = (members: readonly number[]) =>
    members.flatMap((at) => ((groupOf[at] ?? -1) === -1 ? [] : [groupOf[at] ?? -1]))
  return {
    home: model.members.map((members) => seatsOf(members)[0] ?? -1),
    weight: model.members.map((members) => seatsOf(members).length),
  }
}

/** Units that newcomers would have to hold together although their people sit in several groups or must sit apart. */
const tornUnits = ({ members, apart }: SeatingModel, groupOf: readonly number[]) =>
  members.flatMap((people, unit) => {
    const groups = new Set(people.flatMap((at) => ((groupOf[at] ?? -1) === -1 ? [] : [groupOf[at]])))
    return groups.size > 1 || apart[unit]?.includes(unit) ? [unit] : []
  })

interface Start {
  readonly compiled: CompiledProblem
  readonly groupOf: readonly number[]
  readonly stay: Stay
  readonly plan: SeatingPlan
  /** Newcomers whose rules fit no group as people sit now: full, or torn between several. */
  readonly shutOut: readonly string[]
}

/** Everybody who sits stays, and each newcomer takes the group that is disturbed least. */
function startOf(prepared: PreparedProblem, wish: RebalanceWish): Start {
  const groupOf = positionsOf(prepared, wish.current)
  const rules = rulesNow(prepared, groupOf, new Set(wish.immovable))
  const compiled = compilePrepared({ ...prepared, rules })
  const { model } = compiled
  const stay = stayOf(model, groupOf)
  const plan = unseatedPlan(compiled)
  const random = createRandom(prepared.seed)
  // Units that newcomers join come last, so that it is they who find a group full.
  const isJoined = (unit: number) => model.members[unit]?.length !== stay.weight[unit]
  const settled = model.members
    .flatMap((_, unit) => (stay.home[unit] === -1 ? [] : [unit]))
    .sort((a, b) => Number(isJoined(a)) - Number(isJoined(b)))
  const torn = tornUnits(model, groupOf)
  const crowded = settled.filter((unit) => {
    const home = stay.home[unit] ?? 0
    const hasRoom = !torn.includes(unit) && maySit(plan, unit, home)
    if (hasRoom) seat(plan, unit, home)
    return !hasRoom
  })
  const shutOut = [...new Set([...torn, ...crowded])].flatMap((unit) =>
    (model.members[unit] ?? []).filter((at) => groupOf[at] === -1),
  )
  if (shutOut.length > 0) {
    const left = prepared.people.filter((_, at) => !shutOut.includes(at))
    const smaller = startOf(prepareAgain(prepared, left), wish)
    return { ...smaller, shutOut: [...shutOut.flatMap((at) => prepared.people[at]?.id ?? []), ...smaller.shutOut] }
  }
  model.members.forEach((_, unit) => {
    if (stay.home[unit] !== -1) return
    const group = leastDisturbed(plan, unit, random, (open) => maySit(plan, unit, open))
    if (group !== null) seat(plan, unit, group)
  })
  return { compiled, groupOf, stay, plan, shutOut: [] }
}

/** The same problem for fewer people; rules keep those who are left. */
function prepareAgain(prepared: PreparedProblem, people: PreparedProblem['people']): PreparedProblem {
  const position = new Map(people.map(({ id }, at) => [id, at]))
  const rules = prepared.rules.flatMap((rule): SeatingRule[] => {
    const left = rule.people.flatMap((at) => position.get(prepared.people[at]?.id ?? '') ?? [])
    if (rule.kind === 'capacity') return [rule]
    if (rule.kind === 'together') return left.length > 1 ? [{ ...rule, people: left }] : []
    const [a, b] = left
    if (rule.kind === 'apart') return a === undefined || b === undefined ? [] : [{ ...rule, people: [a, b] }]
    return a === undefined ? [] : [{ ...rule, people: [a] }]
  })
  return { ...prepared, people, rules }
}

const excesses = (levels: readonly Level[]) => levels.map(({ excess }) => excess)

function stepOf(start: Start, newcomers: readonly string[], before: RebalanceStep | undefined): RebalanceStep {
  const { compiled, groupOf, plan, shutOut } = start
  const { people, groups } = compiled.prepared
  const { assignment, levels } = seatingOf(compiled, plan)
  const moves = people.flatMap(({ id }, at) => {
    const [from, to] = [groups[groupOf[at] ?? -1]?.id, assignment[id]]
    return from === undefined || to === undefined || from === to ? [] : [{ person: id, from, to }]
  })
  const placed = people.flatMap(({ id }, at) => {
    const to = assignment[id]
    return groupOf[at] === -1 && to !== undefined ? [{ person: id, to }] : []
  })
  const unplaced = newcomers.filter((id) => !Object.hasOwn(assignment, id) || shutOut.includes(id))
  const repairs = levelNames.flatMap((level, at): Repair[] => {
    const [excessBefore, now] = [before?.levels[at]?.excess, levels[at]]
    if (excessBefore === undefined || now === undefined || now.excess >= excessBefore) return []
    return [{ level, excessBefore, excessAfter: now.excess, isProven: now.status === 'proven' }]
  })
  return { moves, placed, unplaced, assignment, levels, repairs }
}

const isBetter = (step: RebalanceStep, than: RebalanceStep) =>
  compareInOrder([step.unplaced.length, ...excesses(step.levels)], [than.unplaced.length, ...excesses(than.levels)]) < 0

/**
 * The ladder of proposals: nobody moved, one moved, two, three. Newcomers sit where it is best at each step.
 *
 * Rules are in `SPEC.md`. Equal input gives equal bytes.
 */
export function rebalanceGroups(problem: BalanceProblem, wish: RebalanceWish): RebalanceResult {
  const conflicts = referenceConflicts(problem)
  if (conflicts.length > 0) return { ok: false, conflicts }
  const absent = new Set(wish.absent)
  const { people, groups } = prepareProblem(problem)
  const isSeated = (id: string) =>
    Object.hasOwn(wish.current, id) && groups.some((group) => group.id === wish.current[id])
  const newcomers = new Set((wish.newcomers ?? []).filter((id) => !isSeated(id) && !absent.has(id)))
  const here = people.filter(({ id }) => !absent.has(id) && (newcomers.has(id) || isSeated(id)))
  const prepared = prepareProblem({ ...problem, people: here })
  const positions = positionsOf(prepared, wish.current)
  const broken = prepared.rules.filter((rule) => isBroken(rule, positions)).map((rule) => namedRule(prepared, rule))
  const start = startOf(prepared, wish)
  const come = here.flatMap(({ id }) => (newcomers.has(id) ? [id] : []))
  const steps: RebalanceStep[] = []
  for (let most = 0; most <= (wish.most ?? 3); most++) {
    improveWithin(start.plan, start.stay, most, createRandom(prepared.seed + most), comparisonsFor(here.length))
    const last = steps.at(-1)
    const step = stepOf(start, come, last)
    if (last === undefined || isBetter(step, last)) steps.push(step)
  }
  return { ok: true, broken, steps }
}
