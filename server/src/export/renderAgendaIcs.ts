/** The agenda for people's own calendars: one event a sitting, its segments in the description, all moments in UTC. */
import { type InterfaceLanguage, inLanguage, type LocalText } from '@plenaria/shared/language'
import { reportTimes } from '@plenaria/shared/report/reportTimes'
import { isRehearsal } from '@plenaria/shared/workshop/charter/workshopClock'
import { sittingTimes, type SittingTimes } from '@plenaria/shared/workshop/agenda/runOfShow'
import type { Workshop } from '@plenaria/shared/workshop/workshop'
import { icsLines, icsMoment, icsText } from './icsLines.ts'

export type AgendaIcs = {
  workshopId: string
  workshop: Workshop
  /** How many facts the workshop has; a later file replaces what an earlier one put into a calendar. */
  version: number
  language: InterfaceLanguage
  /** Address of the plenary's meeting for the person who asks, or null. */
  meeting: string | null
  /** The workshop's time, in milliseconds since 1970, and the real one, which the file is stamped with. */
  now: SittingTimes['plannedEnd']
  madeAt: number
}

const words = {
  zone: { es: 'Zona horaria:', en: 'Time zone:' },
  meeting: { es: 'Reunión', en: 'Meeting' },
  rehearsal: { es: 'Ensayo', en: 'Rehearsal' },
  sitting: { es: 'Sesión', en: 'Sitting' },
} as const

const describe = (times: SittingTimes, { workshop, language, meeting }: AgendaIcs): string => {
  const { span, zoneAt } = reportTimes(language, workshop.charter.zone)
  const read = (text: LocalText) => inLanguage(text, language)
  const segments = times.segments.flatMap(({ segment, plannedStart, plannedEnd }) => [
    [span(plannedStart, plannedEnd), read(segment.title)].join('  '),
    ...(read(segment.coordinator) ? [`    ${read(segment.coordinator)}`] : []),
    ...segment.points.map(read).map((point) => `    – ${point}`),
  ])
  const zone = `${words.zone[language]} ${zoneAt(times.sitting.plannedStart)}`
  return [...(meeting === null ? [] : [`${words.meeting[language]}: ${meeting}`, '']), zone, '', ...segments].join('\n')
}

/** What was planned, until it is known better. */
const spanOf = ({ sitting: { run, plannedStart }, plannedEnd }: SittingTimes): [number, number] => {
  const start = run.status === 'planned' ? plannedStart : run.startedAt
  return [start, run.status === 'ended' ? run.endedAt : Math.max(plannedEnd, start)]
}

const eventOf = (times: SittingTimes, index: number, ics: AgendaIcs): string => {
  const { workshopId, workshop, version, language, meeting, madeAt } = ics
  const { charter } = workshop
  const read = (text: LocalText) => inLanguage(text, language)
  const [start, end] = spanOf(times)
  const title = read(times.sitting.title) || `${words.sitting[language]} ${index + 1}`
  const marks = isRehearsal(charter.clock) ? [words.rehearsal[language]] : []
  return icsLines([
    ['BEGIN', 'VEVENT'],
    ['UID', `${workshopId}.${times.sitting.id}@plenaria`],
    ['SEQUENCE', String(version)],
    ['DTSTAMP', icsMoment(madeAt)],
    ['DTSTART', icsMoment(start)],
    // An event that takes no time has no end: the format forbids one that is not later than the start.
    ['DTEND', end > start ? icsMoment(end) : null],
    [`SUMMARY;LANGUAGE=${language}`, icsText([...marks, title, read(charter.title)].filter(Boolean).join(' · '))],
    [`DESCRIPTION;LANGUAGE=${language}`, icsText(describe(times, ics))],
    ['LOCATION', meeting === null ? null : icsText(meeting)],
    ['URL', meeting],
    ['STATUS', 'CONFIRMED'],
    ['END', 'VEVENT'],
  ])
}

/** @returns an iCalendar file (RFC 5545) */
export const renderAgendaIcs = (ics: AgendaIcs): string => {
  const { charter, agenda } = ics.workshop
  const head = icsLines([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Plenaria//Agenda//EN'],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ['X-WR-CALNAME', icsText(inLanguage(charter.title, ics.language))],
    ['X-WR-TIMEZONE', icsText(charter.zone)],
  ])
  const events = agenda.sittings.map((sitting, index) => eventOf(sittingTimes(sitting, ics.now), index, ics))
  return `${head}${events.join('')}${icsLines([['END', 'VCALENDAR']])}`
}
