/**
 * What a browser says of its connection, line by line against a list of what is expected: nothing else reaches the engine. The
 * browser's own addresses are dropped too: the engine answers where it is called from, and calls nobody.
 */

export type SdpExpected = {
  /** The kinds of the media sections in order, for example `['audio']`. */
  readonly sections: readonly ('audio' | 'video')[]
  readonly directions: readonly ('sendonly' | 'recvonly' | 'inactive')[]
}

export const soundLevelUri = 'urn:ietf:params:rtp-hdrext:ssrc-audio-level'
const codecs = { audio: /^a=rtpmap:(\d{1,3}) opus\/48000\/2$/i, video: /^a=rtpmap:(\d{1,3}) VP8\/90000$/i } as const
const extensions: readonly string[] = [
  soundLevelUri,
  'urn:ietf:params:rtp-hdrext:sdes:mid',
  'http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time',
  'http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01',
]

const pairs = (count: number) => `(?:[0-9A-Fa-f]{2}:){${count - 1}}[0-9A-Fa-f]{2}`
/** Each hash has its length; the engine throws on any other. */
const fingerprint = new RegExp(`^a=fingerprint:(?:sha-256 ${pairs(32)}|sha-384 ${pairs(48)}|sha-512 ${pairs(64)})$`)

const security = [
  /^a=ice-ufrag:[A-Za-z0-9+/]{4,256}$/,
  /^a=ice-pwd:[A-Za-z0-9+/]{22,256}$/,
  fingerprint,
  /^a=setup:(?:actpass|active|passive)$/,
]
const plain = [
  ...security,
  /^a=mid:[A-Za-z0-9_-]{1,16}$/,
  /^a=rtcp-mux$/,
  /^a=ssrc:\d{1,10} cname:[A-Za-z0-9+/=_{}-]{1,64}$/,
]
const ofCodec = [
  /^a=rtpmap:(\d{1,3}) /,
  /^a=fmtp:(\d{1,3}) [A-Za-z0-9=;. -]{1,200}$/,
  /^a=rtcp-fb:(\d{1,3}) (?:nack|nack pli|ccm fir|goog-remb|transport-cc)$/,
]

const isOf = (line: string, patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(line))

const isExtension = (line: string): boolean => {
  const uri = /^a=extmap:\d{1,2}(?:\/sendonly|\/recvonly)? (\S+)$/.exec(line)?.[1]
  return uri !== undefined && extensions.includes(uri)
}

const isOfPayload = (line: string, payload: string): boolean =>
  ofCodec.some((pattern) => pattern.exec(line)?.[1] === payload)

/** @returns null when the section is not what is expected */
const cleanSection = (lines: readonly string[], kind: 'audio' | 'video', expected: SdpExpected): string[] | null => {
  const port = new RegExp(`^m=${kind} (\\d{1,5}) UDP/TLS/RTP/SAVPF [\\d ]{1,400}$`).exec(lines[0] ?? '')?.[1]
  const payload = lines.map((line) => codecs[kind].exec(line)?.[1]).find((found) => found !== undefined)
  const direction = expected.directions.find((one) => lines.includes(`a=${one}`))
  if (port === undefined || payload === undefined || direction === undefined) return null
  const kept = lines.filter((line) => isOf(line, plain) || isExtension(line) || isOfPayload(line, payload))
  const head = [`m=${kind} ${port} UDP/TLS/RTP/SAVPF ${payload}`, 'c=IN IP4 0.0.0.0']
  return [...head, ...kept, `a=${direction}`]
}

/** @returns the description without anything unexpected, or null when it is none */
export const cleanSdp = (sdp: string, expected: SdpExpected): string | null => {
  const [session = '', ...sections] = sdp.replaceAll('\r\n', '\n').split(/^(?=m=)/m)
  if (!session.startsWith('v=0\n') || sections.length !== expected.sections.length) return null
  const cleaned = sections.map((section, at) => {
    const kind = expected.sections[at]
    return kind === undefined ? null : cleanSection(section.split('\n'), kind, expected)
  })
  const shared = session.split('\n').filter((line) => isOf(line, security))
  const mids = cleaned.map((lines) => lines?.find((line) => line.startsWith('a=mid:'))?.slice('a=mid:'.length))
  const whole = [...shared, ...cleaned.flatMap((lines) => lines ?? [])]
  const isWhole = security.every((pattern) => whole.some((line) => pattern.test(line)))
  if (!isWhole || cleaned.includes(null) || mids.includes(undefined) || new Set(mids).size !== mids.length) return null
  const head = ['v=0', 'o=- 1 1 IN IP4 127.0.0.1', 's=-', 't=0 0', `a=group:BUNDLE ${mids.join(' ')}`]
  return `${[...head, ...whole].join('\r\n')}\r\n`
}
