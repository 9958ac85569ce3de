/** What the floor is asked for, and what a speaker is told. Apart from the schemas, so that a form lists them without parsing. */

export const requestKinds = ['statement', 'question', 'pointOfOrder', 'reply'] as const
export type RequestKind = (typeof requestKinds)[number]

/** A turn that the agenda prepared was not asked for. */
export const speechKinds = [...requestKinds, 'prepared'] as const
export type SpeechKind = (typeof speechKinds)[number]

export const signals = ['conclude', 'slower', 'louder'] as const
export type Signal = (typeof signals)[number]

/** Why a speech ended: the speaker had finished, was given no more time, went back on the list, was followed by another, or left. */
export const speechEnds = ['finished', 'taken', 'returned', 'followed', 'timeUp', 'movedOn', 'left'] as const
export type SpeechEnd = (typeof speechEnds)[number]
