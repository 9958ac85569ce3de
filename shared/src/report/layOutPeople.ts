/** Lays out the annexes with names: who took part, and who was there when. */
import type { Layout } from './layout.ts'
import type { Moment } from './moment.ts'
import { inOrder } from './partyOrder.ts'
import type { Block, Cell } from './reportDocument.ts'
import type { ReportModel } from './reportModel.ts'
import type { ReportAttendance } from './reportPeopleModel.ts'

export const layOutParticipantList = (model: ReportModel, layout: Layout, annex: number): readonly Block[] => {
  const { annexHeading, word, column, saidCell, textCell, platformNames, remark } = layout
  const title = annexHeading('participantList', annex)
  const rows = inOrder(model.participants.parties, layout).flatMap(({ name, people }) =>
    people.map((one): readonly Cell[] => [
      saidCell(one.person),
      saidCell(name),
      textCell(platformNames(model, one.represents)),
      saidCell(one.institution),
      saidCell(one.roleName),
      textCell(word(one.hasAttended ? 'yes' : 'no')),
    ]),
  )
  if (rows.length === 0) return [title, remark(word('noAttendance'))]
  const columns = [
    column(word('person'), 22),
    column(word('delegation'), 17),
    column(word('platform'), 13),
    column(word('institution'), 17),
    column(word('role'), 19),
    column(word('attended'), 12),
  ]
  return [title, { kind: 'table', caption: word('participantsCaption'), columns, rows }]
}

const attendanceRow = (one: ReportAttendance, layout: Layout): readonly Cell[] => {
  const { saidCell, textCell, word, voice } = layout
  const when = (moment: Moment | null): string => (moment ? voice.times.shortDayHour(moment.at) : '')
  return [
    saidCell(one.person),
    saidCell(one.party),
    textCell(when(one.firstArrival)),
    textCell(one.isPresent ? word('stillPresent') : when(one.lastDeparture)),
    ...one.minutes.map((length) => textCell(String(length))),
  ]
}

/** The delegations' order of the language, as in the list of participants. */
const byParty = (model: ReportModel, layout: Layout): readonly ReportAttendance[] => {
  const people = inOrder(model.participants.parties, layout).flatMap((party) => party.people)
  const places = new Map(people.map(({ personId }, at) => [personId, at]))
  const placeOf = ({ personId }: ReportAttendance): number => places.get(personId) ?? people.length
  return model.attendance.toSorted((a, b) => placeOf(a) - placeOf(b))
}

export const layOutAttendance = (model: ReportModel, layout: Layout, annex: number): readonly Block[] => {
  const { annexHeading, word, column, remark } = layout
  const title = annexHeading('attendance', annex)
  if (model.attendance.length === 0) return [title, remark(word('noAttendance'))]
  const columns = [
    column(word('person'), 26),
    column(word('delegation'), 22),
    column(word('firstArrival'), 18),
    column(word('lastDeparture'), 18),
    ...model.agenda.sittings.map(({ number }) => column(`${word('minutesInSitting')} ${number}`, 9, true)),
  ]
  const rows = byParty(model, layout).map((one) => attendanceRow(one, layout))
  return [title, { kind: 'table', caption: word('attendanceCaption'), columns, rows }]
}
