/** The cover: what was held, by whom, when, and in which zone and languages the report speaks. */
import type { Instant } from '../time.ts'
import { isInPerson } from './isInPerson.ts'
import { languageName } from './languageName.ts'
import { inEachLanguage, ours, theirName, theirs } from './passage.ts'
import type { ReportContext } from './reportContext.ts'
import type { ReportCover } from './reportModel.ts'
import { reportTexts } from './reportTexts.ts'
import { knownZone } from './reportTimes.ts'
import type { ReportVoice } from './reportVoice.ts'

/** The day a sitting took place, else the day it is planned for. */
const sittingStarts = ({ workshop }: ReportContext): readonly Instant[] =>
  workshop.agenda.sittings.map(({ run, plannedStart }) => (run.status === 'planned' ? plannedStart : run.startedAt))

/** The days of the sittings in order, each once. */
export const workshopDays = (context: ReportContext, { times, list }: ReportVoice): string =>
  list([
    ...new Set(
      sittingStarts(context)
        .toSorted((a, b) => a - b)
        .map(times.day),
    ),
  ])

export const reportCover = (context: ReportContext): ReportCover => {
  const { charter } = context.workshop
  return {
    title: theirName(charter.title),
    purpose: theirs(charter.purpose),
    platforms: charter.platforms.map(({ id, name, short, secretariat }) => ({
      id,
      name: theirName(name),
      short: theirName(short),
      secretariat: theirName(secretariat),
    })),
    dates: context.say((voice) => workshopDays(context, voice)),
    place: isInPerson(context.workshop.agenda) ? null : ours(reportTexts.virtual),
    zone: context.say(({ times }) => times.zoneAt(sittingStarts(context)[0] ?? context.generatedAt)),
    zoneId: knownZone(charter.zone),
    originalLanguages: charter.languages.map((tag) => ({
      language: tag,
      name: inEachLanguage((language) => ({ text: languageName(tag, language), language, note: null })),
    })),
  }
}
