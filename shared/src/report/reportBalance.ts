/** The record of how evenly the groups were made: levels with their proven least, seats and voices, what each rule cost. */
import type { Level } from '../balance/level.ts'
import { measureAssignment } from '../balance/measureAssignment.ts'
import { seatsAndVoices } from '../balance/seatsAndVoices.ts'
import type { Id } from '../ids.ts'
import type { GroupPlan } from '../workshop/groups/groups.ts'
import type { PlanRecord } from '../workshop/groups/groupsEvents.ts'
import { balanceProblemOf } from '../workshop/views/balanceProblemOf.ts'
import {
  choicesSentences,
  drawSentences,
  levelStatusTexts,
  levelTexts,
  methodTexts,
  priceTexts,
  roundsSentences,
  ruleSentences,
} from './balanceTexts.ts'
import { ours, type Said, theirName } from './passage.ts'
import { personName, type ReportContext } from './reportContext.ts'
import type { Seating } from './reportGroups.ts'
import type { ReportBalance } from './reportBalanceModel.ts'

const groupName = ({ workshop }: ReportContext, groupId: Id): Said =>
  theirName(workshop.groups.groups.find(({ id }) => id === groupId)?.name ?? {})

const statements = (context: ReportContext, plan: GroupPlan): readonly Said[] => {
  const { record, laterRounds = [], seed, isAdjusted, method = 'balanced' } = plan
  if (!record) return []
  const { input, version, repeats, choices } = record
  const rounds = laterRounds.length + 1
  return [
    context.say(({ language }) =>
      drawSentences[language]({ method: methodTexts[method][language], seed, input, version, isAdjusted }),
    ),
    ...(repeats ? [context.say(({ language }) => roundsSentences[language]({ rounds, ...repeats }))] : []),
    ...(choices
      ? [context.say(({ language }) => choicesSentences[language]({ met: choices.met, unmet: choices.unmet.length }))]
      : []),
  ]
}

/** A level of an untouched proposal that misses its least is the best that was found, and nobody's mistake. */
const levelOf = ({ name, excess, bound, status }: Level, isUntouched: boolean): ReportBalance['levels'][number] => {
  const called = status === 'above' && isUntouched ? 'best' : status
  return { id: name, name: ours(levelTexts[name]), excess, bound, status: called, said: ours(levelStatusTexts[called]) }
}

const ruleOf = (
  context: ReportContext,
  { rule, price, gains }: PlanRecord['prices'][number],
): ReportBalance['rules'][number] => ({
  rule: context.say(({ language, list }) =>
    ruleSentences[rule.kind][language]({
      people: list(rule.people.map((id) => personName(context, id)[language].text)),
      groups: list(rule.groups.map((id) => groupName(context, id)[language].text)),
    }),
  ),
  price,
  said: ours(priceTexts[price]),
  gains,
})

/** @returns null where nobody was seated */
export const reportBalance = (context: ReportContext, { seating, seats }: Seating): ReportBalance | null => {
  const { workshop } = context
  const { plan } = workshop.groups
  if (seating === 'none' || workshop.groups.groups.length === 0) return null
  const problem = balanceProblemOf(workshop, context.directory)
  const levels = measureAssignment(problem, seats)
  const bands = levels.find(({ name }) => name === 'platforms')?.sets ?? []
  const isUntouched = plan !== null && !plan.isAdjusted
  return {
    statements: plan ? statements(context, plan) : [],
    levels: levels.map((level) => levelOf(level, isUntouched)),
    seats: seatsAndVoices(problem, seats).map(({ group, people, voices, platforms }) => ({
      group: groupName(context, group),
      people,
      voices,
      platforms: platforms.map(({ platform, seats: held, ownVoices }) => ({
        platformId: platform,
        seats: held,
        ownVoices,
        band: bands.find(({ name }) => name === platform)?.band ?? [held, held],
      })),
    })),
    rules: (plan?.record?.prices ?? []).map((price) => ruleOf(context, price)),
  }
}
