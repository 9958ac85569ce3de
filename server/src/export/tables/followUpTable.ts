/** What comes of the adopted items, one line an item. */
import type { Bilingual, InterfaceLanguage } from '@plenaria/shared/language'
import type { ReportFollowUp } from '@plenaria/shared/report/reportFollowUpModel'
import type { ReportTopic } from '@plenaria/shared/report/reportPlenaryModel'
import { reportTexts } from '@plenaria/shared/report/reportTexts'
import type { CsvTable } from '../csvTable.ts'
import { type Columns, tableOf } from './columns.ts'
import { tableWords } from './tableWords.ts'

const progressWords: Readonly<Record<ReportFollowUp['progress'], Bilingual>> = {
  notBegun: { es: 'sin comenzar', en: 'not begun' },
  underWay: { es: 'en marcha', en: 'under way' },
  done: { es: 'hecho', en: 'done' },
  givenUp: { es: 'abandonado', en: 'given up' },
}

/** @param of the recommendations, and what comes of each */
export const followUpTable = (
  { topics, followUp }: { readonly topics: readonly ReportTopic[]; readonly followUp: readonly ReportFollowUp[] },
  language: InterfaceLanguage,
): CsvTable => {
  const { said, list, moment } = tableWords(language, [])
  const recommendations = topics.flatMap((topic) => topic.recommendations)
  const textOf = (jointItemId: string) => recommendations.find((one) => one.jointItemId === jointItemId)?.text ?? null
  const columns: Columns<ReportFollowUp> = [
    { head: { es: 'Número', en: 'Number' }, cell: ({ label }) => label },
    { head: { es: 'Texto', en: 'Text' }, cell: ({ jointItemId }) => said(textOf(jointItemId)) },
    { head: { es: 'Responsables', en: 'Responsible' }, cell: ({ responsible }) => list(responsible) },
    { head: { es: 'Plazo', en: 'Due' }, cell: ({ dueAt }) => moment(dueAt).slice(0, 10) },
    { head: reportTexts.indicator, cell: ({ indicator }) => said(indicator) },
    { head: reportTexts.state, cell: ({ progress }) => progressWords[progress][language] },
    { head: { es: 'Vencido', en: 'Overdue' }, cell: ({ isOverdue }) => (isOverdue ? reportTexts.yes[language] : '') },
    { head: { es: 'Último informe', en: 'Last report' }, cell: ({ reports }) => said(reports.at(-1)?.note ?? null) },
    {
      head: { es: 'Fecha del informe', en: 'Date of report' },
      cell: ({ reports }) => moment(reports.at(-1)?.at ?? null),
    },
  ]
  return tableOf(columns, followUp, language)
}
