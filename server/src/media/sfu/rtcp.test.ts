/** The RTCP messages that are read and written. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bitRateCap, lossRequest, pictureRequest, readRtcp, receptionReport } from './rtcp.ts'

const none = { lost: [], wantsPicture: false, lossShare: null, senderClock: null }
const report = {
  ssrc: 9,
  lossShare: 0.25,
  lostInAll: 3,
  highest: 70_000,
  jitter: 5,
  senderClock: 7,
  sinceSenderClock: 8,
}

test('what is written is read', () => {
  expect(readRtcp(pictureRequest(5))).toEqual({ ...none, wantsPicture: true })
  expect(readRtcp(lossRequest(5, [1, 65_535]))).toEqual({ ...none, lost: [1, 65_535] })
  expect(readRtcp(receptionReport(report))).toEqual({ ...none, lossShare: 0.25 })
  expect(readRtcp(bitRateCap(5, 2_000_000))).toEqual(none)
  const both = Buffer.concat([receptionReport(report), pictureRequest(5)])
  expect(readRtcp(both)).toEqual({ ...none, lossShare: 0.25, wantsPicture: true })
})

test('several lost packets stand in one mask', () => {
  const packet = lossRequest(5, [100])
  packet.writeUInt16BE(0b101, packet.length - 2)
  expect(readRtcp(packet).lost).toEqual([100, 101, 103])
})

test('a sender’s clock is taken from the middle of its report', () => {
  const packet = Buffer.alloc(28)
  packet.writeUInt32BE(0x80c80006, 0)
  packet.writeUInt32BE(0x11112222, 8)
  packet.writeUInt32BE(0x33334444, 12)
  expect(readRtcp(packet)).toEqual({ ...none, senderClock: 0x22223333 })
})

test('a bit rate is written as REMB', () => {
  const packet = bitRateCap(0xabc, 2_000_000)
  expect(packet.subarray(12, 16).toString()).toBe('REMB')
  const rest = packet.readUInt32BE(16)
  expect((rest & 0x3ffff) * 2 ** ((rest >> 18) & 0x3f)).toBe(2_000_000)
  expect(packet.readUInt32BE(20)).toBe(0xabc)
})

test('law: no bytes make reading fail', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 120 }), (bytes) => {
      expect(readRtcp(Buffer.from(bytes)).lost.length).toBeLessThan(600)
      const claims = Buffer.concat([Buffer.from([0x81, 205, 0, bytes.length & 15]), Buffer.from(bytes)])
      expect(readRtcp(claims).lost.length).toBeLessThan(600)
    }),
  )
})
