/** Keeps one's own answers on this device: the server tells nobody, not even their giver, what was answered. */
import type { EvaluationAnswers } from '@plenaria/shared/workshop/evaluation/evaluation'

export type KeptAnswers = { readonly answers: EvaluationAnswers; readonly isSent: boolean }

const nothing: KeptAnswers = { answers: {}, isSent: false }

const isAnswers = (value: unknown): value is EvaluationAnswers =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((one) => typeof one === 'number' || typeof one === 'string')

/** A browser that keeps nothing, or something else under that name, is no trouble: the answers begin empty. */
export const readKeptAnswers = (key: string): KeptAnswers => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    if (typeof kept !== 'object' || kept === null || !('answers' in kept) || !isAnswers(kept.answers)) return nothing
    return { answers: kept.answers, isSent: 'isSent' in kept && kept.isSent === true }
  } catch {
    return nothing
  }
}

export const keepAnswers = (key: string, kept: KeptAnswers): void => {
  try {
    localStorage.setItem(key, JSON.stringify(kept))
  } catch {
    // Private windows and full disks keep nothing; the answers can be sent all the same.
  }
}
