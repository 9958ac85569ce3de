/** The library under the engine, loaded by whoever starts it: where it cannot be, nothing else is tried. */
import type * as Rtc from 'node-datachannel'

export type RtcLibrary = Pick<typeof Rtc, 'PeerConnection' | 'Audio' | 'Video'>
