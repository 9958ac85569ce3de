/** "Saved" as a pure fold: said only when every frame that was sent is answered and nothing is left to send. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DeviceState, initialSaving, nextSaving, type Saving, type SavingEvent, savingOf } from './docSaving.ts'

const after = (...events: readonly SavingEvent[]): Saving => savingOf(events.reduce(nextSaving, initialSaving))

const written: SavingEvent = { type: 'written' }
const sent = (count: number, whole = 1): SavingEvent => ({ type: 'sent', sent: { count, whole } })
const answered = (count: number, verdict: 'saved' | 'late' | 'refused' = 'saved'): SavingEvent => ({
  type: 'answered',
  count,
  verdict,
})
const link = (isOnline: boolean): SavingEvent => ({ type: 'link', isOnline })
const sync = (isSynced: boolean): SavingEvent => ({ type: 'synced', isSynced })
const device = (state: DeviceState): SavingEvent => ({ type: 'device', device: state })
const online = [sent(0, 0), link(true), sent(1), sync(true), answered(1)]

describe('saving', () => {
  test.each<[string, readonly SavingEvent[], Saving]>([
    ['nothing was written', [], 'saved'],
    ['written without a link', [written], 'unsaved'],
    ['written without a link, the device is behind', [device('complete'), written], 'saving'],
    ['written without a link, the device has it', [device('behind'), written, device('complete')], 'kept'],
    ['written without a link, the device has failed', [device('behind'), written, device('none'), written], 'unsaved'],
    ['on the device and sent, but not answered', [...online, written, device('complete'), sent(2)], 'saving'],
    ['written and sent', [...online, written, sent(2)], 'saving'],
    ['answered', [...online, written, sent(2), answered(2)], 'saved'],
    ['one of two is answered', [...online, written, sent(2), written, sent(3), answered(2)], 'saving'],
    ['the link broke before the answer', [...online, written, sent(2), link(false), sync(false)], 'unsaved'],
    ['late', [...online, written, sent(2), answered(2, 'late')], 'late'],
    ['refused outweighs late', [...online, written, sent(3), answered(2, 'refused'), answered(3, 'late')], 'refused'],
    [
      'a later good answer does not make late words good',
      [...online, written, sent(3), answered(2, 'late'), answered(3)],
      'late',
    ],
    [
      'everything was sent again and is on disk',
      [...online, written, sent(2), answered(2, 'late'), sent(3, 3), answered(3)],
      'saved',
    ],
  ])('%s', (_title, events, saving) => {
    expect(after(...events)).toBe(saving)
  })

  test('an edit that overtakes the offline work is answered, but the offline work is not saved yet', () => {
    const reconnected = [written, sent(0, 0), link(true), written, sent(1, 0), answered(1)]
    expect(after(...reconnected)).toBe('saving')
    expect(after(...reconnected, sent(2, 2), sync(true))).toBe('saving')
    expect(after(...reconnected, sent(2, 2), sync(true), answered(2))).toBe('saved')
  })

  test('answers on an earlier connection count for nothing on the next', () => {
    expect(after(...online, written, link(false), sync(false), sent(0, 0), link(true), sync(true))).toBe('saving')
  })

  test('whatever happens, something written is never called saved while a frame is unanswered', () => {
    const event = fc.oneof(
      fc.constant(written),
      fc.nat(5).map((count) => sent(count, Math.min(count, 1))),
      fc
        .tuple(fc.nat(5), fc.constantFrom('saved', 'late', 'refused'))
        .map(([count, verdict]) => answered(count, verdict)),
      fc.boolean().map(link),
      fc.constantFrom<DeviceState>('none', 'behind', 'complete').map(device),
      fc.boolean().map(sync),
    )
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const before = events.reduce(nextSaving, initialSaving)
        const next = nextSaving(nextSaving(before, written), { type: 'sent', sent: { count: 9, whole: 1 } })
        for (const later of events) {
          if (later.type === 'sent') return
          expect(['saving', 'kept', 'unsaved']).toContain(savingOf([later].reduce(nextSaving, next)))
        }
      }),
    )
  })
})
