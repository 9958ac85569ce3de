import { expect, test } from 'vitest'
import { instant } from '../time.ts'
import { momentOfEvent } from './momentOfEvent.ts'
import type { WorkshopEvent } from './workshop.ts'

const seen = (at: number) => ({ personId: 'p', at: instant(at) })

test.each<[string, WorkshopEvent, number | null]>([
  ['what says when', { type: 'PersonRemoved', personId: 'p', at: instant(7) }, 7],
  ['a change of the plan', { type: 'PlatformLogoRemoved', platformId: 'rcm' }, null],
  [
    'a batch of arrivals and departures: the last of them',
    { type: 'AttendanceRecorded', attendance: { arrived: [seen(3), seen(9)], left: [seen(5)] } },
    9,
  ],
  ['an empty batch', { type: 'AttendanceRecorded', attendance: { arrived: [], left: [] } }, null],
])('%s', (_, event, at) => {
  expect(momentOfEvent(event)).toBe(at)
})
