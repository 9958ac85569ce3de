/** Asks the balance module who is to sit where, in the way wished for, and keeps with the answer why it is so. It decides nothing. */
import type { BalanceProblem } from '@plenaria/shared/balance/balanceProblem'
import { delegationsTogether } from '@plenaria/shared/balance/groupByCountry'
import type { ChoicesMet } from '@plenaria/shared/balance/groupByTopic'
import type { Level } from '@plenaria/shared/balance/level'
import type { PlanMethod } from '@plenaria/shared/workshop/groups/groups'
import type { PlanRecord } from '@plenaria/shared/workshop/groups/groupsEvents'
import type { GroupProposal } from '@plenaria/shared/workshop/groups/groupsFacts'
import { balanceProblemOf, type Institutions } from '@plenaria/shared/workshop/views/balanceProblemOf'
import type { Workshop } from '@plenaria/shared/workshop/workshop'
import type { Balancing } from './balancing.ts'

type Seats = Readonly<Record<string, string>>
type Found = {
  problem: BalanceProblem
  seats: Seats
  levels: readonly Level[]
  laterRounds?: readonly Seats[]
  extra?: Pick<PlanRecord, 'repeats' | 'choices'>
}

const metOf = ({ byRank, none }: ChoicesMet): PlanRecord['choices'] => ({
  met: byRank.reduce((sum, count) => sum + count, 0),
  unmet: [...none],
})

const byChoice = async (problem: BalanceProblem, { groups }: Workshop, balancing: Balancing): Promise<Found | null> => {
  const topicOf = Object.fromEntries(problem.groups.map(({ id }) => [id, id]))
  const seatable = new Set(problem.people.map(({ id }) => id))
  const chosen = Object.entries(groups.choices.chosen).filter(
    ([personId, groupId]) => seatable.has(personId) && topicOf[groupId] !== undefined,
  )
  const choices = Object.fromEntries(chosen.map(([personId, groupId]) => [personId, [groupId]]))
  const found = await balancing.ask('byTopic', problem, { topicOf, choices })
  if (!found.ok) return null
  return { problem, seats: found.assignment, levels: found.levels, extra: { choices: metOf(found.choices) } }
}

const inRounds = async (problem: BalanceProblem, rounds: number, balancing: Balancing): Promise<Found | null> => {
  const found = await balancing.ask('rounds', problem, rounds)
  const [first, ...later] = found.ok ? found.rounds : []
  if (!found.ok || !first) return null
  const { count, bound } = found.repeats
  return {
    problem,
    seats: first.assignment,
    levels: first.levels,
    laterRounds: later.map(({ assignment }) => assignment),
    extra: { repeats: { count, bound } },
  }
}

const balanced = async (problem: BalanceProblem, balancing: Balancing): Promise<Found | null> => {
  const found = await balancing.ask('balance', problem)
  return found.ok ? { problem, seats: found.assignment, levels: found.levels } : null
}

export type ProposalWish = { readonly seed: number; readonly method: PlanMethod; readonly rounds: number }

/** @returns null when the rules conflict; whoever asked can find out which by asking the balance module the same */
export const proposeGroups = async (
  workshop: Workshop,
  institutions: Institutions,
  { seed, method, rounds }: ProposalWish,
  balancing: Balancing,
): Promise<GroupProposal> => {
  const plain = { ...balanceProblemOf(workshop, institutions), seed }
  const problem = method === 'byCountry' ? delegationsTogether(plain) : plain
  const find = () => {
    if (rounds > 1) return inRounds(problem, rounds, balancing)
    return method === 'byChoice' ? byChoice(problem, workshop, balancing) : balanced(problem, balancing)
  }
  const found = await find()
  if (!found) return null
  const { version, input, prices } = await balancing.ask('explain', found.problem, found.seats)
  const record: PlanRecord = {
    version,
    input,
    prices: prices.map(({ rule: { kind, people, groups }, price, gains }) => ({
      rule: { kind, people: [...people], groups: [...groups] },
      price,
      gains: gains.map((gain) => ({ ...gain })),
    })),
    ...found.extra,
  }
  return {
    seats: found.seats,
    levels: found.levels.map(({ name, excess, bound, status }) => ({ name, excess, bound, status })),
    ...(found.laterRounds && { laterRounds: found.laterRounds }),
    record,
  }
}
