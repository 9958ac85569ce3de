/** Lays out who took part and who was there when. */
import type { Layout } from './layout.ts'
import type { Block, Cell } from './reportDocument.ts'
import type { Moment } from './moment.ts'
import type { ReportAttendance, ReportModel, ReportParty } from './reportModel.ts'

/** Countries first, then organisations, then whoever has no delegation; in each, by the alphabet of the language. */
const inOrder = (parties: readonly ReportParty[], { voice, pick }: Layout): readonly ReportParty[] => {
  const kinds = ['country', 'organisation', 'none'] as const
  return parties.toSorted(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || voice.compare(pick(a.name).text, pick(b.name).text),
  )
}

export const layOutParticipants = (model: ReportModel, layout: Layout): readonly Block[] => {
  const { heading, paragraphs, word, column, saidCell, textCell, pick } = layout
  const { platforms } = model.cover
  const shortOf = (id: string): string => {
    const platform = platforms.find((one) => one.id === id)
    return platform ? pick(platform.short).text : id
  }
  const rows = inOrder(model.participants.parties, layout).flatMap(({ name, people }) =>
    people.map((one): readonly Cell[] => [
      saidCell(one.person),
      saidCell(name),
      textCell(one.represents.map(shortOf).join(', ')),
      saidCell(one.institution),
      saidCell(one.roleName),
      textCell(word(one.hasAttended ? 'yes' : 'no')),
    ]),
  )
  const columns = [
    column(word('person'), 22),
    column(word('delegation'), 19),
    column(word('platform'), 15),
    column(word('institution'), 18),
    column(word('role'), 16),
    column(word('attended'), 10),
  ]
  return [
    heading('participants', 1, word('participants')),
    ...paragraphs(model.participants.paragraphs),
    ...(rows.length > 0 ? [{ kind: 'table' as const, caption: word('participantsCaption'), columns, rows }] : []),
  ]
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

/** The delegations' order of the language, as in the table of participants. */
const byParty = (attendance: readonly ReportAttendance[], model: ReportModel, layout: Layout) => {
  const order = inOrder(model.participants.parties, layout).flatMap(({ people }) => people.map((one) => one.personId))
  return attendance.toSorted((a, b) => order.indexOf(a.personId) - order.indexOf(b.personId))
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
  const rows = byParty(model.attendance, model, layout).map((one) => attendanceRow(one, layout))
  return [title, { kind: 'table', caption: word('attendanceCaption'), columns, rows }]
}
