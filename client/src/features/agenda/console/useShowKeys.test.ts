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
const press = (
  key: string,
  on: string,
  init: KeyboardEventInit = {},
  show = showAfter(),
  lastStep: number | null = null,
) => {
  document.body.insertAdjacentHTML('beforeend', on)
  const heard: KeyboardEvent[] = []
  const listen = (event: KeyboardEvent) => heard.push(event)
  document.addEventListener('keydown', listen)
  document.body.lastElementChild?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...init }))
  document.removeEventListener('keydown', listen)
  const [event] = heard
  return event ? commandOfKey(event, show, lastStep) : undefined
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

  test('plus and minus give and take a minute; U undoes the last step; Esc asks to end the sitting', () => {
    const by = (count: number) => ({ type: 'AdjustSegment', segmentId: 'a', by: minutes(count) })
    expect(press('+', '<div></div>')).toEqual(by(1))
    expect(press('-', '<div></div>')).toEqual(by(-1))
    expect(press('u', '<div></div>')).toBeNull()
    expect(press('u', '<div></div>', {}, showAfter(), 7)).toEqual({ type: 'UndoStep', step: 7 })
    expect(press('Escape', '<div></div>')).toEqual({ type: 'EndSitting', sittingId: 's' })
  })

  test('a point starts the next slot from the one that runs', () => {
    const slots = ['x', 'y'].map((id) => ({ id, title: {}, planned: minutes(5) }))
    const planned = { id: 'a', kind: 'panel' as const, title: {}, points: [], coordinator: {}, planned: minutes(10) }
    const panel = showAfter({ type: 'SegmentChanged', segment: { ...planned, slots } })
    expect(press('.', '<div></div>', {}, panel)).toEqual({ type: 'StartSlot', segmentId: 'a', slotId: 'x', from: null })
    const begun = showAfter(
      { type: 'SegmentChanged', segment: { ...planned, slots } },
      { type: 'SlotStarted', segmentId: 'a', slotId: 'x', at },
    )
    expect(press('.', '<div></div>', {}, begun)).toEqual({ type: 'StartSlot', segmentId: 'a', slotId: 'y', from: 'x' })
    expect(press('.', '<div></div>')).toBeNull()
  })

  test('after the last segment N asks for nothing', () => {
    const last = showAfter({ type: 'SegmentEnded', segmentId: 'a', at }, { type: 'SegmentStarted', segmentId: 'b', at })
    expect(press('n', '<div></div>', {}, last)).toBeNull()
  })
})
