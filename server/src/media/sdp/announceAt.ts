/** Where an engine says it can be reached: at its own addresses, or at those an operator names, for instance behind a router. */

const candidate = /^a=(candidate:\S+ \d+ \S+ \d+ )(\S+)( \d+)( typ host.*)$/
/** `203.0.113.7`, `203.0.113.7:41000`, `2001:db8::7`, `[2001:db8::7]:41000`. */
const withPort = /^(?:\[([^\]]+)\]|([^:]+)):(\d+)$/

export type Announcement = {
  /** The description without addresses. */
  readonly sdp: string
  /** Each address as a browser takes it. */
  readonly candidates: readonly string[]
}

/** @param addresses IP addresses, with a port where it is another outside, to be said in place of the engine's own; none to keep those */
export const announceAt = (sdp: string, addresses: readonly string[]): Announcement => {
  const lines = sdp.split('\r\n')
  const own = lines.flatMap((line) => candidate.exec(line)?.slice(1) ?? [])
  const [before = '', , port = '', after = ''] = own
  const said = (address: string): string => {
    const [, v6, v4, outside] = withPort.exec(address) ?? []
    return outside === undefined ? `${address}${port}` : `${v6 ?? v4} ${outside}`
  }
  const candidates =
    addresses.length === 0
      ? lines.filter((line) => candidate.test(line)).map((line) => line.slice('a='.length))
      : addresses.map(
          (address, at) => `${before.replace(/^candidate:\S+/, `candidate:${at + 1}`)}${said(address)}${after}`,
        )
  const bare = lines.filter((line) => !candidate.test(line) && line !== 'a=end-of-candidates')
  return { sdp: bare.join('\r\n'), candidates: own.length === 0 ? [] : candidates }
}

/** The description with its addresses in it, for whoever takes them at once. */
export const withAddresses = ({ sdp, candidates }: Announcement): string =>
  `${sdp}${candidates.map((one) => `a=${one}\r\n`).join('')}a=end-of-candidates\r\n`
