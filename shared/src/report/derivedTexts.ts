/** What the record says in each section, as paragraphs that have no numbers yet. */
import { contextSentences } from './contextSentences.ts'
import { derivedSummary } from './derivedSummary.ts'
import { followUpSentences } from './followUpSentences.ts'
import { groupSentence, groupsSentences } from './groupSentences.ts'
import type { Said } from './passage.ts'
import { adoptionSentence, plenarySentences } from './plenarySentences.ts'
import type { RecordFacts } from './recordFacts.ts'
import { evaluationSentences } from './reportEvaluation.ts'
import type { ReportEvaluation } from './reportEvaluationModel.ts'
import { participantSentences } from './reportParticipants.ts'
import type { ReportSectionId } from './reportSectionIds.ts'
import { sittingNarrative } from './sittingNarrative.ts'

const aboutOne = (id: ReportSectionId, facts: RecordFacts): readonly Said[] => {
  const [kind, about] = id.split(':')
  if (kind === 'sitting') return sittingNarrative(facts, about ?? '')
  const group = kind === 'group' ? facts.groups().find((one) => one.id === about) : undefined
  return group ? [groupSentence(facts.context, group)] : []
}

/** @param evaluation of the workshop, null where nobody was asked */
export const derivedTexts = (
  id: ReportSectionId,
  facts: RecordFacts,
  evaluation: ReportEvaluation | null,
): readonly Said[] => {
  switch (id) {
    case 'summary':
      return derivedSummary(facts)
    case 'context':
      return contextSentences(facts.context)
    case 'participants':
      return participantSentences(facts.context)
    case 'groups':
      return groupsSentences(facts.context, facts.seating(), facts.groups(), facts.spreads())
    case 'plenary':
      return plenarySentences(facts)
    case 'recommendations':
      return adoptionSentence(facts)
    case 'followUp':
      return followUpSentences(facts)
    case 'evaluation':
      return evaluationSentences(facts.context, evaluation)
    default:
      return aboutOne(id, facts)
  }
}
