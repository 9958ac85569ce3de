import { describe, expect, test } from 'vitest'
import { detailsOf, draftOf, emptyDraft, isVoiceless, type PersonDraft, problemsOf } from './personDraft.ts'

const languages = ['es', 'en']
const draft = (changes: Partial<PersonDraft>): PersonDraft => ({ ...emptyDraft(languages), ...changes })

describe('a name', () => {
  test('said once serves every language', () => {
    expect(detailsOf(draft({ name: { es: ' OIM ' } }), languages).name).toEqual({ es: 'OIM', en: 'OIM' })
  })
  test('said in each language is kept so, and empty ones are left out', () => {
    const name = { es: 'Honduras · Delegada 1', en: ' ' }
    expect(detailsOf(draft({ name, hasOneName: false }), languages).name).toEqual({ es: 'Honduras · Delegada 1' })
  })
  test('is recognised as one when all languages say the same', () => {
    const details = detailsOf(draft({ name: { es: 'OIM' } }), languages)
    expect(draftOf(details).hasOneName).toBe(true)
    expect(draftOf({ ...details, name: { es: 'OIM', en: 'IOM' } }).hasOneName).toBe(false)
  })
})

describe('roles', () => {
  test('only roles that serve a platform keep one', () => {
    const grants = [
      { role: 'moderator', platformId: 'rcm' },
      { role: 'delegate', platformId: 'rcm' },
    ] as const
    expect(detailsOf(draft({ grants }), languages).grants).toEqual([
      { role: 'moderator', platformId: 'rcm' },
      { role: 'delegate', platformId: null },
    ])
  })
  test('the same role twice is said once, for two platforms twice', () => {
    const moderates = (platformId: string) => ({ role: 'moderator' as const, platformId })
    const grants = [moderates('rcm'), moderates('mirps'), moderates('rcm')]
    expect(detailsOf(draft({ grants }), languages).grants).toEqual([moderates('rcm'), moderates('mirps')])
  })
})

test('what is missing is named', () => {
  expect(problemsOf(draft({ name: { es: '  ' }, email: 'x', grants: [] }))).toEqual({
    name: 'people.nameMissing',
    email: 'people.emailWrong',
    grants: 'people.roleMissing',
  })
  expect(problemsOf(draft({ name: { en: 'IOM' } }))).toEqual({})
})

test('a delegate without a delegation has no voice in objections', () => {
  expect(isVoiceless(draft({}))).toBe(true)
  expect(isVoiceless(draft({ delegationId: 'hn' }))).toBe(false)
  expect(isVoiceless(draft({ grants: [{ role: 'observer', platformId: null }] }))).toBe(false)
})
