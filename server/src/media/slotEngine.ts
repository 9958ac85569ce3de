/**
 * The port of an engine with fixed slots: it opens connections, carries what it is told into the slots it is told, and says what
 * becomes of connections. Who may send and who hears whom it does not know.
 */
import type { FeedKind, SlotName } from '@plenaria/shared/protocol/mediaSlots'

/** One slot of one listener gets another feed, or none. */
export type SlotChange = { readonly peerId: string; readonly slot: SlotName; readonly feedId: string | null }

export type EngineNews =
  | { readonly type: 'receiveUp' | 'receiveDown'; readonly peerId: string }
  | { readonly type: 'sendUp' | 'sendDown'; readonly feedId: string }
  | { readonly type: 'talking'; readonly feedId: string; readonly isTalking: boolean }
  /** All connections of these workshops are gone; null for all there are. New ones can be opened at once. */
  | { readonly type: 'reset'; readonly workshopIds: readonly string[] | null }

export type ReceiveOffer = {
  readonly sdp: string
  /** Which media section of it is which slot. */
  readonly slots: Readonly<Record<SlotName, string>>
}

export type EngineHealth = { readonly isUp: boolean; readonly receiving: number; readonly sending: number }

export interface SlotEngine {
  readonly name: string
  /** Rejects when it cannot run on this machine. */
  start(tell: (news: EngineNews) => void): Promise<void>
  openReceive(to: { workshopId: string; peerId: string }): Promise<ReceiveOffer>
  /**
   * @param sdp cleaned of what is not expected
   * @returns where the engine can be reached, unless the offer has said it
   */
  answerReceive(peerId: string, sdp: string): Promise<readonly string[]>
  /** @returns the answer; `sendUp` says when it flows */
  openSend(from: { workshopId: string; feedId: string; kind: FeedKind }, sdp: string): Promise<string>
  put(changes: readonly SlotChange[]): Promise<void>
  closeReceive(peerId: string): Promise<void>
  closeSend(feedId: string): Promise<void>
  health(): Promise<EngineHealth>
  stop(): Promise<void>
}
