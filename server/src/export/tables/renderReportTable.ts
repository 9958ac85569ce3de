/** One table of the report as CSV. All of it comes from the model, so that an imported report gives the same tables. */
import type { InterfaceLanguage } from '@plenaria/shared/language'
import type { ReportModel } from '@plenaria/shared/report/reportModel'
import type { ReportTable } from '@plenaria/shared/report/reportTables'
import { type CsvTable, csvTable } from '../csvTable.ts'
import { attendanceTable } from './attendanceTable.ts'
import { followUpTable } from './followUpTable.ts'
import { itemsTable } from './itemsTable.ts'
import { positionsTable } from './positionsTable.ts'
import { timesTable } from './timesTable.ts'

const tableOf = (model: ReportModel, table: ReportTable, language: InterfaceLanguage): CsvTable => {
  switch (table) {
    case 'attendance':
      return attendanceTable(model, language)
    case 'agenda':
      return timesTable(model.agenda.sittings, language)
    case 'items':
      return itemsTable(model, language)
    case 'positions':
      return positionsTable(model, language)
    case 'followUp':
      return followUpTable({ topics: model.plenary.topics, followUp: model.followUp }, language)
  }
}

export const renderReportTable = (model: ReportModel, table: ReportTable, language: InterfaceLanguage): string =>
  csvTable(tableOf(model, table, language))
