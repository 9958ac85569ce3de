/** What a browser says of its connection is let through line by line. */
import { expect, test } from 'vitest'
import { announceAt, withAddresses } from './announceAt.ts'
import { cleanSdp } from './cleanSdp.ts'

const hash = (name: string, pairs: number) => `a=fingerprint:${name} ${Array(pairs).fill('AB').join(':')}`
const fingerprint = hash('sha-256', 32)
const expected = { sections: ['audio'], directions: ['sendonly'] } as const
const session = [
  'v=0',
  'o=- 4611731400430051336 2 IN IP4 127.0.0.1',
  's=-',
  't=0 0',
  'a=group:BUNDLE 0',
  'a=msid-semantic: WMS x',
]
const section = [
  'm=audio 9 UDP/TLS/RTP/SAVPF 111 63 9',
  'c=IN IP4 0.0.0.0',
  'a=rtcp:9 IN IP4 0.0.0.0',
  'a=candidate:1 1 udp 2113937151 0f2c.local 50000 typ host',
  'a=ice-ufrag:EsAw',
  'a=ice-pwd:P2uYro0UCOQ4zxjKXaWCBui1',
  'a=ice-options:trickle',
  fingerprint,
  'a=setup:actpass',
  'a=mid:0',
  'a=extmap:1 urn:ietf:params:rtp-hdrext:ssrc-audio-level',
  'a=extmap:2 http://example.org/strange',
  'a=sendonly',
  'a=msid:- 0f2c',
  'a=rtcp-mux',
  'a=rtpmap:111 opus/48000/2',
  'a=rtcp-fb:111 transport-cc',
  'a=fmtp:111 minptime=10;useinbandfec=1',
  'a=rtpmap:63 red/48000/2',
  'a=fmtp:63 111/111',
  'a=rtpmap:9 G722/8000',
  'a=ssrc:3456 cname:kz8D+2',
  'a=x-unheard-of:1',
]
const offer = (lines: readonly string[] = section, head: readonly string[] = session) =>
  `${[...head, ...lines].join('\r\n')}\r\n`

test('what is expected stays: one codec, the connection’s secrets, known extensions, no address', () => {
  expect(cleanSdp(offer(), expected)?.split('\r\n')).toEqual([
    'v=0',
    'o=- 1 1 IN IP4 127.0.0.1',
    's=-',
    't=0 0',
    'a=group:BUNDLE 0',
    'm=audio 9 UDP/TLS/RTP/SAVPF 111',
    'c=IN IP4 0.0.0.0',
    'a=ice-ufrag:EsAw',
    'a=ice-pwd:P2uYro0UCOQ4zxjKXaWCBui1',
    fingerprint,
    'a=setup:actpass',
    'a=mid:0',
    'a=extmap:1 urn:ietf:params:rtp-hdrext:ssrc-audio-level',
    'a=rtcp-mux',
    'a=rtpmap:111 opus/48000/2',
    'a=rtcp-fb:111 transport-cc',
    'a=fmtp:111 minptime=10;useinbandfec=1',
    'a=ssrc:3456 cname:kz8D+2',
    'a=sendonly',
    '',
  ])
})

test.each([
  ['sha-384', 48],
  ['sha-512', 64],
])('a certificate of %s is one', (name, pairs) => {
  expect(cleanSdp(offer().replace(fingerprint, hash(name, pairs)), expected)).toContain(hash(name, pairs))
})

const without = (start: string) => section.filter((line) => !line.startsWith(start))

test.each<[string, string]>([
  ['nothing', ''],
  ['no media', `${session.join('\r\n')}\r\n`],
  ['another kind of media', offer().replace('m=audio', 'm=video')],
  ['two sections', offer([...section, ...section])],
  ['another direction', offer(section.map((line) => (line === 'a=sendonly' ? 'a=sendrecv' : line)))],
  ['no opus', offer(without('a=rtpmap:111'))],
  ['no secret', offer(without('a=ice-pwd'))],
  ['no certificate', offer(without('a=fingerprint'))],
  ['no name', offer(without('a=mid'))],
  ['a line that is cut by a bare return', offer().replace('a=mid:0', 'a=mid:0\ra=candidate:1')],
  ['a certificate longer than its hash', offer().replace(fingerprint, hash('sha-256', 40))],
  ['a certificate shorter than its hash', offer().replace(fingerprint, hash('sha-512', 48))],
  ['a weak certificate', offer().replace('sha-256', 'sha-1')],
])('%s is no description', (_, sdp) => {
  expect(cleanSdp(sdp, expected)).toBeNull()
})

test('an engine is announced where the operator says, or at its own addresses', () => {
  const own =
    'v=0\r\na=mid:0\r\na=candidate:2 1 UDP 21 fd00::2 4000 typ host\r\na=candidate:1 1 UDP 22 10.0.0.2 4000 typ host\r\na=end-of-candidates\r\n'
  expect(announceAt(own, [])).toEqual({
    sdp: 'v=0\r\na=mid:0\r\n',
    candidates: ['candidate:2 1 UDP 21 fd00::2 4000 typ host', 'candidate:1 1 UDP 22 10.0.0.2 4000 typ host'],
  })
  const outside = announceAt(own, ['203.0.113.7'])
  expect(outside.candidates).toEqual(['candidate:1 1 UDP 21 203.0.113.7 4000 typ host'])
  expect(announceAt(own, ['203.0.113.7:41000', '[2001:db8::7]:41001', '2001:db8::7']).candidates).toEqual([
    'candidate:1 1 UDP 21 203.0.113.7 41000 typ host',
    'candidate:2 1 UDP 21 2001:db8::7 41001 typ host',
    'candidate:3 1 UDP 21 2001:db8::7 4000 typ host',
  ])
  expect(withAddresses(outside)).toBe(
    'v=0\r\na=mid:0\r\na=candidate:1 1 UDP 21 203.0.113.7 4000 typ host\r\na=end-of-candidates\r\n',
  )
})
