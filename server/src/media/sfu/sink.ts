/** Where a feed goes on to. */
import type { RtpHeader } from './rtpPacket.ts'

export type Sink = {
  /**
   * @param packet without extension; it is kept as it is
   * @param sheet the same once more, whose fixed header every sink writes over in turn: a copy for each would be the most of the work
   */
  readonly push: (packet: Buffer, header: RtpHeader, at: number, sheet: Buffer) => void
  /** The share of packets lost on the way to the listener, 0 to 1, as last reported. */
  readonly lossShare: () => number
}
