/** What can be asked about groups, and the port through which it is asked: here in this process, or in a thread beside it. */
import { balanceGroups } from '@plenaria/shared/balance/balanceGroups'
import { chooseModes } from '@plenaria/shared/balance/chooseModes'
import { explainBalance } from '@plenaria/shared/balance/explainBalance'
import { groupByCountry } from '@plenaria/shared/balance/groupByCountry'
import { groupByTopic } from '@plenaria/shared/balance/groupByTopic'
import { planRounds } from '@plenaria/shared/balance/planRounds'
import { rebalanceGroups } from '@plenaria/shared/balance/rebalanceGroups'

interface Tasks {
  balance: typeof balanceGroups
  byCountry: typeof groupByCountry
  byTopic: typeof groupByTopic
  rounds: typeof planRounds
  rebalance: typeof rebalanceGroups
  explain: typeof explainBalance
  modes: typeof chooseModes
}

export type BalanceTask = keyof Tasks
export type BalanceQuestion<Task extends BalanceTask> = Parameters<Tasks[Task]>
export type BalanceAnswer<Task extends BalanceTask> = ReturnType<Tasks[Task]>

/** Every answer depends on the question alone, so it does not matter where it is found. */
const answers: { [Task in BalanceTask]: (...question: BalanceQuestion<Task>) => BalanceAnswer<Task> } = {
  balance: balanceGroups,
  byCountry: groupByCountry,
  byTopic: groupByTopic,
  rounds: planRounds,
  rebalance: rebalanceGroups,
  explain: explainBalance,
  modes: chooseModes,
}

export interface Balancing {
  /** Answers in the order asked. @throws when no answer was found in time */
  ask<Task extends BalanceTask>(task: Task, ...question: BalanceQuestion<Task>): Promise<BalanceAnswer<Task>>
}

/** Takes the calling thread for as long as the search lasts. */
export const answerBalance = <Task extends BalanceTask>(
  task: Task,
  question: BalanceQuestion<Task>,
): BalanceAnswer<Task> => answers[task](...question)

/** For tests and for tools that serve nobody else meanwhile. */
export const balancingHere: Balancing = {
  ask: async (task, ...question) => answerBalance(task, question),
}
