/** Questions in writing: what they are, how they stand and who supports them. Pure reading. */
import type { z } from 'zod'
import type { Id } from '../../ids.ts'
import type { Language } from '../../language.ts'
import type { Instant } from '../../time.ts'
import type { answerTextSchema, questionTextSchema } from './floorCommands.ts'

/** Who counts once: a delegation, or a person who has none. */
export type Supporter = { readonly delegationId: Id | null; readonly personId: Id }

export type Answer = {
  readonly id: Id
  readonly by: Id | null
  /** The language it was written in. */
  readonly language: Language
  readonly text: z.infer<typeof answerTextSchema>
  readonly at: Instant
}

export type Question = {
  readonly id: Id
  readonly roomId: Id
  readonly segmentId: Id | null
  readonly author: Supporter
  readonly to: Id | null
  readonly language: Language
  /** Null for those who may not read it yet. */
  readonly text: z.infer<typeof questionTextSchema> | null
  readonly askedAt: Instant
  readonly publishedAt: Instant | null
  readonly state:
    | { readonly status: 'open' | 'withdrawn' }
    | { readonly status: 'merged'; readonly target: Id }
    | { readonly status: 'aside'; readonly reason: string }
  /** Beside its author. */
  readonly supporters: readonly Supporter[]
  readonly answers: readonly Answer[]
  readonly answeredOrallyAt: Instant | null
}

export type QuestionStatus = 'waiting' | 'published' | 'answered' | Exclude<Question['state']['status'], 'open'>

export const questionStatus = ({ state, publishedAt, answers, answeredOrallyAt }: Question): QuestionStatus => {
  if (state.status !== 'open') return state.status
  if (publishedAt === null) return 'waiting'
  return answers.length > 0 || answeredOrallyAt !== null ? 'answered' : 'published'
}

export const isSameSupporter = (a: Supporter, b: Supporter): boolean =>
  a.delegationId === null && b.delegationId === null ? a.personId === b.personId : a.delegationId === b.delegationId

/** Everybody once, in the order in which they came: the author first, and whoever stands behind what was merged into it. */
export const supportersOf = (questions: readonly Question[], question: Question): readonly Supporter[] => {
  const seen = new Set<Question>()
  const collect = (one: Question): readonly Supporter[] => {
    if (seen.has(one)) return []
    seen.add(one)
    const merged = questions.filter(({ state }) => state.status === 'merged' && state.target === one.id)
    return [one.author, ...one.supporters, ...merged.flatMap(collect)]
  }
  const all = collect(question)
  return all.filter((one, index) => all.findIndex((other) => isSameSupporter(one, other)) === index)
}
