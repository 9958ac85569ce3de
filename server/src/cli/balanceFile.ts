/** `balance FILE`: people to groups, without a server. The file says in which way; the options say what is explained. */
import { balanceGroups } from '@plenaria/shared/balance/balanceGroups'
import { type BalanceRequest, balanceRequestSchema } from '@plenaria/shared/balance/balanceRequest'
import { chooseModes } from '@plenaria/shared/balance/chooseModes'
import type { Conflict } from '@plenaria/shared/balance/conflict'
import { explainBalance } from '@plenaria/shared/balance/explainBalance'
import { groupByCountry } from '@plenaria/shared/balance/groupByCountry'
import { groupByTopic } from '@plenaria/shared/balance/groupByTopic'
import { planRounds } from '@plenaria/shared/balance/planRounds'
import { rebalanceGroups } from '@plenaria/shared/balance/rebalanceGroups'
import { whyHere } from '@plenaria/shared/balance/whyHere'
import { type BalanceOutcome, balanceText } from './balanceText.ts'
import { CommandFailed } from './operator.ts'
import { readJson } from './readJson.ts'

export type Printed = { text: string; exitCode: number }

export type BalanceOptions = {
  json?: boolean
  /** Adds seats and voices, bounds, and what each rule costs. */
  explain?: boolean
  /** Adds why this person sits in this group. */
  why?: string
}

/** A result without the `ok` that says whether it is one. */
type Answer = { ok: true; outcome: BalanceOutcome } | { ok: false; conflicts: readonly Conflict[] }

const answerOf = <Result extends { readonly ok: boolean }>(result: Result): Answer => {
  const { ok, ...outcome } = result
  // Both kinds of result carry what their `ok` promises.
  return { ok, ...(ok ? { outcome } : outcome) } as Answer
}

const divide = (request: BalanceRequest): Answer => {
  const { byCountry, topics, rounds, rebalance, chooseModes: _, ...problem } = request
  if (topics) return answerOf(groupByTopic(problem, topics))
  if (rounds) return answerOf(planRounds(problem, rounds))
  if (rebalance) return answerOf(rebalanceGroups(problem, rebalance))
  return answerOf(byCountry ? groupByCountry(problem) : balanceGroups(problem))
}

const withModes = (request: BalanceRequest): BalanceRequest => {
  if (!request.chooseModes) return request
  const groups = chooseModes(request)
  if (groups === null) throw new CommandFailed('Somebody would understand no group, however the modes are chosen.')
  return { ...request, groups }
}

const explained = (
  request: BalanceRequest,
  outcome: BalanceOutcome,
  { explain, why }: BalanceOptions,
): BalanceOutcome => {
  const { assignment } = outcome
  const reasons = why === undefined || assignment === undefined ? null : whyHere(request, assignment, why)
  if (why !== undefined && reasons === null) throw new CommandFailed(`${why} has no seat in this seating.`)
  return {
    ...outcome,
    ...(request.chooseModes && { groups: request.groups }),
    ...(explain && assignment && { explanation: explainBalance(request, assignment) }),
    ...(reasons && { why: reasons }),
  }
}

export const balanceFile = async (file: string, options: BalanceOptions): Promise<Printed> => {
  const request = withModes(await readJson(file, balanceRequestSchema))
  const answer = divide(request)
  if (!answer.ok) {
    const { conflicts } = answer
    const text = options.json ? JSON.stringify({ conflicts }) : conflicts.map(({ message }) => message.en).join('\n')
    return { text, exitCode: 1 }
  }
  const outcome = explained(request, answer.outcome, options)
  return { text: options.json ? JSON.stringify(outcome) : balanceText(outcome), exitCode: 0 }
}
