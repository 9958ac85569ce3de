/** Who spoke for how long, in plenary and in groups, and what was asked in writing. Nothing where nobody spoke or asked. */
import type { Id } from '../ids.ts'
import { type Answer, type Question, questionStatus, supportersOf } from '../workshop/floor/questions.ts'
import { groupById } from '../workshop/groups/groups.ts'
import { plenaryRoom } from '../workshop/plenaryRoom.ts'
import { type PartyTime, speakingTime, spokenUntil } from '../workshop/views/speakingTime.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { asSpoken, ours, type Said, theirs, theirName } from './passage.ts'
import { partyOf, personName, type ReportContext } from './reportContext.ts'
import type { ReportFloor, ReportQuestion, ReportSpeaking } from './reportFloorModel.ts'
import { reportTexts } from './reportTexts.ts'

export const hasFloor = ({ floor }: Pick<Workshop, 'floor'>): boolean =>
  floor.speeches.length > 0 || floor.questions.some(({ publishedAt }) => publishedAt !== null)

const outcomes = { published: 'open', answered: 'answered', merged: 'merged', aside: 'setAside' } as const

const nobody = ours(reportTexts.secretariatMember)
const nameOf = (context: ReportContext, personId: Id | null): Said =>
  personId === null ? nobody : personName(context, personId)

const reportAnswer =
  (context: ReportContext) =>
  ({ by, text }: Answer): ReportQuestion['answers'][number] => ({ by: nameOf(context, by), text: theirs(text) })

const reportQuestion = (context: ReportContext, question: Question): readonly ReportQuestion[] => {
  const { workshop } = context
  const status = questionStatus(question)
  const { id, roomId, author, text, answers, answeredOrallyAt, publishedAt, state } = question
  if (publishedAt === null || text === null || status === 'waiting' || status === 'withdrawn') return []
  const group = roomId === plenaryRoom ? undefined : groupById(workshop.groups, roomId)
  const person = workshop.people[author.personId]
  return [
    {
      id,
      group: group ? theirName(group.name) : null,
      author: personName(context, author.personId),
      party: person ? partyOf(context, person) : ours(reportTexts.withoutDelegation),
      text: theirs(text),
      supporters: supportersOf(workshop.floor.questions, question).length,
      outcome: outcomes[status],
      reason: state.status === 'aside' ? asSpoken(state.reason) : null,
      answers: answers.map(reportAnswer(context)),
      wasAnsweredOrally: answeredOrallyAt !== null,
    },
  ]
}

const seconds = (spent: number): number => Math.round(spent / 1_000)

export const reportFloor = (context: ReportContext): ReportFloor | null => {
  const { workshop, generatedAt } = context
  if (!hasFloor(workshop)) return null
  const spoken = spokenUntil(workshop, generatedAt)
  const inPlenary = speakingTime(
    workshop,
    spoken.filter(({ roomId }) => roomId === plenaryRoom),
  )
  const all = speakingTime(workshop, spoken)
  const spentIn = (times: readonly PartyTime[], id: Id) => times.find((one) => one.id === id)?.spent ?? 0
  const rows = (key: 'delegations' | 'platforms'): readonly ReportSpeaking[] =>
    all[key].map(({ id, spent, speeches }) => ({
      id,
      name: theirName(workshop.charter[key].find((one) => one.id === id)?.name ?? {}),
      speeches,
      secondsInPlenary: seconds(spentIn(inPlenary[key], id)),
      secondsInGroups: seconds(spent - spentIn(inPlenary[key], id)),
    }))
  return {
    delegations: rows('delegations'),
    platforms: rows('platforms'),
    questions: workshop.floor.questions.flatMap((question) => reportQuestion(context, question)),
  }
}
