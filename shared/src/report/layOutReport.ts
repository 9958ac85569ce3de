/** Lays the report out for one language: its cover and its sections in reading order. */
import type { InterfaceLanguage } from '../language.ts'
import { layOutAgenda } from './layOutAgenda.ts'
import { layOutAttendance, layOutParticipantList } from './layOutPeople.ts'
import { layOutEvaluation } from './layOutEvaluation.ts'
import { layOutFloor } from './layOutFloor.ts'
import { layOutFollowUp } from './layOutFollowUp.ts'
import { layOutParticipants } from './layOutParticipants.ts'
import { layOutPositions } from './layOutPositions.ts'
import { layOutPresentations, layOutProceedings } from './layOutProceedings.ts'
import { foldHeadings } from './foldHeadings.ts'
import { numberCaptions } from './numberCaptions.ts'
import { layOutChanges } from './layOutChanges.ts'
import { layOutBalance } from './layOutBalance.ts'
import { layOutGroups } from './layOutGroups.ts'
import { layOutLeftOver } from './layOutLeftOver.ts'
import { layOutPlenary, layOutProvenance, layOutRecommendations } from './layOutRecommendations.ts'
import { createLayout, type Layout } from './layout.ts'
import type { Block, CoverLogo, ReportDocument } from './reportDocument.ts'
import type { ReportModel } from './reportModel.ts'
import { type ReportStanding, reportStamp } from './reportStanding.ts'

const coverOf = (
  { cover, generatedAt, version, isRehearsal }: ReportModel,
  layout: Layout,
): ReportDocument['cover'] => {
  const { word, plain, line, pick, voice } = layout
  const platforms = cover.platforms.map(({ name, secretariat }) => ({
    label: pick(name).text,
    passage: pick(secretariat),
  }))
  const facts = [
    { term: word('rehearsal'), lines: isRehearsal ? [plain(word('rehearsalMeaning'))] : [] },
    { term: word('platforms'), lines: platforms },
    { term: word('dates'), lines: [line(cover.dates)] },
    { term: word('place'), lines: cover.place ? [line(cover.place)] : [] },
    { term: word('timeZone'), lines: [line(cover.zone)] },
    {
      term: word('originalLanguages'),
      lines: [plain(voice.list(cover.originalLanguages.map(({ name }) => pick(name).text)))],
    },
    { term: word('generated'), lines: [plain(voice.times.dayHour(generatedAt.at))] },
    { term: word('recordVersion'), lines: [plain(String(version))] },
  ]
  return facts.filter(({ lines }) => lines.length > 0)
}

const logosOf = ({ cover }: ReportModel, { pick }: Layout): readonly CoverLogo[] =>
  cover.platforms.flatMap(({ id: platformId, logo, secretariat, name }) => {
    if (!logo) return []
    const { alternative, ...picture } = logo
    const owner = pick(secretariat).text || pick(name).text
    return [{ platformId, owner, alternative: pick(alternative).text, picture }]
  })

/** The first section begins behind the contents. */
const onNewPage = ([first, ...rest]: readonly Block[]): readonly Block[] =>
  first?.kind === 'heading' ? [{ ...first, beginsPage: true }, ...rest] : []

/** An annex that has nothing to show but says so in a line stands below the one before it: no page for a line. */
const withoutEmptyPage = ([title, ...rest]: readonly Block[]): readonly Block[] =>
  title?.kind === 'heading' && rest.every(({ kind }) => kind === 'paragraph')
    ? [{ ...title, beginsPage: false }, ...rest]
    : [...(title ? [title] : []), ...rest]

/** A section that people write: nothing of it where nobody has, unless its place must be seen. */
const layOutProse =
  (id: 'summary' | 'context' | 'nextSteps' | 'closing', isExpected: boolean) =>
  (model: ReportModel, { chapter, paragraphs, remark, word }: Layout): readonly Block[] => {
    const text = paragraphs(model, id)
    if (text.length > 0) return [chapter(id), ...text]
    return isExpected ? [chapter(id), remark(word('noText'))] : []
  }

type Part = (model: ReportModel, layout: Layout) => readonly Block[]
type Annex = (model: ReportModel, layout: Layout, number: number) => readonly Block[]

/** In reading order, which is that of the numbers. */
const partsOf = (hasGroups: boolean): readonly Part[] => [
  layOutProse('summary', true),
  layOutProse('context', false),
  layOutParticipants,
  layOutProceedings,
  layOutPresentations,
  ...(hasGroups ? [layOutGroups, layOutPlenary, layOutRecommendations, layOutLeftOver, layOutFollowUp] : []),
  layOutEvaluation,
  layOutProse('nextSteps', true),
  layOutProse('closing', false),
]

const annexesOf = ({ changes, floor }: ReportModel, hasGroups: boolean): readonly Annex[] => [
  layOutParticipantList,
  layOutAgenda,
  ...(hasGroups ? [layOutProvenance, layOutPositions] : []),
  ...(floor === null ? [] : [layOutFloor]),
  layOutAttendance,
  ...(hasGroups ? [layOutBalance] : []),
  ...(changes.length > 0 ? [layOutChanges] : []),
]

/** @param standing what this copy is; it is marked at the foot of every page */
export const layOutReport = (
  model: ReportModel,
  language: InterfaceLanguage,
  standing: ReportStanding = { kind: 'working' },
): ReportDocument => {
  const layout = createLayout(language, model.cover.zoneId)
  const { word, pick, voice } = layout
  const secretariats = model.cover.platforms.map(({ secretariat }) => pick(secretariat).text)
  const organisers = secretariats.filter((name) => name !== '').join(' · ')
  const marks = model.isRehearsal ? [word('rehearsal')] : []
  const subtitle = [word('jointReport'), ...marks].join(' · ')
  const hasGroups = model.sections.some(({ id }) => id === 'groups')
  const body = [
    ...partsOf(hasGroups).flatMap((part) => part(model, layout)),
    ...annexesOf(model, hasGroups).flatMap((annex, index) => withoutEmptyPage(annex(model, layout, index + 1))),
  ]
  return {
    language,
    title: pick(model.cover.title),
    logos: logosOf(model, layout),
    subtitle,
    cover: coverOf(model, layout),
    organisers,
    runningHead: [...marks, organisers].filter((part) => part !== '').join(' · '),
    runningFoot: `${subtitle} · ${reportStamp(standing, language)} · ${word('recordVersion')} ${model.version} · ${voice.times.dayHour(model.generatedAt.at)}`,
    words: {
      contents: word('contents'),
      skipToContent: word('skipToContent'),
      page: word('page'),
      pageOf: word('pageOf'),
    },
    blocks: numberCaptions(foldHeadings(onNewPage(body)), layout),
  }
}
