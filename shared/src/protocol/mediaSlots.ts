/** What a listener's one connection has room for, and what can be put there. Apart from its schemas, which browsers need not. */

/** Fixed, so that whoever speaks, whatever language is chosen and wherever one is moved, nothing is negotiated anew. */
export const slotNames = ['floor0', 'floor1', 'floor2', 'floor3', 'language', 'video'] as const
export type SlotName = (typeof slotNames)[number]

export const feedKinds = ['mic', 'camera', 'screen'] as const
export type FeedKind = (typeof feedKinds)[number]
