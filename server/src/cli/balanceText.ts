/** The answers of `balance FILE` as lines for a terminal; as JSON they are printed as they are. */
import type { BalanceGroup } from '@plenaria/shared/balance/balanceProblem'
import type { BalanceRecord } from '@plenaria/shared/balance/explainBalance'
import type { ChoicesMet } from '@plenaria/shared/balance/groupByTopic'
import type { Level } from '@plenaria/shared/balance/level'
import type { Repeats } from '@plenaria/shared/balance/planRounds'
import type { RebalanceStep } from '@plenaria/shared/balance/rebalanceGroups'
import type { NamedRule } from '@plenaria/shared/balance/ruleBreaches'
import type { WhyHere } from '@plenaria/shared/balance/whyHere'

type Assignment = Readonly<Record<string, string>>

/** Whatever one of the ways to group has found; what it does not have is left out. */
export type BalanceOutcome = {
  groups?: readonly BalanceGroup[]
  assignment?: Assignment
  levels?: readonly Level[]
  choices?: ChoicesMet
  rounds?: readonly { assignment: Assignment; levels: readonly Level[] }[]
  repeats?: Repeats
  broken?: readonly NamedRule[]
  steps?: readonly RebalanceStep[]
  explanation?: BalanceRecord
  why?: WhyHere
}

const seatLines = (assignment: Assignment): string[] => {
  const groups = new Map<string, string[]>()
  for (const [person, group] of Object.entries(assignment)) groups.set(group, [...(groups.get(group) ?? []), person])
  return [...groups].map(([group, people]) => `${group}: ${people.join(', ')}`)
}

const levelLines = (levels: readonly Level[]): string[] =>
  levels.map(({ name, excess, bound, status }) => `${name}: ${excess} above even, at least ${bound} (${status})`)

const ruleText = ({ kind, people, groups }: NamedRule): string => [kind, ...people, ...groups].join(' ')

const choiceLines = ({ byRank, none, cost, bound, status }: ChoicesMet): string[] => [
  ...byRank.map((count, rank) => `choice ${rank + 1}: ${count} people`),
  `no choice met: ${none.length} people`,
  `choices cost ${cost}, at least ${bound} (${status})`,
]

const stepLines = ({ moves, placed, unplaced, levels, repairs }: RebalanceStep): string[] => [
  `${moves.length} moves: ${repairs.map(({ level, excessBefore, excessAfter }) => `${level} ${excessBefore} → ${excessAfter}`).join(', ')}`,
  ...moves.map(({ person, from, to }) => `  move ${person} from ${from} to ${to}`),
  ...placed.map(({ person, to }) => `  place ${person} in ${to}`),
  ...unplaced.map((person) => `  no group is open for ${person}`),
  ...levelLines(levels).map((line) => `  ${line}`),
]

const recordLines = ({ groups, prices }: BalanceRecord): string[] => [
  ...groups.map(({ group, people, voices, platforms }) => {
    const seats = platforms.map((each) => `${each.platform} ${each.seats} seats, ${each.ownVoices} voices of its own`)
    return `${group}: ${people} people, ${voices} voices; ${seats.join('; ')}`
  }),
  ...prices.map(({ rule, price, gains }) => {
    const would = gains.map(({ level, excessBefore, excessAfter }) => `${level} ${excessBefore} → ${excessAfter}`)
    const told = { nothing: 'costs nothing (proven)', noneFound: 'no price found', something: would.join(', ') }
    return `${ruleText(rule)}: ${told[price]}`
  }),
]

const whyLines = ({ person, group, others }: WhyHere): string[] => [
  `${person} is in ${group}.`,
  ...others.flatMap(({ group: other, move, exchange }) => {
    const tell = ({ verdict, forbiddenBy, changes }: typeof move) =>
      [
        verdict,
        ...forbiddenBy.map(ruleText),
        ...changes.map(({ level, excessBefore, excessAfter }) => `${level} ${excessBefore} → ${excessAfter}`),
      ].join(', ')
    const swap = exchange ? [`  in exchange for ${exchange.with}: ${tell(exchange)}`] : []
    return [`to ${other}: ${tell(move)}`, ...swap]
  }),
]

const roundLines = (rounds: NonNullable<BalanceOutcome['rounds']>, repeats: Repeats): string[] => [
  ...rounds.flatMap(({ assignment }, at) => [`Round ${at + 1}`, ...seatLines(assignment).map((line) => `  ${line}`)]),
  '',
  `${repeats.count} repeated meetings, at least ${repeats.bound} (${repeats.status})`,
  ...repeats.pairs.map(({ people, rounds: times }) => `  ${people.join(' and ')}: ${times} rounds`),
]

/** Parts with an empty line between them. */
export const balanceText = (outcome: BalanceOutcome): string => {
  const { groups, assignment, levels, choices, rounds, repeats, broken, steps, explanation, why } = outcome
  const parts = [
    groups?.map(({ id, mode }) => `${id} works in ${mode === 'interpreted' ? 'interpretation' : mode}`),
    assignment && seatLines(assignment),
    choices && choiceLines(choices),
    levels && levelLines(levels),
    rounds && repeats && roundLines(rounds, repeats),
    broken?.map((rule) => `broken already: ${ruleText(rule)}`),
    steps?.flatMap(stepLines),
    explanation && recordLines(explanation),
    why && whyLines(why),
  ]
  return parts.flatMap((lines) => (lines && lines.length > 0 ? [lines.join('\n')] : [])).join('\n\n')
}
