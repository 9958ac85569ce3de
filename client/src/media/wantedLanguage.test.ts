import { fold } from '@plenaria/shared/testing/givenWhenThen'
import { boothFacts, first, onAir, told } from '@plenaria/shared/testing/sampleBooths'
import { openGroupsFacts, runningFacts } from '@plenaria/shared/testing/sampleHistories'
import type { WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { expect, test } from 'vitest'
import { wantedLanguage } from './wantedLanguage.ts'

const facts = [...runningFacts, ...boothFacts]
const delegate: WorkshopEvent = {
  type: 'PersonEnrolled',
  person: {
    personId: 'haiti-1',
    delegationId: 'honduras',
    represents: ['rcm'],
    understands: ['fr'],
    grants: [{ role: 'delegate', platformId: null }],
  },
}
const speaks = (language: string) =>
  told(
    [{ by: 'facilitator-rcm', command: { type: 'SayFloorLanguage', roomId: 'plenary', language } }],
    [...facts, delegate],
  )

test('[IN18] who understands the floor hears it alone, who does not hears a language of theirs', () => {
  expect(wantedLanguage(fold(speaks('es')), 'haiti-1', null)).toBe('fr')
  expect(wantedLanguage(fold(speaks('fr')), 'haiti-1', null)).toBeNull()
  expect(wantedLanguage(fold(speaks('es')), 'haiti-1', 'floor')).toBeNull()
  expect(wantedLanguage(fold(speaks('fr')), 'haiti-1', 'language:en')).toBe('en')
})

test('[IN18] where the room has no such language it is the floor', () => {
  expect(wantedLanguage(fold(openGroupsFacts), 'honduras-1', 'language:en')).toBeNull()
  expect(wantedLanguage(fold(openGroupsFacts), 'belize-1', 'language:en')).toBe('en')
})

test('whoever is in a booth hears nothing beside what they work from, and chooses again once they have left it', () => {
  const seated = told([onAir(first, 'en')], facts)
  expect(wantedLanguage(fold(seated), first, 'language:es')).toBeNull()
  const left = told([{ by: first, command: { type: 'LeaveBooth' } }], seated)
  expect(wantedLanguage(fold(left), first, 'language:es')).toBe('es')
})
