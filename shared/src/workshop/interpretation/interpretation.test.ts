/** Booths: which rooms have them, who sits in them, what moves them, what the floor speaks, and the switch of captions. */
import { describe, expect, test } from 'vitest'
import { accept } from '../../decision.ts'
import { seconds, plus } from '../../time.ts'
import { fold, given } from '../../testing/givenWhenThen.ts'
import {
  first,
  second,
  boothFacts,
  channel,
  third,
  inBooth,
  inPlenary,
  onAir,
  told,
} from '../../testing/sampleBooths.ts'
import { dayOne, dayOneAfter, sampleFacts } from '../../testing/sampleFacts.ts'
import { groupWorkFacts, openGroupsFacts, runningFacts } from '../../testing/sampleHistories.ts'
import { personActor } from '../actor.ts'
import { refuse } from '../refusals.ts'
import { channelsOf, interpretedRooms } from '../views/interpretedRooms.ts'
import type { Command, WorkshopEvent } from '../workshop.ts'

const facts = [...sampleFacts, ...boothFacts]
const as = (personId: string) => ({ actor: personActor(personId) })
const take = (into: string, roomId = 'plenary'): Command => ({ type: 'TakeBooth', ...channel(into, roomId) })
const seatsAfter = (events: readonly WorkshopEvent[]) => fold(events).interpretation.seats

describe('rooms and channels', () => {
  test('[IN1] plenary and the groups that are interpreted have a channel for each language', () => {
    const workshop = fold(facts)
    expect(interpretedRooms(workshop)).toEqual(['plenary', 'group-2'])
    expect(channelsOf(workshop, 'group-2')).toEqual(['es', 'en', 'fr'])
    expect([channelsOf(workshop, 'group-1'), channelsOf(workshop, 'group-9')]).toEqual([[], []])
  })

  test('[IN1] a workshop of one language interprets nothing', () => {
    const described: WorkshopEvent = {
      type: 'WorkshopDescribed',
      title: {},
      purpose: {},
      zone: 'UTC',
      languages: ['es'],
    }
    expect(interpretedRooms(fold([...facts, described]))).toEqual([])
    expect(given(...facts, described).when(take('es'), as(first))).toEqual(refuse('notInterpreted'))
  })
})

describe('taking a booth', () => {
  const sample = given(...facts)
  const taken = (personId: string, into: string): WorkshopEvent => ({
    type: 'BoothTaken',
    personId,
    ...channel(into),
    at: dayOne,
  })

  test('[IN2] an interpreter takes one in the room they are in, into a language of theirs', () => {
    expect(sample.when(take('en'), as(first))).toEqual(accept(taken(first, 'en')))
    expect(sample.when(take('fr'), as(first))).toEqual(refuse('notYourLanguage'))
    expect(sample.when(take('de'), as(first))).toEqual(refuse('notInterpreted'))
    expect(sample.when(take('en', 'group-2'), as(first))).toEqual(refuse('notInRoom'))
    for (const personId of ['facilitator-rcm', 'moderator-2', 'honduras-1', 'observer-1'])
      expect(sample.when(take('en'), as(personId))).toEqual(refuse('notAllowed'))
  })

  test('[IN2] taking the same again adds nothing; another one is taken in its place', () => {
    const history = told([inBooth(first, 'en')])
    expect(given(...history).when(take('en'), as(first))).toEqual(accept())
    expect(seatsAfter(told([inBooth(first, 'en'), inBooth(first, 'es')]))).toMatchObject({ [first]: { into: 'es' } })
    expect(given(...told([onAir(first, 'en')])).when(take('es'), as(first))).toEqual(refuse('stillOnAir'))
  })

  test('[IN2] in plenary the facilitators may name the team', () => {
    const name = (personId: string): Command => ({ type: 'NameForPlenary', personId })
    const release = (personId: string): Command => ({ type: 'ReleaseFromPlenary', personId })
    const set: WorkshopEvent = { type: 'PlenaryTeamSet', personIds: [second], by: 'facilitator-rcm', at: dayOne }
    expect(sample.when(name(second))).toEqual(accept(set))
    expect(given(...facts, set).when(name(second))).toEqual(accept())
    expect(given(...facts, set).when(name(third), as('secretariat-rcm'))).toEqual(
      accept({ ...set, personIds: [second, third], by: 'secretariat-rcm' }),
    )
    expect(given(...facts, set).when(take('en'), as(first))).toEqual(refuse('notOfTeam'))
    expect(given(...facts, set).when(take('en'), as(second)).ok).toBe(true)
    expect(sample.when(name('honduras-1'))).toEqual(refuse('notInterpreter'))
    expect(sample.when(name('stranger'))).toEqual(refuse('unknownPerson'))
    expect(sample.when(name(second), as(second))).toEqual(refuse('notAllowed'))
    expect(sample.when(release(second))).toEqual(accept())
    const none: WorkshopEvent = { ...set, personIds: [] }
    expect(given(...facts, set).when(release(second))).toEqual(accept(none))
    expect(given(...facts, set).when(release(second), as(second))).toEqual(refuse('notAllowed'))
    expect(given(...facts, set, none).when(take('en'), as(first)).ok).toBe(true)
  })

  test('[IN2] a turn in plenary makes somebody of its team', () => {
    const turn = { groupId: 'plenary', personId: second, start: seconds(0), end: seconds(60) }
    const planned: WorkshopEvent = { type: 'DutiesPlanned', duties: [], shifts: [turn], by: null, at: dayOne }
    expect(given(...facts, planned).when(take('en'), as(first))).toEqual(refuse('notOfTeam'))
    expect(given(...facts, planned).when(take('en'), as(second)).ok).toBe(true)
  })

  test('[IN2] in a group it is for whoever has the duty there', () => {
    const open = given(...openGroupsFacts, ...boothFacts)
    expect(open.when(take('en', 'group-2'), as(first)).ok).toBe(true)
    expect(open.when(take('en', 'group-2'), as(second))).toEqual(refuse('notInRoom'))
  })

  test('[IN2] a booth is left at any time', () => {
    const leave: Command = { type: 'LeaveBooth' }
    expect(sample.when(leave, as(first))).toEqual(accept())
    const left: WorkshopEvent = { type: 'BoothLeft', personId: first, at: dayOne }
    const history = told([inBooth(first, 'en')])
    expect(given(...history).when(leave, as(first))).toEqual(accept(left))
    expect(seatsAfter([...history, left])).toEqual({})
  })
})

describe('who is moved', () => {
  const opening: Command = { type: 'OpenGroups' }
  const groups = [...groupWorkFacts, ...boothFacts]
  const history = told([onAir(first, 'en'), onAir(second, 'es')], groups)

  test('[IN3] has the same booth in the other room, off air, if they belong to its team', () => {
    const opened = told([{ by: 'facilitator-rcm', command: opening, at: dayOneAfter(11) }], history)
    expect(seatsAfter(opened)).toMatchObject({
      [first]: { roomId: 'group-2', into: 'en', source: null, air: null },
      [second]: { roomId: 'plenary', into: 'es', air: { since: dayOne } },
    })
    expect(fold(opened).interpretation.aired).toEqual([
      { personId: first, roomId: 'plenary', language: 'en', from: dayOne, until: dayOneAfter(11) },
    ])
  })

  test('[IN3] and has none where they do not belong', () => {
    const set: WorkshopEvent = { type: 'PlenaryTeamSet', personIds: [second], by: null, at: dayOne }
    const open = told([onAir(first, 'en', 'group-2')], [...openGroupsFacts, ...boothFacts, set])
    const closed = told([{ by: 'facilitator-rcm', command: { type: 'CloseGroups' }, at: dayOneAfter(30) }], open)
    expect(seatsAfter(closed)).toEqual({})
    expect(fold(closed).interpretation.aired).toHaveLength(1)
  })

  test('[IN3] loses it with the duty, with the team and with the language', () => {
    const open = told([inBooth(first, 'en', 'group-2')], [...openGroupsFacts, ...boothFacts])
    const release: Command = { type: 'ReleaseDuty', groupId: 'group-2', personId: first, duty: 'interpreter' }
    expect(seatsAfter(told([{ by: 'facilitator-rcm', command: release }], open))).toEqual({
      [first]: { roomId: 'plenary', into: 'en', source: null, air: null },
    })
    const others: Command = { type: 'NameForPlenary', personId: third }
    expect(seatsAfter(told([inBooth(first, 'en'), { by: 'facilitator-rcm', command: others }]))).toEqual({})
  })
})

describe('what the floor speaks', () => {
  const say = (language: string, roomId = 'plenary'): Command => ({ type: 'SayFloorLanguage', roomId, language })
  const said = (by: string): WorkshopEvent => ({
    type: 'FloorLanguageSaid',
    ...inPlenary,
    language: 'es',
    by,
    at: dayOne,
  })

  test('[IN5] is said by the room’s interpreters and by whoever leads it', () => {
    const sample = given(...facts)
    for (const personId of [first, 'facilitator-rcm', 'secretariat-rcm'])
      expect(sample.when(say('es'), as(personId))).toEqual(accept(said(personId)))
    expect(sample.when(say('es'), as('honduras-1'))).toEqual(refuse('notAllowed'))
    expect(sample.when(say('es'), as('moderator-1'))).toEqual(refuse('notInRoom'))
    const open = given(...openGroupsFacts, ...boothFacts)
    expect(open.when(say('es', 'group-2'), as('moderator-2')).ok).toBe(true)
    expect(open.when(say('es', 'group-2'), as(second))).toEqual(refuse('notInRoom'))
    expect(open.when(say('es', 'group-1'), as('moderator-1'))).toEqual(refuse('notInterpreted'))
  })

  test('[IN5] saying it again adds nothing', () => {
    expect(given(...facts, said(first)).when(say('es'), as(second))).toEqual(accept())
  })

  test('[IN5] its channel carries the floor: who was on air in it no longer is, and nobody goes on air there', () => {
    const history = told([onAir(first, 'es'), onAir(second, 'en'), { by: 'facilitator-rcm', command: say('es') }])
    expect(seatsAfter(history)).toMatchObject({ [first]: { air: null }, [second]: { air: { since: dayOne } } })
    const again: Command = { type: 'GoOnAir', ...channel('es') }
    expect(given(...history).when(again, as(first))).toEqual(refuse('floorSpeaksIt'))
  })
})

test('[IN12] the speaker is asked to slow down, once in ten seconds, by who is in a booth', () => {
  const slow: Command = { type: 'AskToSlowDown', ...inPlenary }
  const history = told([inBooth(first, 'en')])
  const asked: WorkshopEvent = { type: 'SlowDownAsked', ...inPlenary, by: first, at: dayOne }
  expect(given(...history).when(slow, as(first))).toEqual(accept(asked))
  expect(given(...facts).when(slow, as(first))).toEqual(refuse('noBooth'))
  const again = (after: number) => ({ ...as(first), at: plus(dayOne, seconds(after)) })
  expect(given(...history, asked).when(slow, again(9))).toEqual(accept())
  expect(given(...history, asked).when(slow, again(10)).ok).toBe(true)
})

test('[IN13] captions are off until a facilitator or the secretariat switches them on in an interpreted room', () => {
  const turn = (isOn: boolean, roomId = 'plenary'): Command => ({ type: 'SwitchCaptions', roomId, isOn })
  const switched: WorkshopEvent = {
    type: 'CaptionsSwitched',
    ...inPlenary,
    isOn: true,
    by: 'facilitator-rcm',
    at: dayOne,
  }
  expect(fold(facts).interpretation.rooms).toEqual({})
  expect(given(...facts).when(turn(true))).toEqual(accept(switched))
  expect(given(...facts, switched).when(turn(true))).toEqual(accept())
  expect(given(...facts).when(turn(false))).toEqual(accept())
  expect(given(...facts).when(turn(true, 'group-1'))).toEqual(refuse('notInterpreted'))
  for (const personId of [first, 'moderator-1', 'rapporteur-1'])
    expect(given(...facts).when(turn(true), as(personId))).toEqual(refuse('notAllowed'))
  expect(given(...runningFacts, switched).when(turn(false)).ok).toBe(true)
})
