/** What people answered about the workshop, as the report tells it; nothing until it is closed and enough have answered to stay unnamed. */
import type { Bilingual, InterfaceLanguage } from '../language.ts'
import { personActor } from '../workshop/actor.ts'
import { evaluationResults, type QuestionResult } from '../workshop/evaluation/evaluationResults.ts'
import { may } from '../workshop/permissions.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { asSpoken, ours, type Said, theirs } from './passage.ts'
import type { ReportContext } from './reportContext.ts'
import type { ReportEvaluation } from './reportEvaluationModel.ts'

const answered: Readonly<Record<InterfaceLanguage, (answered: number, invited: number) => string>> = {
  es: (count, invited) => `Respondieron la evaluación ${count} de ${invited} personas.`,
  en: (count, invited) => `The evaluation was answered by ${count} of ${invited} people.`,
}

const markLabels: readonly Bilingual[] = [
  { es: '1 (en desacuerdo)', en: '1 (disagree)' },
  { es: '2', en: '2' },
  { es: '3', en: '3' },
  { es: '4', en: '4' },
  { es: '5 (de acuerdo)', en: '5 (agree)' },
]

const reportQuestion = ({ question, told }: QuestionResult): ReportEvaluation['questions'][number] => ({
  id: question.id,
  question: theirs(question.text),
  choices: (told?.counts ?? []).flatMap((count, at) => {
    const label = markLabels[at]
    return label ? [{ label: ours(label), count }] : []
  }),
  mean: told?.mean ?? null,
  remarks: (told?.words ?? []).map(asSpoken),
})

export const reportEvaluation = ({ evaluation, people }: Workshop): ReportEvaluation | null => {
  const results = evaluationResults(evaluation)
  if (results === null) return null
  const invited = Object.keys(people).filter((id) => may(people, personActor(id), 'AnswerEvaluation')).length
  // Whoever has left since has answered all the same.
  return {
    invited: Math.max(invited, results.answered),
    answered: results.answered,
    questions: results.questions.map(reportQuestion),
  }
}

export const evaluationSentences = (context: ReportContext, evaluation: ReportEvaluation | null): readonly Said[] =>
  evaluation === null
    ? []
    : [context.say(({ language }) => answered[language](evaluation.answered, evaluation.invited))]
