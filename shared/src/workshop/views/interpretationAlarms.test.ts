/** Alarms while the show runs. `belize-1` understands English alone; everybody else both languages. */
import { describe, expect, test } from 'vitest'
import { minutes, plus, seconds } from '../../time.ts'
import { fold } from '../../testing/givenWhenThen.ts'
import {
  boothFacts,
  channel,
  first,
  inBooth,
  inPlenary,
  onAir,
  second,
  third,
  told,
} from '../../testing/sampleBooths.ts'
import { dayOne, dayOneAfter, sampleFacts } from '../../testing/sampleFacts.ts'
import { openGroupsFacts, runningFacts } from '../../testing/sampleHistories.ts'
import type { WorkshopEvent } from '../workshop.ts'
import { interpretationAlarms } from './interpretationAlarms.ts'

type Facts = readonly WorkshopEvent[]

const twoLanguages: WorkshopEvent = {
  type: 'WorkshopDescribed',
  title: {},
  purpose: {},
  zone: 'UTC',
  languages: ['es', 'en'],
}
const arrived = (...personIds: string[]): WorkshopEvent => ({
  type: 'AttendanceRecorded',
  attendance: { arrived: personIds.map((personId) => ({ personId, at: dayOne })), left: [] },
})
const said = (language: string, at = dayOne): WorkshopEvent => ({
  type: 'FloorLanguageSaid',
  ...inPlenary,
  language,
  by: first,
  at,
})
const base: Facts = [...runningFacts, ...boothFacts, twoLanguages]
const everybody = () => true
const nobody = () => false
const alarmsAt = (
  facts: Facts,
  after: number,
  isConnected: (id: string) => boolean = everybody,
  isUnheard: (id: string) => boolean = nobody,
) => interpretationAlarms(fold(facts), plus(dayOne, seconds(after)), { isConnected, isUnheard })

describe('a channel that nobody is on air in', () => {
  const needed = [...base, arrived('belize-1'), said('es')]

  test('[IN17] is an alarm after twenty seconds when somebody does not understand what is spoken', () => {
    expect(alarmsAt(needed, 19)).toEqual([])
    expect(alarmsAt(needed, 20)).toEqual([{ kind: 'silent', roomId: 'plenary', language: 'en', since: dayOne }])
  })

  test('[IN17] is none when everybody who is here understands, or when the floor speaks it', () => {
    expect(alarmsAt([...base, arrived('honduras-1'), said('es')], 60)).toEqual([])
    expect(alarmsAt([...base, said('es')], 60)).toEqual([])
    expect(alarmsAt([...needed, said('en')], 60)).toEqual([])
  })

  test('[IN17] is one too while nobody has said what is spoken', () => {
    expect(alarmsAt([...base, arrived('belize-1')], 60)).toMatchObject([{ kind: 'silent', language: 'en' }])
  })

  test('[IN17] counts from when the last one went off air', () => {
    const history = told(
      [onAir(first, 'en'), { by: first, command: { type: 'LeaveBooth' }, at: dayOneAfter(5) }],
      needed,
    )
    expect(alarmsAt(history, 5 * 60 + 19)).toEqual([])
    expect(alarmsAt(history, 5 * 60 + 20)).toMatchObject([{ kind: 'silent', since: dayOneAfter(5) }])
  })

  test('[IN17] is none in a break, before the sitting, and in a workshop without interpreters', () => {
    const broken: Facts = [
      ...needed,
      { type: 'SegmentEnded', segmentId: 'opening', at: dayOneAfter(10) },
      { type: 'SegmentStarted', segmentId: 'break', at: dayOneAfter(10) },
    ]
    expect(alarmsAt(broken, 900)).toEqual([])
    expect(alarmsAt([...sampleFacts, twoLanguages, arrived('belize-1'), said('es')], 60)).toEqual([])
    const without: Facts = [first, second, third].map((personId) => ({
      type: 'PersonRemoved',
      personId,
      at: dayOne,
    }))
    expect(alarmsAt([...needed, ...without], 60)).toEqual([])
  })

  test('[IN17] is one in a group for who sits there, and in plenary only while groups are closed', () => {
    const open = [...openGroupsFacts, ...boothFacts, twoLanguages, arrived('belize-1', 'guatemala-1')]
    expect(alarmsAt(open, 12 * 60)).toEqual([
      { kind: 'silent', roomId: 'group-2', language: 'en', since: dayOneAfter(11) },
    ])
  })
})

describe('whoever is on air', () => {
  const speaking = told([onAir(first, 'en'), inBooth(second, 'en')], base)

  test('[IN17] and is not connected is an alarm', () => {
    expect(alarmsAt(speaking, 1)).toEqual([])
    expect(alarmsAt(speaking, 1, (id) => id !== first)).toEqual([
      { kind: 'lost', ...inPlenary, language: 'en', personId: first, since: dayOne },
    ])
  })

  test('[IN20] and sends no sound is one, and not a second one where the connection is lost too', () => {
    const unheard = { ...inPlenary, language: 'en', personId: first, since: dayOne }
    const isFirst = (id: string) => id === first
    expect(alarmsAt(speaking, 1, everybody, isFirst)).toEqual([{ kind: 'unheard', ...unheard }])
    expect(alarmsAt(speaking, 1, (id) => id !== first, isFirst)).toEqual([{ kind: 'lost', ...unheard }])
    expect(alarmsAt(speaking, 1, everybody, (id) => id === second)).toEqual([])
  })

  test('[IN17] for more than thirty minutes is one, and urgent after forty; a short break is no rest', () => {
    const long = { kind: 'long', ...inPlenary, language: 'en', personId: first, since: dayOne }
    expect(alarmsAt(speaking, 30 * 60)).toEqual([])
    expect(alarmsAt(speaking, 31 * 60)).toEqual([{ ...long, isUrgent: false }])
    expect(alarmsAt(speaking, 41 * 60)).toEqual([{ ...long, isUrgent: true }])
    const off = { by: first, command: { type: 'GoOffAir', personId: first } as const, at: dayOneAfter(15) }
    const back = (minute: number) => told([off, onAir(first, 'en', 'plenary', dayOneAfter(minute))], speaking)
    expect(alarmsAt(back(16), 31 * 60)).toEqual([{ ...long, isUrgent: false }])
    expect(alarmsAt(back(20), 31 * 60)).toEqual([])
    const turned = told(
      [{ by: first, command: { type: 'ChangeDirection', ...channel('es'), spoken: 'en' }, at: dayOneAfter(15) }],
      speaking,
    )
    expect(alarmsAt(turned, 31 * 60)).toEqual([{ ...long, language: 'es', isUrgent: false }])
  })
})

test('[IN17] whose turn it is and who is not here is one', () => {
  const shift = { groupId: 'plenary', personId: second, start: minutes(2), end: minutes(30) }
  const planned: WorkshopEvent = { type: 'DutiesPlanned', duties: [], shifts: [shift], by: null, at: dayOne }
  expect(alarmsAt([...base, planned], 60)).toEqual([])
  expect(alarmsAt([...base, planned], 180)).toEqual([
    { kind: 'absent', roomId: 'plenary', personId: second, since: dayOneAfter(2) },
  ])
  expect(alarmsAt([...base, planned, arrived(second)], 180)).toEqual([])
})
