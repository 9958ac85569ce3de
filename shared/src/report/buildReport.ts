/** Builds the joint report from the record of a workshop. It reads only what it is handed and writes nothing. */
import type { Id } from '../ids.ts'
import type { Instant } from '../time.ts'
import { isRehearsal } from '../workshop/charter/workshopClock.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { derivedTexts } from './derivedTexts.ts'
import { numberParagraphs, type UnnumberedSection } from './numberParagraphs.ts'
import { inEachLanguage } from './passage.ts'
import { type RecordFacts, recordFacts } from './recordFacts.ts'
import type { ReportSitting } from './reportAgendaModel.ts'
import { reportAttendance } from './reportAttendance.ts'
import { reportBalance } from './reportBalance.ts'
import { reportChanges } from './reportChanges.ts'
import { reportContext, type ReportDirectory } from './reportContext.ts'
import { type LogoPictures, reportCover } from './reportCover.ts'
import { reportEvaluation } from './reportEvaluation.ts'
import type { ReportEvaluation } from './reportEvaluationModel.ts'
import { reportFloor } from './reportFloor.ts'
import type { ReportGroups } from './reportGroupsModel.ts'
import { type ReportModel, reportSchemaVersion } from './reportModel.ts'
import { reportPositions } from './reportPositions.ts'
import { type ReportProse, reportProse, reportProseState } from './reportProse.ts'
import { frozenWith, groupSection, type ReportSectionId, sittingSection } from './reportSectionIds.ts'
import { type ReportSection, reportSections } from './reportSections.ts'
import type { IssuedAs } from './reportStanding.ts'
import { reportTurnout } from './reportTurnout.ts'

/** The state whose facts a section has, with the names of then, and when the last of it had happened. */
export type FrozenFacts = Pick<ReportInput, 'workshop' | 'directory' | 'version'> & { readonly at: Instant }

export type ReportInput = {
  readonly workshop: Workshop
  readonly directory: ReportDirectory
  /** The written sections as their document holds them; other ids are ignored. */
  readonly prose: readonly ReportProse[]
  /** On the workshop's clock. Stays and sittings that have not ended are counted up to it. */
  readonly generatedAt: Instant
  readonly workshopId: Id
  readonly version: number
  /** As what it goes out; left out of a working version. */
  readonly issuedAs?: IssuedAs
  /** By section: those whose facts stay as they were. An annex goes with the section it belongs to. */
  readonly frozen?: ReadonlyMap<string, FrozenFacts>
  /** Those that could be read; the report holds the logos of the cover without the others. */
  readonly logos?: LogoPictures
}

type Facts = { readonly now: RecordFacts; readonly of: (id: ReportSectionId) => RecordFacts }

/** The same state is read once, however many sections rest on it. */
const factsBySection = ({ workshop, directory, generatedAt, frozen }: ReportInput): Facts => {
  const now = recordFacts(reportContext(workshop, directory, generatedAt))
  const byState = new Map<string, RecordFacts>()
  const older = new Map(
    [...(frozen ?? [])].map(([id, one]) => {
      const state = `${one.version} ${one.at}`
      const facts = byState.get(state) ?? recordFacts(reportContext(one.workshop, one.directory, one.at))
      byState.set(state, facts)
      return [id, facts] as const
    }),
  )
  return { now, of: (id) => older.get(frozenWith[id] ?? id) ?? now }
}

/** Each sitting as its own section has it, in the order of now. */
const sittingsOf = ({ workshop }: ReportInput, facts: Facts): readonly ReportSitting[] =>
  workshop.agenda.sittings.flatMap(({ id }, at) => {
    const find = ({ sittings }: RecordFacts) => sittings().find((one) => one.id === id)
    const sitting = find(facts.of(sittingSection(id))) ?? find(facts.now)
    return sitting ? [{ ...sitting, number: at + 1 }] : []
  })

/** Composition as the section on all groups has it, conclusions as each group's own has them. */
const groupsOf = ({ workshop }: ReportInput, facts: Facts): ReportGroups => {
  const together = facts.of('groups')
  const groups = workshop.groups.groups.flatMap(({ id }, at) => {
    const find = ({ groups: all }: RecordFacts) => all().find((one) => one.id === id)
    const own = find(facts.of(groupSection(id)))
    const group = find(together) ?? own ?? find(facts.now)
    return group ? [{ ...group, number: at + 1, topics: (own ?? group).topics }] : []
  })
  return {
    seating: together.seating().seating,
    spreads: together.spreads(),
    groups,
    balance: reportBalance(together.context, together.seating()),
  }
}

const unnumbered = (
  section: ReportSection,
  input: ReportInput,
  facts: Facts,
  evaluation: ReportEvaluation | null,
): UnnumberedSection => {
  const { id, title, isWritten } = section
  const own = facts.of(id)
  const written = isWritten ? reportProse(input.prose, id) : []
  // Figures stand in for a summary only while nobody has written one.
  const isReplaced = id === 'summary' && written.length > 0
  const frozen = input.frozen?.get(frozenWith[id] ?? id)
  return {
    id,
    title: inEachLanguage((language) => ({ text: title[language], language, note: null })),
    derived: isReplaced ? [] : derivedTexts(id, own, evaluation),
    written,
    frozenAt: frozen ? { version: frozen.version, at: own.context.momentOf(frozen.at) } : null,
  }
}

/** @returns the complete report in both languages; the same input always gives the same report */
export const buildReport = (input: ReportInput): ReportModel => {
  const { workshop, generatedAt, workshopId, version, issuedAs } = input
  const facts = factsBySection(input)
  const evaluation = reportEvaluation(workshop)
  const sections = reportSections(workshop)
  const [people, plenary] = [facts.of('participants'), facts.of('plenary')]
  const sittingIds = workshop.agenda.sittings.map(({ id }) => id)
  return {
    schemaVersion: reportSchemaVersion,
    workshopId,
    version,
    generatedAt: facts.now.context.momentOf(generatedAt),
    ...(issuedAs ? { issuedAs } : {}),
    ...(isRehearsal(workshop.charter.clock) && { isRehearsal: true as const }),
    cover: reportCover(facts.of('context').context, input.logos ?? new Map()),
    sections: numberParagraphs(sections.map((section) => unnumbered(section, input, facts, evaluation))),
    participants: {
      parties: people.parties(),
      ...reportTurnout(people.context, people.parties(), people.minutes(), sittingIds),
    },
    agenda: { sittings: sittingsOf(input, facts) },
    groups: groupsOf(input, facts),
    plenary: plenary.plenary(),
    positions: reportPositions(plenary.context, plenary.plenary().topics),
    followUp: facts.of('followUp').followUp(),
    evaluation,
    floor: reportFloor(facts.now.context),
    attendance: reportAttendance(people.context, people.minutes(), sittingIds),
    changes: reportChanges(facts.now.context),
    prose: reportProseState(input.prose, sections),
  }
}
