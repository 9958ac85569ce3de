/** The microphone of a channel: on and off air, direction, handover, and what is listened to. */
import { describe, expect, test } from 'vitest'
import { accept } from '../../decision.ts'
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
import { openGroupsFacts, runningFacts } from '../../testing/sampleHistories.ts'
import { personActor } from '../actor.ts'
import { refuse } from '../refusals.ts'
import type { Command, WorkshopEvent } from '../workshop.ts'
import { comesFrom, heardBy, onAirIn } from './interpretation.ts'

const facts = [...sampleFacts, ...boothFacts]
const as = (personId: string) => ({ actor: personActor(personId) })
const go = (into: string, roomId = 'plenary'): Command => ({ type: 'GoOnAir', ...channel(into, roomId) })
const listen = (source: string | null): Command => ({ type: 'ListenTo', ...inPlenary, source })
const listens = (by: string, source: string | null) => ({ by, command: listen(source) })
const speakerOf = (history: readonly WorkshopEvent[], into: string, roomId = 'plenary') =>
  onAirIn(fold(history).interpretation, roomId, into)?.personId ?? null

describe('on air', () => {
  test('[IN4] whoever goes on air takes the booth with it', () => {
    const went: WorkshopEvent = { type: 'WentOnAir', personId: first, ...channel('en'), at: dayOne }
    expect(given(...facts).when(go('en'), as(first))).toEqual(accept(went))
    expect(speakerOf([...facts, went], 'en')).toBe(first)
    expect(given(...facts).when(go('fr'), as(first))).toEqual(refuse('notYourLanguage'))
  })

  test('[IN4] one at a time in a channel, and nobody in two', () => {
    const history = given(...told([onAir(first, 'en')]))
    expect(history.when(go('en'), as(first))).toEqual(accept())
    expect(history.when(go('en'), as(second))).toEqual(refuse('channelTaken'))
    expect(history.when(go('es'), as(first))).toEqual(refuse('stillOnAir'))
    expect(history.when(go('es'), as(second)).ok).toBe(true)
  })

  test('[IN4] each room has its own channels', () => {
    const history = told([onAir(first, 'en', 'group-2'), onAir(second, 'en')], [...openGroupsFacts, ...boothFacts])
    expect([speakerOf(history, 'en', 'group-2'), speakerOf(history, 'en')]).toEqual([first, second])
    expect(given(...history).when(go('es', 'group-2'), as(second))).toEqual(refuse('notInRoom'))
  })

  test('[IN11] off air goes who is on air, or at the wish of whoever leads the room', () => {
    const off: Command = { type: 'GoOffAir', personId: first }
    const history = told([onAir(first, 'en')])
    const went = (by: string): WorkshopEvent => ({ type: 'WentOffAir', personId: first, by, at: dayOne })
    for (const personId of [first, 'facilitator-rcm', 'secretariat-rcm'])
      expect(given(...history).when(off, as(personId))).toEqual(accept(went(personId)))
    for (const personId of [second, 'moderator-1', 'honduras-1'])
      expect(given(...history).when(off, as(personId))).toEqual(refuse('notAllowed'))
    expect(given(...facts).when(off, as(first))).toEqual(accept())
  })

  test('[IN11] and who leaves, loses the role, or comes to the end of the sitting', () => {
    const history = told([onAir(first, 'en')], [...runningFacts, ...boothFacts])
    const attend = (what: 'arrived' | 'left', minute: number): WorkshopEvent => ({
      type: 'AttendanceRecorded',
      attendance: { arrived: [], left: [], [what]: [{ personId: first, at: dayOneAfter(minute) }] },
    })
    const here = [...history, attend('arrived', 1)]
    const leave: Command = {
      type: 'RecordAttendance',
      attendance: { arrived: [], left: [{ personId: first, at: dayOneAfter(9) }] },
    }
    const gone = given(...here).when(leave, { actor: { kind: 'system' }, at: dayOneAfter(9) })
    expect(gone).toMatchObject({ ok: true, events: [{}, { type: 'WentOffAir', personId: first, by: null }] })
    const removed = given(...history).when({ type: 'RemovePerson', personId: first })
    expect(removed).toMatchObject({ ok: true, events: [{}, { type: 'BoothLeft', personId: first }] })
    const ended = given(...history).when({ type: 'EndSitting', sittingId: 'day-1' })
    expect(ended.ok && ended.events.at(-1)).toMatchObject({ type: 'WentOffAir', personId: first })
  })
})

describe('the direction', () => {
  const change = (into: string, spoken: string): Command => ({ type: 'ChangeDirection', ...channel(into), spoken })
  const history = told([
    onAir(first, 'en'),
    { by: first, command: { type: 'SayFloorLanguage', ...inPlenary, language: 'es' } },
  ])

  test('[IN6] is changed in one step: into the other channel, and the floor speaks the first', () => {
    const turned = given(...history).when(change('es', 'en'), { ...as(first), at: dayOneAfter(4) })
    expect(turned).toEqual(
      accept(
        { type: 'DirectionChanged', personId: first, into: 'es', at: dayOneAfter(4) },
        { type: 'FloorLanguageSaid', ...inPlenary, language: 'en', by: first, at: dayOneAfter(4) },
      ),
    )
    const after = fold([...history, ...(turned.ok ? turned.events : [])]).interpretation
    expect(after.seats[first]).toMatchObject({ into: 'es', air: { since: dayOneAfter(4) } })
    expect(after.aired).toMatchObject([{ language: 'en', from: dayOne, until: dayOneAfter(4) }])
  })

  test('[IN6] needs a booth, a free channel, and a language that the floor does not speak', () => {
    expect(given(...facts).when(change('es', 'en'), as(first))).toEqual(refuse('noBooth'))
    expect(given(...history).when(change('es', 'es'), as(first))).toEqual(refuse('floorSpeaksIt'))
    expect(given(...history).when(change('fr', 'en'), as(first))).toEqual(refuse('notYourLanguage'))
    expect(given(...told([onAir(first, 'en'), onAir(second, 'es')])).when(change('es', 'en'), as(first))).toEqual(
      refuse('channelTaken'),
    )
    expect(given(...history).when(change('en', 'es'), as(first))).toEqual(accept())
  })
})

describe('handing over', () => {
  const offer = (personId: string): Command => ({ type: 'OfferHandover', ...channel('en'), personId })
  const take: Command = { type: 'AcceptHandover', ...channel('en') }
  const drop: Command = { type: 'DropHandover', ...channel('en') }
  const both = [onAir(first, 'en'), inBooth(second, 'en')]
  const offered = told([...both, { by: first, command: offer(second) }])

  test('[IN7] is offered and accepted: one is on air after the other without a gap', () => {
    const accepted = told([{ by: second, command: take, at: dayOneAfter(20) }], offered)
    expect(accepted.at(-1)).toEqual({
      type: 'HandedOver',
      ...channel('en'),
      from: first,
      to: second,
      isLost: false,
      at: dayOneAfter(20),
    })
    expect(speakerOf(accepted, 'en')).toBe(second)
    expect(fold(accepted).interpretation.aired).toMatchObject([{ personId: first, until: dayOneAfter(20) }])
    expect(given(...accepted).when(take, as(second))).toEqual(accept())
  })

  test('[IN7] goes from who is on air to somebody in a booth of the room who can', () => {
    expect(given(...told(both)).when(offer(first), as(second))).toEqual(refuse('notOnAir'))
    expect(given(...told([onAir(first, 'en')])).when(offer(second), as(first))).toEqual(refuse('partnerAway'))
    expect(given(...told(both)).when(offer(first), as(first))).toEqual(refuse('partnerAway'))
    expect(given(...told([...both, inBooth(third, 'fr')])).when(offer(third), as(first))).toEqual(
      refuse('notTheirLanguage'),
    )
    expect(given(...told([onAir(first, 'en'), onAir(second, 'es')])).when(offer(second), as(first))).toEqual(
      refuse('partnerOnAir'),
    )
    expect(given(...offered).when(offer(second), as(first))).toEqual(accept())
  })

  test('[IN7] without an offer nobody takes it', () => {
    expect(given(...told(both)).when(take, as(second))).toEqual(refuse('noOffer'))
    const later = told([inBooth(third, 'fr')], offered)
    expect(given(...later).when(take, as(third))).toEqual(refuse('noOffer'))
    expect(
      given(...told([{ by: second, command: { type: 'GoOnAir', ...channel('es') } }], offered)).when(take, as(second)),
    ).toEqual(refuse('stillOnAir'))
  })

  test('[IN7] an offer is dropped by either, and ends when either goes', () => {
    for (const personId of [first, second]) {
      const dropped = told([{ by: personId, command: drop }], offered)
      expect(given(...dropped).when(take, as(second))).toEqual(refuse('noOffer'))
    }
    expect(given(...offered).when(drop, as(third))).toEqual(accept())
    const gone = told([{ by: second, command: { type: 'LeaveBooth' } }, inBooth(second, 'en')], offered)
    expect(given(...gone).when(take, as(second))).toEqual(refuse('noOffer'))
    const off = told([{ by: first, command: { type: 'GoOffAir', personId: first } }], offered)
    expect(given(...off).when(take, as(second))).toEqual(refuse('noOffer'))
  })

  test('[IN8] who is lost is taken over from, and nobody else', () => {
    const over = (personId: string): Command => ({ type: 'TakeOver', ...channel('en'), personId })
    const there = { outside: { connected: [first] } }
    expect(given(...told(both)).when(over(first), { ...as(second), ...there })).toEqual(refuse('partnerConnected'))
    expect(given(...told(both)).when(over(first), as(second))).toEqual(
      accept({ type: 'HandedOver', ...channel('en'), from: first, to: second, isLost: true, at: dayOne }),
    )
    expect(given(...told(both)).when(over(third), as(second))).toEqual(refuse('channelMoved'))
    expect(given(...told([onAir(first, 'en')])).when(over(first), as(second))).toEqual(refuse('noBooth'))
    expect(given(...told([onAir(first, 'en'), inBooth(third, 'es')])).when(over(first), as(third))).toEqual(
      refuse('notYourLanguage'),
    )
    expect(given(...told([onAir(second, 'en')])).when(over(first), as(second))).toEqual(accept())
  })
})

describe('a muted interpreter', () => {
  const muting = (personId: string) => ({
    by: 'facilitator-rcm',
    command: { type: 'MutePeople' as const, personIds: [personId] },
  })
  const muted = refuse('mutedInBooth')

  test('[IN19] goes off air in the same moment and stays in the booth; another goes on air', () => {
    const history = told([onAir(first, 'en'), inBooth(second, 'en'), muting(first)])
    expect(history.at(-1)).toEqual({ type: 'WentOffAir', personId: first, by: null, at: dayOne })
    expect(fold(history).interpretation.seats[first]).toMatchObject({ ...channel('en'), air: null })
    expect(speakerOf(told([onAir(second, 'en')], history), 'en')).toBe(second)
    expect(told([muting(second)], history).at(-1)).toMatchObject({ type: 'PeopleMuted' })
  })

  test('[IN19] does not go on air, by their own wish, an offer or a takeover, until unmuted', () => {
    const off = told([inBooth(first, 'en'), muting(first)])
    expect(given(...off).when(go('en'), as(first))).toEqual(muted)
    const unmute = { by: 'facilitator-rcm', command: { type: 'UnmutePerson' as const, personId: first } }
    expect(given(...told([unmute], off)).when(go('en'), as(first)).ok).toBe(true)
    const offer: Command = { type: 'OfferHandover', ...channel('en'), personId: second }
    const both = [onAir(first, 'en'), inBooth(second, 'en')]
    const offered = told([...both, { by: first, command: offer }, muting(second)])
    expect(given(...offered).when({ type: 'AcceptHandover', ...channel('en') }, as(second))).toEqual(muted)
    expect(given(...offered).when({ type: 'TakeOver', ...channel('en'), personId: first }, as(second))).toEqual(muted)
    expect(given(...told([...both, muting(second)])).when(offer, as(first))).toEqual(refuse('partnerMuted'))
  })
})

describe('listening to another channel', () => {
  test('[IN9] takes somebody on air in it, and understanding it', () => {
    const history = told([onAir(first, 'en'), inBooth(second, 'fr'), inBooth(third, 'fr')])
    expect(given(...history).when(listen('en'), as(second))).toEqual(
      accept({ type: 'SourceChosen', personId: second, source: 'en', at: dayOne }),
    )
    expect(given(...history).when(listen('es'), as(second))).toEqual(refuse('nobodyOnAir'))
    expect(given(...history).when(listen('en'), as(third))).toEqual(refuse('notYourLanguage'))
    expect(given(...facts).when(listen('en'), as(second))).toEqual(refuse('noBooth'))
    expect(given(...history).when(listen(null), as(second))).toEqual(accept())
  })

  test('[IN9] falls back to the floor while nobody is on air there, and returns', () => {
    const history = told([onAir(first, 'en'), inBooth(second, 'fr'), listens(second, 'en')])
    const heard = (events: readonly WorkshopEvent[]) => {
      const all = fold(events).interpretation
      const seat = all.seats[second]
      return seat && heardBy(all, seat)
    }
    const off = told([{ by: first, command: { type: 'GoOffAir', personId: first } }], history)
    expect([heard(history), heard(off), heard(told([onAir(first, 'en')], off))]).toEqual(['en', null, 'en'])
  })

  test('[IN10] nobody hears their own, directly or by another', () => {
    const history = told([onAir(first, 'en'), onAir(second, 'fr'), listens(second, 'en')])
    expect(given(...history).when(listen('en'), as(first))).toEqual(refuse('ownSound'))
    // `first` does not understand French: whoever does could otherwise close the circle.
    const both = told([onAir(second, 'en'), onAir(third, 'fr'), listens(second, 'fr')])
    expect(given(...told([onAir(first, 'es'), listens(third, 'es')], both)).when(listen('en'), as(first))).toEqual(
      refuse('ownSound'),
    )
  })

  test('[IN10] neither by going on air nor by turning round; a handover lets them hear the floor', () => {
    const relay = [onAir(first, 'en'), onAir(second, 'fr'), listens(second, 'en')]
    const off = told([...relay, { by: second, command: { type: 'GoOffAir', personId: second } }, onAir(third, 'fr')])
    const waiting = told([{ by: first, command: { type: 'GoOffAir', personId: first } }], off)
    const circle = told([inBooth(first, 'en')], waiting)
    expect(fold(circle).interpretation.seats[second]).toMatchObject({ into: 'fr', source: 'en' })
    const turn: Command = { type: 'ChangeDirection', ...channel('en'), spoken: 'es' }
    const turned = told([{ by: second, command: turn }], waiting)
    expect(fold(turned).interpretation.seats[second]).toMatchObject({ into: 'en', source: null })

    const pair = told([onAir(second, 'en'), onAir(third, 'fr'), inBooth(first, 'es')])
    const fromEnglish = told(
      [onAir(first, 'es'), listens(first, 'en'), { by: first, command: { type: 'GoOffAir', personId: first } }],
      pair,
    )
    const fed: WorkshopEvent = { type: 'SourceChosen', personId: second, source: 'es', at: dayOne }
    const one = [...fromEnglish, fed]
    expect(given(...one).when(go('es'), as(first))).toEqual(refuse('ownSound'))
    const handed = told(
      [
        inBooth(first, 'en'),
        onAir(third, 'fr'),
        { by: second, command: { type: 'OfferHandover', ...channel('en'), personId: first } },
        { by: first, command: { type: 'AcceptHandover', ...channel('en') } },
      ],
      told([{ by: third, command: { type: 'GoOffAir', personId: third } }], fromEnglish),
    )
    const { interpretation } = fold(handed)
    expect(interpretation.seats[first]).toMatchObject({ into: 'en', source: null, air: { since: dayOne } })
    expect(comesFrom(interpretation, 'plenary', { source: null, into: 'en' })).toBe(false)
  })
})
