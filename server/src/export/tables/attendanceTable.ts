/** Attendance, one line a person: for whom they were there, when they came and went, and how long they stayed in each sitting. */
import type { InterfaceLanguage } from '@plenaria/shared/language'
import type { ReportModel } from '@plenaria/shared/report/reportModel'
import type { ReportAttendance, ReportParticipant } from '@plenaria/shared/report/reportPeopleModel'
import { reportTexts } from '@plenaria/shared/report/reportTexts'
import type { CsvTable } from '../csvTable.ts'
import { type Columns, tableOf } from './columns.ts'
import { tableWords } from './tableWords.ts'

type Row = { readonly stay: ReportAttendance; readonly participant: ReportParticipant | undefined }

export const attendanceTable = (model: ReportModel, language: InterfaceLanguage): CsvTable => {
  const { said, moment, platforms } = tableWords(language, model.cover.platforms)
  const yesOrNo = (is: boolean) => (is ? reportTexts.yes : reportTexts.no)[language]
  const people = model.participants.parties.flatMap((party) => party.people)
  const rows = model.attendance.map(
    (stay): Row => ({ stay, participant: people.find(({ personId }) => personId === stay.personId) }),
  )
  const minutes = model.agenda.sittings.map(({ number }, index): Columns<Row>[number] => ({
    head: { es: `Minutos en la sesión ${number}`, en: `Minutes in sitting ${number}` },
    cell: ({ stay }) => stay.minutes[index] ?? null,
  }))
  const columns: Columns<Row> = [
    { head: reportTexts.delegation, cell: ({ stay }) => said(stay.party) },
    { head: reportTexts.person, cell: ({ stay }) => said(stay.person) },
    { head: reportTexts.institution, cell: ({ participant }) => said(participant?.institution ?? null) },
    { head: reportTexts.role, cell: ({ stay, participant }) => said(participant?.roleName ?? stay.roleName) },
    { head: reportTexts.platforms, cell: ({ participant }) => platforms(participant?.represents ?? []) },
    { head: reportTexts.attended, cell: ({ stay }) => yesOrNo(stay.firstArrival !== null) },
    { head: reportTexts.firstArrival, cell: ({ stay }) => moment(stay.firstArrival) },
    { head: reportTexts.lastDeparture, cell: ({ stay }) => moment(stay.lastDeparture) },
    ...minutes,
    {
      head: { es: 'Minutos en total', en: 'Minutes altogether' },
      cell: ({ stay }) => stay.minutes.reduce((sum, length) => sum + length, 0),
    },
  ]
  return tableOf(columns, rows, language)
}
