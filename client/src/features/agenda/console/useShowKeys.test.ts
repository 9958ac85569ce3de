import { instant, minutes } from '@plenaria/shared/time'
import type { AgendaEvent } from '@plenaria/shared/workshop/agenda/agendaEvents'
import { emptyAgenda } from '@plenaria/shared/workshop/agenda/agenda'
import { evolveAgenda } from '@plenaria/shared/workshop/agenda/evolveAgenda'
import { showAt } from '@plenaria/shared/workshop/views/showAt'
import { afterEach, describe, expect, test } from 'vitest'
import { commandOfKey } from './useShowKeys.ts'

const at = instant(0)
const segment = (id: string): AgendaEvent => ({
  type: 'SegmentAdded',
  sittingId: 's',
  segment: { id, kind: 'panel', title: {}, points: [], coordinator: {}, planned: minutes(10) },
})
const running: readonly AgendaEvent[] = [
  { type: 'SittingAdded', sittingId: 's', title: {}, plannedStart: at },
  segment('a'),
  segment('b'),
  { type: 'SittingStarted', sittingId: 's', at },
  { type: 'SegmentStarted', segmentId: 'a', at },
]
const showAfter = (...events: AgendaEvent[]) => showAt([...running, ...events].reduce(evolveAgenda, emptyAgenda), at)

/** A key pressed on an element of the page, as the console hears it. */
const press = (key: string, on: string, init: KeyboardEventInit = {}, show = showAfter()) => {
  document.body.insertAdjacentHTML('beforeend', on)
  const heard: KeyboardEvent[] = []
  const listen = (event: KeyboardEvent) => heard.push(event)
  document.addEventListener('keydown', listen)
  document.body.lastElementChild?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...init }))
  document.removeEventListener('keydown', listen)
  const [event] = heard
  return event ? commandOfKey(event, show) : undefined
}

afterEach(() => document.body.replaceChildren())

describe('the keyboard of the console', () => {
  test('space pauses and resumes, N goes on from what is seen', () => {
    expect(press(' ', '<div></div>')).toEqual({ type: 'PauseSegment' })
    const paused = showAfter({ type: 'SegmentPaused', segmentId: 'a', at })
    expect(press(' ', '<div></div>', {}, paused)).toEqual({ type: 'ResumeSegment' })
    expect(press('N', '<div></div>')).toEqual({ type: 'NextSegment', from: 'a' })
  })

  test.each(['<input />', '<textarea></textarea>', '<div contenteditable="true"></div>', '<div role="textbox"></div>'])(
    'nothing is heard while somebody types in %s',
    (field) => {
      expect(press('n', field)).toBeNull()
      expect(press(' ', field)).toBeNull()
    },
  )

  test('space presses the button it is on, and not the clock', () => {
    expect(press(' ', '<button></button>')).toBeNull()
    expect(press('n', '<button></button>')).toEqual({ type: 'NextSegment', from: 'a' })
  })

  test('nothing is heard behind a dialog, with a modifier, or from a key held down', () => {
    expect(press('n', '<div></div>', { ctrlKey: true })).toBeNull()
    expect(press('n', '<div></div>', { repeat: true })).toBeNull()
    document.body.insertAdjacentHTML('beforeend', '<div data-modal-open=""></div>')
    expect(press('n', '<div></div>')).toBeNull()
  })

  test('after the last segment N asks for nothing', () => {
    const last = showAfter({ type: 'SegmentEnded', segmentId: 'a', at }, { type: 'SegmentStarted', segmentId: 'b', at })
    expect(press('n', '<div></div>', {}, last)).toBeNull()
  })
})
