/** What a connection is like, from the browser's counts, and what follows for the picture. */
import { expect, test } from 'vitest'
import { measureReports } from './measureSound.ts'
import { nextSparing, notSparing, type Sparing } from './spareVideo.ts'

const sound = (packetsReceived: number, packetsLost: number) => ({
  type: 'inbound-rtp',
  kind: 'audio',
  packetsReceived,
  packetsLost,
})
const pair = { type: 'candidate-pair', nominated: true, state: 'succeeded', currentRoundTripTime: 0.123 }
const video = { type: 'inbound-rtp', kind: 'video', packetsReceived: 10, packetsLost: 90 }

test('the loss is that of the sound since the last measurement', () => {
  const first = measureReports([sound(90, 10), sound(0, 0), video, pair], { received: 0, lost: 0 })
  expect(first.quality).toEqual({ loss: 10, roundTrip: 123 })
  expect(measureReports([sound(190, 10), pair], first.counts).quality.loss).toBe(0)
})

test('nothing heard is nothing lost, and counts that begin anew are no loss', () => {
  expect(measureReports([], { received: 0, lost: 0 }).quality).toEqual({ loss: 0, roundTrip: 0 })
  expect(measureReports([sound(1, 0)], { received: 500, lost: 9 }).quality.loss).toBe(0)
})

const after = (...measured: { loss: number; roundTrip: number }[]) =>
  measured.reduce<Sparing>((sparing, quality) => nextSparing(sparing, quality), notSparing)
const [bad, slow, fine, fair] = [
  { loss: 9, roundTrip: 100 },
  { loss: 0, roundTrip: 1_200 },
  { loss: 0.5, roundTrip: 100 },
  { loss: 4, roundTrip: 100 },
]

test('the picture is left out after two bad measurements in a row, and comes back after a good while', () => {
  expect(after(bad).isSpared).toBe(false)
  expect(after(bad, fine, bad).isSpared).toBe(false)
  expect(after(bad, slow).isSpared).toBe(true)
  const good = Array.from({ length: 7 }, () => fine)
  expect(after(bad, bad, ...good).isSpared).toBe(true)
  expect(after(bad, bad, ...good, fine).isSpared).toBe(false)
  expect(after(bad, bad, ...good, fair, fine).isSpared).toBe(true)
})
