import { expect, test } from 'vitest'
import { type BoothNow, boothStep } from './boothStep.ts'

const off = { status: 'off', trouble: null } as const
const closed = { status: 'off', trouble: 'notYours' } as const
const step = (more: Partial<BoothNow>) =>
  boothStep({ isHere: true, mic: off, language: 'es', isOnAir: false, isMuted: false, ...more })
const on = (channel: 'floor' | 'language:es') => ({ status: 'on', channel, isHeld: false }) as const

test('the microphone opens once there is a booth and the sound is joined, on air or not', () => {
  expect([step({}), step({ isOnAir: true })]).toEqual(['open', 'open'])
  expect([step({ isHere: false }), step({ language: null }), step({ mic: { status: 'opening' } })]).toEqual([
    null,
    null,
    null,
  ])
  expect(step({ mic: on('language:es'), isOnAir: true })).toBeNull()
})

test('who also speaks to the room does so until they go on air', () => {
  expect([step({ mic: on('floor') }), step({ mic: on('floor'), isOnAir: true })]).toEqual([null, 'open'])
})

test('what failed is not tried on by itself', () => {
  expect(step({ mic: { status: 'off', trouble: 'denied' }, isOnAir: true })).toBeNull()
  expect(step({ mic: { status: 'off', trouble: 'elsewhere' } })).toBeNull()
})

test('[SO3] who left the booth begins anew in the next; who was muted opens it themselves', () => {
  expect(step({ mic: closed, language: null })).toBe('forget')
  expect(step({ mic: closed, language: null, isMuted: true })).toBeNull()
  expect(step({ mic: closed })).toBeNull()
})
