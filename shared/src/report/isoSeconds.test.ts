import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instant } from '../time.ts'
import { isoSeconds } from './isoSeconds.ts'
import { momentsIn } from './moment.ts'

test('what is no moment with an offset is none', () => {
  for (const text of ['', '2020-10-07', '2020-10-07T09:00:00Z', '2020-10-07 09:00:00-06:00'])
    expect(isoSeconds(text)).toBeNull()
})

test('law: every moment of the report is read back to the second', () => {
  const zones = fc.constantFrom('UTC', 'America/Costa_Rica', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Auckland')
  fc.assert(
    fc.property(zones, fc.integer({ min: 0, max: 253_402_300_799_999 - 86_400_000 }), (zone, at) => {
      expect(isoSeconds(momentsIn(zone)(instant(at)).local)).toBe(Math.floor(at / 1_000))
    }),
  )
})
