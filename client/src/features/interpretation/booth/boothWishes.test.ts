import { instant } from '@plenaria/shared/time'
import { describe, expect, test } from 'vitest'
import { airMeant, airWish, channelToBe, handoverWish, intoWish, spokenWish, turnWish } from './boothWishes.ts'
import type { Booth } from './useBooth.ts'

const air = { since: instant(0), offeredTo: null }
const seat = (into: string, isOnAir = false) => ({ roomId: 'plenary', into, source: null, air: isOnAir ? air : null })
const booth = (more: Partial<Booth> = {}): Booth => ({
  me: 'one',
  roomId: 'plenary',
  channels: ['es', 'en'],
  mine: ['es', 'en'],
  isOfTeam: true,
  seat: null,
  partners: [],
  away: [],
  spoken: null,
  onAir: () => undefined,
  hears: null,
  ...more,
})
const partner = (personId: string, isOnAir = false, offeredTo: string | null = null) => ({
  ...seat('en'),
  personId,
  air: isOnAir ? { since: instant(0), offeredTo } : null,
})
const room = { roomId: 'plenary' }

describe('going on air', () => {
  test('is into the channel of one’s booth, or one that the floor does not speak', () => {
    expect(channelToBe(booth({ seat: seat('es') }))).toBe('es')
    expect(channelToBe(booth({ spoken: 'es' }))).toBe('en')
    expect(channelToBe(booth({ mine: ['es'], spoken: 'es' }))).toBe('es')
    expect(airWish(booth({ spoken: 'es' }), 'on')).toEqual({ type: 'GoOnAir', ...room, into: 'en' })
    expect(airWish(booth({ mine: [] }), 'on')).toBeNull()
  })

  test('and off again by the same button', () => {
    const onAir = booth({ seat: seat('en', true) })
    expect(airWish(onAir, airMeant(onAir))).toEqual({ type: 'GoOffAir', personId: 'one' })
  })

  test('means what the button said when it was pressed: an impatient second press does not undo the first', () => {
    const [off, onAir] = [booth({ seat: seat('en') }), booth({ seat: seat('en', true) })]
    expect([airMeant(off), airMeant(onAir)]).toEqual(['on', 'off'])
    expect([airWish(onAir, 'on'), airWish(off, 'off')]).toEqual([null, null])
  })
})

describe('the direction', () => {
  const speaking = booth({ seat: seat('en', true), spoken: 'es' })

  test('turns round: the floor speaks what was interpreted into', () => {
    const turned = { type: 'ChangeDirection', ...room, into: 'es', spoken: 'en' }
    expect(turnWish(speaking)).toEqual(turned)
    expect(turnWish(booth({ seat: seat('en', true) }))).toEqual(turned)
    expect(turnWish(booth())).toBeNull()
    expect(turnWish(booth({ seat: seat('en'), mine: ['en'] }))).toBeNull()
  })

  test('saying that the floor speaks one’s own channel turns round too', () => {
    expect(spokenWish(speaking, 'en')).toMatchObject({ type: 'ChangeDirection', into: 'es' })
    expect(spokenWish(booth({ seat: seat('en'), spoken: 'es' }), 'en')).toEqual({
      type: 'SayFloorLanguage',
      ...room,
      language: 'en',
    })
  })

  test('another channel is taken, on air without a pause', () => {
    expect(intoWish(booth({ seat: seat('en') }), 'es')).toEqual({ type: 'TakeBooth', ...room, into: 'es' })
    expect(intoWish(speaking, 'es')).toEqual({ type: 'ChangeDirection', ...room, into: 'es', spoken: 'en' })
    expect(intoWish({ ...speaking, channels: ['es', 'en', 'fr'] }, 'fr')).toMatchObject({ into: 'fr', spoken: 'es' })
  })
})

describe('the key of a handover', () => {
  test('takes what is offered, else offers to the one who can take it', () => {
    const offered = booth({ seat: seat('en'), partners: [partner('other', true, 'one')] })
    expect(handoverWish(offered)).toEqual({ type: 'AcceptHandover', ...room, into: 'en' })
    const speaking = booth({ seat: seat('en', true), partners: [partner('other')] })
    expect(handoverWish(speaking)).toEqual({ type: 'OfferHandover', ...room, into: 'en', personId: 'other' })
  })

  test('does nothing where it is not clear who is meant, or nothing can be offered', () => {
    const two = booth({ seat: seat('en', true), partners: [partner('other'), partner('third')] })
    expect(handoverWish(two)).toBeNull()
    expect(handoverWish(booth({ seat: seat('en'), partners: [partner('other')] }))).toBeNull()
    expect(handoverWish(booth({ seat: seat('en', true) }))).toBeNull()
  })
})
