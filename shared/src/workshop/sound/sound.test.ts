/** The rules of muting, SO1 to SO4. */
import { expect, test } from 'vitest'
import { accept } from '../../decision.ts'
import { given } from '../../testing/givenWhenThen.ts'
import { dayOne, dayOneAfter } from '../../testing/sampleFacts.ts'
import { openGroupsFacts, runningFacts } from '../../testing/sampleHistories.ts'
import { personActor } from '../actor.ts'
import { refuse } from '../refusals.ts'
import type { WorkshopEvent } from '../workshop.ts'

const moderator = personActor('moderator-1')
const mute = (...personIds: string[]) => ({ type: 'MutePeople' as const, personIds })
const muted = (personIds: string[], by = 'facilitator-rcm', at = dayOne): WorkshopEvent => ({
  type: 'PeopleMuted',
  personIds,
  by,
  at,
})
const unmute = (personId: string) => ({ type: 'UnmutePerson' as const, personId })

test('[SO1] a facilitator mutes anybody, several at once, and everybody once', () => {
  expect(given(...openGroupsFacts).when(mute('honduras-1', 'belize-1', 'belize-1'))).toEqual(
    accept(muted(['honduras-1', 'belize-1'])),
  )
  const again = given(...openGroupsFacts, muted(['honduras-1']))
  expect(again.when(mute('honduras-1', 'belize-1'))).toEqual(accept(muted(['belize-1'])))
  expect(again.when(mute('honduras-1'))).toEqual(accept())
})

test('[SO1] a moderator mutes those in the same room, and nobody who leads the workshop', () => {
  const open = given(...openGroupsFacts)
  expect(open.when(mute('honduras-1'), { actor: moderator })).toEqual(accept(muted(['honduras-1'], 'moderator-1')))
  expect(open.when(mute('belize-1'), { actor: moderator })).toEqual(refuse('notYourRoom'))
  expect(open.when(mute('honduras-1', 'belize-1'), { actor: moderator })).toEqual(refuse('notYourRoom'))
  expect(given(...runningFacts).when(mute('facilitator-rcm'), { actor: moderator })).toEqual(refuse('notYourRoom'))
  expect(given(...runningFacts).when(mute('facilitator-mirps'))).toEqual(accept(muted(['facilitator-mirps'])))
})

test('[SO1] nobody else mutes', () => {
  for (const personId of ['honduras-1', 'observer-1', 'expert-1', 'interpreter-1', 'rapporteur-1'])
    expect(given(...runningFacts).when(mute('belize-1'), { actor: personActor(personId) })).toEqual(
      refuse('notAllowed'),
    )
})

test('[SO2] the microphone is given back by whoever may mute, never by oneself', () => {
  const open = given(...openGroupsFacts, muted(['honduras-1', 'moderator-1', 'facilitator-rcm']))
  const back = (personId: string, by: string) =>
    accept({ type: 'PersonUnmuted' as const, personId, by, at: dayOneAfter(20) })
  const at = dayOneAfter(20)
  expect(open.when(unmute('honduras-1'), { actor: moderator, at })).toEqual(back('honduras-1', 'moderator-1'))
  expect(open.when(unmute('moderator-1'), { actor: moderator, at })).toEqual(refuse('notYourRoom'))
  expect(open.when(unmute('honduras-1'), { actor: personActor('moderator-2'), at })).toEqual(refuse('notYourRoom'))
  expect(open.when(unmute('honduras-1'), { actor: personActor('honduras-1'), at })).toEqual(refuse('notAllowed'))
  expect(open.when(unmute('facilitator-rcm'), { at })).toEqual(back('facilitator-rcm', 'facilitator-rcm'))
  expect(open.when(unmute('belize-1'), { at })).toEqual(accept())
})

test('[SO3] a muted person asks once; being unmuted ends it', () => {
  const actor = personActor('honduras-1')
  const ask = { type: 'AskForMicrophone' } as const
  const asked: WorkshopEvent = { type: 'MicrophoneAsked', personId: 'honduras-1', at: dayOne }
  expect(given(...runningFacts, muted(['honduras-1'])).when(ask, { actor })).toEqual(accept(asked))
  expect(given(...runningFacts, muted(['honduras-1']), asked).when(ask, { actor })).toEqual(accept())
  expect(given(...runningFacts).when(ask, { actor })).toEqual(accept())
  const unmuted: WorkshopEvent = { type: 'PersonUnmuted', personId: 'honduras-1', by: null, at: dayOne }
  expect(given(...runningFacts, muted(['honduras-1']), asked, unmuted).when(ask, { actor })).toEqual(accept())
})

test('[SO4] only people who are enrolled are muted', () => {
  const removed: WorkshopEvent = { type: 'PersonRemoved', personId: 'honduras-1', at: dayOne }
  expect(given(...runningFacts).when(mute('stranger'))).toEqual(refuse('unknownPerson'))
  expect(given(...runningFacts, removed).when(mute('honduras-1'))).toEqual(refuse('unknownPerson'))
  expect(given(...runningFacts, removed).when(unmute('honduras-1'))).toEqual(refuse('unknownPerson'))
})
