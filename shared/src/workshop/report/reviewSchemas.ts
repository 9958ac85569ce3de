/** The parts that wishes and facts of the review round share. */
import { z } from 'zod'

/** SHA-256 of a snapshot's bytes, in hexadecimal. */
export const snapshotHashSchema = z.string().regex(/^[0-9a-f]{64}$/)

/** What an observation is about: a numbered paragraph, a numbered item by its place in the document, or the whole draft. */
export const anchorSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('whole') }),
  z.object({ kind: z.literal('paragraph'), number: z.number().int().min(1) }),
  z.object({ kind: z.literal('item'), key: z.string().min(1).max(200) }),
])

/** A numbered item of a draft: its place in the document, and how it is cited. */
export const draftItemAnchorSchema = z.object({ key: z.string(), label: z.string() })

export const verdictSchema = z.enum(['accepted', 'noted', 'notAccepted'])
