/** An agenda as it was read from a concept note: guesses, each with the lines it comes from, to be corrected before it is used. */
import type { SegmentKind } from '../workshop/agenda/agenda.ts'

/** A line of the note, numbered from 1. */
export type SourceLine = { line: number; text: string }

export type DraftSegment = {
  /** HH:MM */
  start: string
  /** HH:MM, or null when the note says none and nothing follows. */
  end: string | null
  title: string
  points: readonly string[]
  coordinators: readonly string[]
  kind: SegmentKind
  /** From 0 to 1: how much of it was said rather than guessed. Below `LOW_CONFIDENCE` a person should look. */
  confidence: number
  source: readonly SourceLine[]
}

export type DraftSitting = {
  /** YYYY-MM-DD, or null when the note names no day for it. */
  date: string | null
  title: string
  segments: readonly DraftSegment[]
}

export type AgendaDraft = {
  title: string
  /** IANA name, or null when the note names no zone. */
  zone: string | null
  sittings: readonly DraftSitting[]
  /** Lines inside the agenda that fit nowhere. */
  unread: readonly string[]
  /** Lines before and after the agenda. */
  outside: readonly string[]
}

export type ReadAgenda = { ok: true; draft: AgendaDraft } | { ok: false; noAgenda: 'noTimes' | 'tooFewTimes' }

export const LOW_CONFIDENCE = 0.7
