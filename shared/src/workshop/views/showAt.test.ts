import { describe, expect, test } from 'vitest'
import { instant, minutes } from '../../time.ts'
import type { AgendaEvent } from '../agenda/agendaEvents.ts'
import { emptyAgenda } from '../agenda/agenda.ts'
import { evolveAgenda } from '../agenda/evolveAgenda.ts'
import { showAt } from './showAt.ts'

const nine = instant(9 * 3_600_000)
const text = (en: string) => ({ en })
const sitting = (sittingId: string): AgendaEvent => ({
  type: 'SittingAdded',
  sittingId,
  title: text(sittingId),
  plannedStart: nine,
})
const segment = (sittingId: string, id: string): AgendaEvent => ({
  type: 'SegmentAdded',
  sittingId,
  segment: { id, kind: 'panel', title: text(id), points: [], coordinator: {}, planned: minutes(10) },
})
const plan = [sitting('s1'), segment('s1', 'a'), segment('s1', 'b'), segment('s1', 'c'), sitting('s2')]
const after = (...events: AgendaEvent[]) => showAt([...plan, ...events].reduce(evolveAgenda, emptyAgenda), nine)
const started = (segmentId: string): AgendaEvent => ({ type: 'SegmentStarted', segmentId, at: nine })
const begun: AgendaEvent = { type: 'SittingStarted', sittingId: 's1', at: nine }

describe('where the show stands', () => {
  test('before anything began, the first sitting is to come', () => {
    const show = after()
    expect(show).toMatchObject({ running: null, current: null, next: null, hasEnded: false })
    expect(show.upcoming?.id).toBe('s1')
  })

  test('next and back pass over what was skipped', () => {
    const skipped: AgendaEvent = { type: 'SegmentSkipped', segmentId: 'b', at: nine }
    const first = after(begun, started('a'), skipped)
    expect([first.current?.segment.id, first.next?.id, first.previous]).toEqual(['a', 'c', null])
    const last = after(begun, started('a'), skipped, started('c'))
    expect([last.current?.segment.id, last.next, last.previous?.id]).toEqual(['c', null, 'a'])
  })

  test('it has ended when the last sitting has', () => {
    const ended = (sittingId: string): AgendaEvent => ({ type: 'SittingEnded', sittingId, at: nine })
    expect(after(begun, ended('s1'))).toMatchObject({ running: null, hasEnded: false, upcoming: { id: 's2' } })
    expect(after(begun, ended('s1'), ended('s2'))).toMatchObject({ upcoming: null, hasEnded: true })
  })
})
