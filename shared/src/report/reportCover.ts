/** The cover: what was held, by whom, when, and in which zone and languages the report speaks. */
import type { Bilingual } from '../language.ts'
import type { Instant } from '../time.ts'
import type { Platform } from '../workshop/charter/evolveCharter.ts'
import type { PlatformLogo } from '../workshop/charter/platformLogo.ts'
import { isInPerson } from './isInPerson.ts'
import { languageName } from './languageName.ts'
import { hasTextIn, inEachLanguage, originalsOf, ours, type Said, theirName, theirs } from './passage.ts'
import type { ReportContext } from './reportContext.ts'
import type { ReportCover, ReportPlatform } from './reportModel.ts'
import { reportTexts } from './reportTexts.ts'
import { knownZone } from './reportTimes.ts'
import type { ReportVoice } from './reportVoice.ts'

/** The day a sitting took place, else the day it is planned for. */
const sittingStarts = ({ workshop }: ReportContext): readonly Instant[] =>
  workshop.agenda.sittings.map(({ run, plannedStart }) => (run.status === 'planned' ? plannedStart : run.startedAt))

/** The days of the sittings in order, each once, those of a month together: `6 and 7 October 2020`. */
export const workshopDays = (context: ReportContext, { times, list }: ReportVoice): string => {
  const days = [
    ...new Set(
      sittingStarts(context)
        .toSorted((a, b) => a - b)
        .map(times.day),
    ),
  ]
  const monthOf = (day: string): string => day.replace(/^\d+/, '')
  return list(
    [...new Set(days.map(monthOf))].map((month) => {
      const numbers = days.filter((day) => monthOf(day) === month).map((day) => day.replace(month, ''))
      return `${list(numbers)}${month}`
    }),
  )
}

/** A workshop that says nothing is virtual, unless its agenda shows that people were in one room. */
const placeOf = ({ workshop: { charter, agenda } }: ReportContext): Said | null => {
  if (originalsOf(charter.place).length > 0) return theirName(charter.place)
  return isInPerson(agenda) ? null : ours(reportTexts.virtual)
}

const logoWord: Bilingual = { es: 'Logotipo', en: 'Logo' }

/** What is seen, as somebody has said; else whose logo it is. */
const logoAlternative = ({ alternative }: PlatformLogo, { secretariat, name, short }: Platform): Said => {
  const [said, ...owners] = [alternative, secretariat, name, short].map(theirName)
  return inEachLanguage((language) => {
    if (said && hasTextIn(alternative, language)) return said[language]
    const owner = owners.map((one) => one[language].text).filter((text) => text !== '')
    return { text: [logoWord[language], ...owner.slice(0, 1)].join(': '), language, note: null }
  })
}

const logoOf = (context: ReportContext, platform: Platform, pictures: LogoPictures): Pick<ReportPlatform, 'logo'> => {
  const logo = context.workshop.charter.logos[platform.id]
  if (!logo) return {}
  const { type, width, height, sha256 } = logo
  const alternative = logoAlternative(logo, platform)
  return { logo: { type, width, height, sha256, alternative, content: pictures.get(sha256) ?? null } }
}

/** By the SHA-256 of their bytes, in base64. */
export type LogoPictures = ReadonlyMap<string, string>

export const reportCover = (context: ReportContext, pictures: LogoPictures): ReportCover => {
  const { charter } = context.workshop
  return {
    title: theirName(charter.title),
    purpose: theirs(charter.purpose),
    platforms: charter.platforms.map((platform) => ({
      id: platform.id,
      name: theirName(platform.name),
      short: theirName(platform.short),
      secretariat: theirName(platform.secretariat),
      ...logoOf(context, platform, pictures),
    })),
    dates: context.say((voice) => workshopDays(context, voice)),
    place: placeOf(context),
    zone: context.say(({ times }) => times.zoneAt(sittingStarts(context)[0] ?? context.generatedAt)),
    zoneId: knownZone(charter.zone),
    originalLanguages: charter.languages.map((tag) => ({
      language: tag,
      name: inEachLanguage((language) => ({ text: languageName(tag, language), language, note: null })),
    })),
  }
}
