/** Positions, one line for each adopted item and delegation. */
import type { Bilingual, InterfaceLanguage } from '@plenaria/shared/language'
import type { ReportModel } from '@plenaria/shared/report/reportModel'
import type { ReportPosition } from '@plenaria/shared/report/reportPositionsModel'
import { reportTexts } from '@plenaria/shared/report/reportTexts'
import type { CsvTable } from '../csvTable.ts'
import { type Columns, tableOf } from './columns.ts'
import { tableWords } from './tableWords.ts'

const stanceWords: Readonly<Record<NonNullable<ReportPosition['stance']>, Bilingual>> = {
  support: { es: 'apoyo', en: 'support' },
  canLiveWith: { es: 'puede aceptarlo', en: 'can live with it' },
  reservation: { es: 'reserva', en: 'reservation' },
  objection: { es: 'objeción', en: 'objection' },
}
const answerWords: Readonly<Record<NonNullable<ReportPosition['answer']>, Bilingual>> = {
  awaited: { es: 'respuesta pendiente', en: 'answer awaited' },
  confirmed: { es: 'confirmada', en: 'confirmed' },
  notConfirmed: { es: 'no confirmada', en: 'not confirmed' },
}
const noObjection: Bilingual = { es: 'sin objeción', en: 'no objection' }
const absent: Bilingual = { es: 'ausente', en: 'absent' }

const stanceOf = ({ stance, wasAbsent }: ReportPosition): Bilingual => {
  if (stance !== null) return stanceWords[stance]
  return wasAbsent ? absent : noObjection
}

export const positionsTable = (model: ReportModel, language: InterfaceLanguage): CsvTable => {
  const { said, moment, platforms } = tableWords(language, model.cover.platforms)
  const recommendations = model.plenary.topics.flatMap((topic) => topic.recommendations)
  const textOf = (jointItemId: string) => recommendations.find((one) => one.jointItemId === jointItemId)?.text ?? null
  const columns: Columns<ReportPosition> = [
    { head: { es: 'Número', en: 'Number' }, cell: ({ label }) => label },
    { head: reportTexts.recommendation, cell: ({ jointItemId }) => said(textOf(jointItemId)) },
    { head: reportTexts.delegation, cell: ({ delegation }) => said(delegation) },
    { head: reportTexts.platforms, cell: (position) => platforms(position.platforms) },
    { head: { es: 'Posición', en: 'Position' }, cell: (position) => stanceOf(position)[language] },
    {
      head: { es: 'Ad referendum', en: 'Ad referendum' },
      cell: ({ answer }) => (answer === null ? '' : answerWords[answer][language]),
    },
    {
      head: { es: 'Lo que dijo', en: 'What it said' },
      cell: ({ statements }) => statements.map(({ text }) => said(text)).join('\n'),
    },
    {
      head: reportTexts.moment,
      cell: ({ statements }) => moment(statements.at(-1)?.at ?? null),
    },
  ]
  return tableOf(columns, model.positions, language)
}
