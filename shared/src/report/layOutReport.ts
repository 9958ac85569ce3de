/** Lays the report out for one language: its cover and its sections in reading order. */
import type { InterfaceLanguage } from '../language.ts'
import { layOutAgenda } from './layOutAgenda.ts'
import { layOutAttendance, layOutParticipants } from './layOutPeople.ts'
import { layOutBalance } from './layOutBalance.ts'
import { layOutGroups } from './layOutGroups.ts'
import { layOutLeftOver } from './layOutLeftOver.ts'
import { layOutProvenance, layOutRecommendations } from './layOutRecommendations.ts'
import { createLayout, type Layout } from './layout.ts'
import type { ReportDocument } from './reportDocument.ts'
import type { ReportModel } from './reportModel.ts'
import { worksInGroups } from './worksInGroups.ts'

const coverOf = ({ cover, generatedAt, version }: ReportModel, layout: Layout): ReportDocument['cover'] => {
  const { word, plain, line, pick, voice } = layout
  const platforms = cover.platforms.map(({ name, secretariat }) => ({
    label: pick(name).text,
    passage: pick(secretariat),
  }))
  const facts = [
    { term: word('platforms'), lines: platforms },
    { term: word('dates'), lines: [line(cover.dates)] },
    { term: word('place'), lines: cover.place ? [line(cover.place)] : [] },
    { term: word('timeZone'), lines: [line(cover.zone)] },
    {
      term: word('originalLanguages'),
      lines: [plain(voice.list(cover.originalLanguages.map(({ name }) => pick(name).text)))],
    },
    { term: word('purpose'), lines: [line(cover.purpose)] },
    { term: word('generated'), lines: [plain(voice.times.dayHour(generatedAt.at))] },
    { term: word('recordVersion'), lines: [plain(String(version))] },
  ]
  return facts.filter(({ lines }) => lines.length > 0)
}

const proseOf = (model: ReportModel, { heading, word, paragraphs, remark }: Layout) => ({
  summary: [{ ...heading('summary', 1, word('summary')), beginsPage: true }, ...paragraphs(model.summary.paragraphs)],
  nextSteps: [
    heading('next-steps', 1, word('nextSteps')),
    ...(model.nextSteps.length > 0 ? paragraphs(model.nextSteps) : [remark(word('noText'))]),
  ],
})

export const layOutReport = (model: ReportModel, language: InterfaceLanguage): ReportDocument => {
  const layout = createLayout(language, model.cover.zoneId)
  const { word, pick, voice } = layout
  const secretariats = model.cover.platforms.map(({ secretariat }) => pick(secretariat).text)
  const { summary, nextSteps } = proseOf(model, layout)
  const hasGroups = worksInGroups(model)
  const annexes = hasGroups ? [layOutProvenance, layOutAttendance, layOutBalance] : [layOutAttendance]
  return {
    language,
    title: pick(model.cover.title),
    subtitle: word('jointReport'),
    cover: coverOf(model, layout),
    runningHead: secretariats.filter((name) => name !== '').join(' · '),
    runningFoot: `${word('jointReport')} · ${word('recordVersion')} ${model.version} · ${voice.times.dayHour(model.generatedAt.at)}`,
    words: {
      contents: word('contents'),
      skipToContent: word('skipToContent'),
      page: word('page'),
      pageOf: word('pageOf'),
    },
    blocks: [
      ...summary,
      ...layOutParticipants(model, layout),
      ...layOutAgenda(model, layout),
      ...(hasGroups
        ? [layOutGroups, layOutRecommendations, layOutLeftOver].flatMap((part) => part(model, layout))
        : []),
      ...nextSteps,
      ...annexes.flatMap((annex, index) => annex(model, layout, index + 1)),
    ],
  }
}
