/** One stream out of several feeds: unbroken numbers, whole pictures first, lost packets once more. */
import { expect, test } from 'vitest'
import { createFeed, type Feed } from './feed.ts'
import { lossRequest, readRtcp, receptionReport } from './rtcp.ts'
import { readRtp } from './rtpPacket.ts'
import { createSlot } from './slot.ts'

const sound = (sequence: number, { ssrc = 1, level = null as number | null, mark = 7 } = {}): Buffer => {
  const extension = level === null ? Buffer.alloc(0) : Buffer.from([0xbe, 0xde, 0, 1, 0x30, level, 0, 0])
  const packet = Buffer.concat([Buffer.alloc(12), extension, Buffer.from([mark, mark])])
  packet.writeUInt8(level === null ? 0x80 : 0x90, 0)
  packet.writeUInt8(109, 1)
  packet.writeUInt16BE(sequence, 2)
  packet.writeUInt32BE(((sequence + 1) & 0xffff) * 960, 4)
  packet.writeUInt32BE(ssrc, 8)
  return packet
}

const picture = (sequence: number, number: number, isWhole: boolean): Buffer => {
  const packet = Buffer.concat([Buffer.alloc(12), Buffer.from([0x90, 0x80, 0x80, number, isWhole ? 0x10 : 0x11, 0])])
  packet.writeUInt8(0x80, 0)
  packet.writeUInt8(100, 1)
  packet.writeUInt16BE(sequence, 2)
  packet.writeUInt32BE(2, 8)
  return packet
}

const set = (isVideo: boolean) => {
  const sent: Buffer[] = []
  const [payloadType, clockRate] = isVideo ? [96, 90_000] : [111, 48_000]
  const slot = createSlot({
    ssrc: 1_001,
    payloadType,
    clockRate,
    isVideo,
    send: (packet) => void sent.push(Buffer.from(packet)),
  })
  const asked: Buffer[] = []
  const feed = (levelId: number | null = 3): Feed =>
    createFeed({
      isVideo,
      payloadType: isVideo ? 100 : 109,
      clockRate,
      levelId,
      send: (message) => void asked.push(message),
    })
  const sequences = () => sent.map((packet) => readRtp(packet)?.sequence)
  return { slot, feed, sent, asked, sequences }
}

test('two feeds become one stream: own number, running sequence, time that goes on, no extension', () => {
  const { slot, feed, sent, sequences } = set(false)
  const [one, two] = [feed(), feed()]
  slot.put(one, 0)
  one.take(sound(65_535, { level: 30 }), 0)
  one.take(sound(0, { level: 30 }), 20)
  slot.put(two, 0)
  one.take(sound(1), 30)
  two.take(sound(500, { ssrc: 8 }), 1_020)
  expect(sequences()).toEqual([1, 2, 3])
  const headers = sent.map((packet) => readRtp(packet))
  expect(headers.map((header) => [header?.ssrc, header?.payloadType, header?.payloadAt])).toEqual(
    Array(3).fill([1_001, 111, 12]),
  )
  expect((headers[2]?.timestamp ?? 0) - (headers[1]?.timestamp ?? 0)).toBe(48_000)
  expect(sent.every((packet) => packet.at(-1) === 7)).toBe(true)
})

test('an empty slot sends nothing, and what it is given is not written into', () => {
  const { slot, feed, sent } = set(false)
  const one = feed()
  slot.put(one, 0)
  const packet = sound(5)
  const before = Buffer.from(packet)
  one.take(packet, 0)
  slot.put(null, 0)
  one.take(sound(6), 20)
  expect(sent).toHaveLength(1)
  expect(packet).toEqual(before)
})

test('a picture begins whole; until then the sender is asked for one, not too often', () => {
  const { slot, feed, sent, asked } = set(true)
  const one = feed()
  slot.put(one, 0)
  one.take(picture(1, 1, false), 0)
  one.take(picture(2, 2, false), 40)
  one.take(picture(3, 3, false), 500)
  expect(sent).toEqual([])
  expect(asked.map((message) => readRtcp(message).wantsPicture)).toEqual([true, true])
  one.take(picture(4, 4, true), 540)
  one.take(picture(5, 5, false), 580)
  expect(sent).toHaveLength(2)
  const other = feed()
  slot.put(other, 0)
  other.take(picture(9, 90, true), 600)
  expect(sent.map((packet) => packet.readUInt16BE(14) & 0x7fff)).toEqual([1, 2, 3])
})

test('a listener’s lost packet is sent once more, with the number it had, and none of another feed', () => {
  const { slot, feed, sent, sequences } = set(false)
  const one = feed()
  slot.put(one, 0)
  for (const sequence of [40, 41, 42]) one.take(sound(sequence), 0)
  slot.heard(readRtcp(lossRequest(1_001, [2, 99])), 10)
  expect(sequences()).toEqual([1, 2, 3, 2])
  expect(sent[3]).toEqual(sent[1])
  slot.put(feed(), 0)
  slot.heard(readRtcp(lossRequest(1_001, [2])), 20)
  expect(sent).toHaveLength(4)
})

test('what is lost on the way here is asked for, a few times', () => {
  const { feed, asked } = set(false)
  const one = feed()
  one.take(sound(1), 0)
  one.take(sound(4), 20)
  expect(asked).toEqual([])
  one.take(sound(5), 40)
  expect(readRtcp(asked[0] ?? Buffer.alloc(0)).lost).toEqual([2, 3])
  one.take(sound(2), 50)
  for (let sequence = 6; sequence < 50; sequence += 1) one.take(sound(sequence), (sequence - 3) * 20)
  const again = asked.slice(1).map((message) => readRtcp(message).lost)
  expect(again).toEqual([[3], [3], [3]])
  one.take(sound(51), 960)
  for (let at = 970; at < 2_000; at += 100) one.mend(at)
  expect(asked.slice(4).map((message) => readRtcp(message).lost)).toEqual([[50], [50], [50], [50]])
})

test('the sender is told of the loss that its listeners have, within bounds', () => {
  const { slot, feed, asked } = set(false)
  const one = feed()
  slot.put(one, 0)
  one.take(sound(1), 0)
  const told = (lossShare: number) => {
    const reported = { ssrc: 1, lossShare, lostInAll: 0, highest: 0, jitter: 0, senderClock: 0, sinceSenderClock: 0 }
    slot.heard(readRtcp(receptionReport(reported)), 0)
    one.report(1_000)
    return readRtcp(asked.at(-1) ?? Buffer.alloc(0)).lossShare
  }
  expect(told(0.125)).toBe(0.125)
  expect(told(0.9)).toBeCloseTo(0.3, 2)
  expect(told(0)).toBe(0)
})

test('who talks is known from the loudness that packets state; a cough is no talk', () => {
  const { feed } = set(false)
  const one = feed()
  one.take(sound(1, { level: 20 }), 0)
  expect(one.isTalking(10)).toBe(false)
  for (const sequence of [2, 3, 4]) one.take(sound(sequence, { level: 20 }), 20 * sequence)
  expect(one.isTalking(90)).toBe(true)
  expect(one.isTalking(1_000)).toBe(true)
  expect(one.isTalking(2_000)).toBe(false)
  const silent = feed(null)
  for (const sequence of [1, 2, 3, 4, 5]) silent.take(sound(sequence, { level: 20 }), 20 * sequence)
  expect(silent.isTalking(100)).toBe(false)
})

test('bytes that are no packet go nowhere', () => {
  const { slot, feed, sent } = set(false)
  const one = feed()
  slot.put(one, 0)
  for (const bytes of [
    [],
    [0x80],
    Array(12).fill(0),
    [0x90, 109, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0xbe, 0xde, 0xff, 0xff],
  ])
    one.take(Buffer.from(bytes), 0)
  expect(sent).toEqual([])
})

test('one listener’s complaint is no flood: each number once, and so many a second', () => {
  const { slot, feed, sent } = set(false)
  const one = feed()
  slot.put(one, 0)
  for (let sequence = 0; sequence < 64; sequence += 1) one.take(sound(sequence), sequence * 20)
  slot.heard(readRtcp(lossRequest(1_001, Array(290).fill(60))), 1_280)
  expect(sent).toHaveLength(65)
  const all = Array.from({ length: 64 }, (_, at) => at + 1)
  for (let again = 0; again < 20; again += 1) slot.heard(readRtcp(lossRequest(1_001, all)), 1_280)
  expect(sent).toHaveLength(64 + 100)
  slot.heard(readRtcp(lossRequest(1_001, all)), 1_380)
  expect(sent).toHaveLength(64 + 100 + 20)
})

test.each([
  [false, 240, 120],
  [true, 900, 900],
])('what a sender floods with does not go on (picture: %s)', (isVideo, burst, perSecond) => {
  const { slot, feed, sent } = set(isVideo)
  const one = feed()
  slot.put(one, 0)
  const packet = (sequence: number) => (isVideo ? picture(sequence, sequence & 0x7f, true) : sound(sequence))
  for (let sequence = 0; sequence < 2_000; sequence += 1) one.take(packet(sequence), 0)
  expect(sent).toHaveLength(burst)
  for (let sequence = 2_000; sequence < 4_000; sequence += 1) one.take(packet(sequence), 1_000)
  expect(sent).toHaveLength(burst + perSecond)
})

test('a packet larger than a network carries goes nowhere', () => {
  const { slot, feed, sent } = set(false)
  const one = feed()
  slot.put(one, 0)
  one.take(Buffer.concat([sound(1), Buffer.alloc(1_487)]), 0)
  expect(sent).toEqual([])
  one.take(Buffer.concat([sound(2), Buffer.alloc(1_486)]), 20)
  expect(sent).toHaveLength(1)
})

test('what was too late to be sent on is not sent, and not sent again either; it counts as come', () => {
  const { slot, feed, sent, asked } = set(false)
  const one = feed()
  slot.put(one, 0)
  one.take(sound(1), 0)
  one.take(sound(2), 20, true)
  one.take(sound(3), 40)
  expect(sent).toHaveLength(2)
  slot.heard(readRtcp(lossRequest(1_001, [2])), 60)
  expect(sent).toHaveLength(2)
  one.take(sound(4), 100)
  expect(asked).toEqual([])
  expect(one.taken()).toBe(4)
})

test('what arrived before a feed was put into a slot is not heard there, however late it is sent on', () => {
  const { slot, feed, sent } = set(false)
  const one = feed()
  slot.put(one, 100)
  one.take(sound(1), 80)
  one.take(sound(2), 100)
  expect(sent.map((packet) => packet.at(-1))).toEqual([7])
  expect(one.taken()).toBe(2)
})

test('several listeners of one feed get each their own numbers, on one sheet', () => {
  const { slot, feed, sent } = set(false)
  const others: Buffer[] = []
  const send = (packet: Buffer) => void others.push(Buffer.from(packet))
  const other = createSlot({ ssrc: 2_002, payloadType: 96, clockRate: 48_000, isVideo: false, send })
  const one = feed()
  slot.put(one, 0)
  one.take(sound(7), 0)
  other.put(one, 0)
  one.take(sound(8), 20)
  const numbers = (packets: readonly Buffer[]) =>
    packets.map((packet) => [readRtp(packet)?.sequence, readRtp(packet)?.ssrc, readRtp(packet)?.payloadType])
  expect(numbers(sent)).toEqual([
    [1, 1_001, 111],
    [2, 1_001, 111],
  ])
  expect(numbers(others)).toEqual([[1, 2_002, 96]])
  expect((sent[1]?.[1] ?? 0) & 0x80).toBe(0)
  expect((others[0]?.[1] ?? 0) & 0x80).toBe(0x80)
})
