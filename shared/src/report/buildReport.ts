/** Builds the joint report from the record of a workshop. It reads only what it is handed and writes nothing. */
import type { Id } from '../ids.ts'
import type { Instant } from '../time.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { groupSentences, groupsSentences } from './groupSentences.ts'
import { numberParagraphs } from './numberParagraphs.ts'
import type { Said } from './passage.ts'
import { reportAttendance } from './reportAttendance.ts'
import { reportSittings, sittingSentences } from './reportAgenda.ts'
import { reportContext, type ReportContext, type ReportDirectory } from './reportContext.ts'
import { reportBalance } from './reportBalance.ts'
import { reportCover, workshopDays } from './reportCover.ts'
import { platformSpreads, reportGroups, reportSeating } from './reportGroups.ts'
import { type ReportGroup, type ReportModel, type ReportProseId, reportSchemaVersion } from './reportModel.ts'
import { participantSentences, reportParties } from './reportParticipants.ts'
import { plenarySentence, reportPlenary } from './reportPlenary.ts'
import { isUnequal, type ReportProse, reportProse } from './reportProse.ts'

export type ReportInput = {
  readonly workshop: Workshop
  readonly directory: ReportDirectory
  /** The written sections as their document holds them; other ids are ignored. */
  readonly prose: readonly ReportProse[]
  /** On the workshop's clock. Stays and sittings that have not ended are counted up to it. */
  readonly generatedAt: Instant
  readonly workshopId: Id
  readonly version: number
}

const written: readonly ReportProseId[] = ['summary', 'nextSteps']

/** Stands in for a summary nobody has written: figures of the record and nothing else. */
const derivedSummary = (
  context: ReportContext,
  groups: readonly ReportGroup[],
  plenary: Pick<ReportModel['plenary'], 'topics'>,
): readonly Said[] => {
  const parties = reportParties(context).filter(({ people }) => people.some(({ hasAttended }) => hasAttended))
  const people = parties.flatMap((party) => party.people).filter(({ hasAttended }) => hasAttended)
  const countsOf = (lists: readonly (readonly unknown[])[]): number =>
    lists.reduce((sum, { length }) => sum + length, 0)
  return [
    context.say((voice) =>
      voice.sentences.facts({
        sittings: context.workshop.agenda.sittings.length,
        days: workshopDays(context, voice),
        people: people.length,
        delegations: parties.filter(({ delegationId }) => delegationId !== null).length,
        groups: groups.length,
        proposals: countsOf(groups.flatMap(({ topics }) => topics.map(({ items }) => items))),
        recommendations: countsOf(plenary.topics.map(({ recommendations }) => recommendations)),
      }),
    ),
  ]
}

/** @returns the complete report in both languages; the same input always gives the same report */
export const buildReport = (input: ReportInput): ReportModel => {
  const { workshop, directory, prose, generatedAt, workshopId, version } = input
  const context = reportContext(workshop, directory, generatedAt)
  const seating = reportSeating(context)
  const groups = reportGroups(context, seating)
  const spreads = seating.seating === 'none' ? [] : platformSpreads(context, groups)
  const sittings = reportSittings(context)
  const plenary = reportPlenary(context, groups)
  const summary = reportProse(prose, 'summary')
  const numbered = numberParagraphs({
    summary: summary.length > 0 ? summary : derivedSummary(context, groups, plenary),
    participants: participantSentences(context),
    agenda: sittingSentences(context, sittings),
    groups: groupsSentences(context, seating, groups, spreads),
    groupParagraphs: groupSentences(context, groups),
    plenary: groups.length > 0 || plenary.topics.length > 0 ? plenarySentence(context, plenary.topics) : [],
    nextSteps: reportProse(prose, 'nextSteps'),
  })
  return {
    schemaVersion: reportSchemaVersion,
    workshopId,
    version,
    generatedAt: context.momentOf(generatedAt),
    cover: reportCover(context),
    summary: { source: summary.length > 0 ? 'written' : 'derived', paragraphs: numbered.summary },
    participants: { paragraphs: numbered.participants, parties: reportParties(context) },
    agenda: { paragraphs: numbered.agenda, sittings },
    groups: {
      seating: seating.seating,
      paragraphs: numbered.groups,
      spreads,
      groupParagraphs: numbered.groupParagraphs,
      groups,
      balance: reportBalance(context, seating),
    },
    plenary: { paragraphs: numbered.plenary, ...plenary },
    nextSteps: numbered.nextSteps,
    attendance: reportAttendance(context),
    prose: {
      empty: written.filter((id) => reportProse(prose, id).length === 0),
      unequal: written.filter((id) => isUnequal(prose, id)),
    },
  }
}
