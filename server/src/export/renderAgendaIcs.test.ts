import { fold } from '@plenaria/shared/testing/givenWhenThen'
import { dayOne, dayOneAfter, sampleFacts } from '@plenaria/shared/testing/sampleFacts'
import { runningFacts } from '@plenaria/shared/testing/sampleHistories'
import { describe, expect, test } from 'vitest'
import { type AgendaIcs, renderAgendaIcs } from './renderAgendaIcs.ts'

const given: AgendaIcs = {
  workshopId: 'w1',
  workshop: fold(sampleFacts),
  version: 40,
  language: 'en',
  meeting: null,
  now: dayOne,
  madeAt: Date.UTC(2026, 0, 2, 3, 4, 5),
}
const render = (change: Partial<AgendaIcs> = {}): string =>
  renderAgendaIcs({ ...given, ...change }).replaceAll('\r\n ', '')
const valuesOf = (text: string, name: string): readonly string[] =>
  [...text.matchAll(new RegExp(`^${name}(?:;[^:]*)?:(.*)\r$`, 'gm'))].map(([, value]) => value ?? '')

describe('the calendar file', () => {
  test('has one event a sitting, begun and ended', () => {
    const text = render()
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/)
    const { sittings } = given.workshop.agenda
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(sittings.length)
    expect(text.match(/END:VEVENT/g)).toHaveLength(sittings.length)
    expect(valuesOf(text, 'DTSTART')[0]).toBe(new Date(dayOne).toISOString().replaceAll(/[-:]|\.\d+/g, ''))
  })

  test('names events alike whenever it is made, with a sequence that grows', () => {
    const later = render({ version: 41, madeAt: given.madeAt + 60_000 })
    expect(valuesOf(later, 'UID')).toEqual(valuesOf(render(), 'UID'))
    expect(new Set(valuesOf(later, 'UID')).size).toBe(given.workshop.agenda.sittings.length)
    expect(valuesOf(later, 'SEQUENCE')[0]).toBe('41')
  })

  test('names the zone its descriptions are written in', () => {
    const { zone } = given.workshop.charter
    expect(valuesOf(render(), 'X-WR-TIMEZONE')).toEqual([zone])
    expect(valuesOf(render(), 'DESCRIPTION')[0]).toContain(zone)
  })

  test('is in the language asked for', () => {
    expect(valuesOf(render({ language: 'es' }), 'DESCRIPTION')[0]).toContain('Zona horaria')
    expect(valuesOf(render(), 'DESCRIPTION')[0]).toContain('Time zone')
  })

  test('carries the meeting of the person who asks, and none for others', () => {
    const url = 'https://meet.example/x'
    expect(valuesOf(render({ meeting: url }), 'URL')[0]).toBe(url)
    expect(valuesOf(render(), 'URL')).toEqual([])
  })

  test('says when a sitting really began', () => {
    const late = fold([...sampleFacts, { type: 'SittingStarted', sittingId: 'day-1', at: dayOneAfter(7) }])
    expect(valuesOf(render({ workshop: late, now: dayOneAfter(8) }), 'DTSTART')[0]).toBe(
      new Date(dayOneAfter(7)).toISOString().replaceAll(/[-:]|\.\d+/g, ''),
    )
  })

  test('keeps staff’s notes to staff', () => {
    const segment = { ...runningFacts.flatMap((fact) => (fact.type === 'SegmentAdded' ? [fact.segment] : []))[0] }
    expect(segment.id).toBeDefined()
    const workshop = fold([
      ...sampleFacts,
      ...(segment.id
        ? [{ type: 'SegmentChanged' as const, segment: { ...segment, staffNotes: 'NOTE' } as never }]
        : []),
    ])
    expect(JSON.stringify(workshop)).toContain('NOTE')
    expect(render({ workshop })).not.toContain('NOTE')
  })
})
