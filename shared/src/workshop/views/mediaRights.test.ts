/** Who may be heard and seen where, for every role: MR1 to MR7. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyStep, play } from '../../testing/arbitraries.ts'
import { fold } from '../../testing/givenWhenThen.ts'
import { boothFacts, inBooth, onAir, told } from '../../testing/sampleBooths.ts'
import { dayOne, dayOneAfter } from '../../testing/sampleFacts.ts'
import { given } from '../../testing/sampleFloor.ts'
import { ended, openGroupsFacts, plenaryFacts, runningFacts, started } from '../../testing/sampleHistories.ts'
import { samplePeople } from '../../testing/samplePeople.ts'
import { placeOf } from '../groups/groups.ts'
import { languageChannel } from '../soundChannel.ts'
import type { Workshop, WorkshopEvent } from '../workshop.ts'
import { mediaRights } from './mediaRights.ts'

const inPlenary = fold(runningFacts)
const inGroups = fold(openGroupsFacts)
const languages = ['language:es', 'language:en'] as const
const all = samplePeople.map(({ personId }) => personId)

/** F floor, L a language of the room, A on air, C camera, S screen; `-` for who only listens. */
const said = (workshop: Workshop, personId: string): string => {
  const rights = mediaRights(workshop, personId)
  if (!rights) return 'nothing'
  const { roomId, mic, camera, screen, isOnAir } = rights
  const sends = [
    mic.includes('floor') ? 'F' : '',
    mic.some((channel) => channel !== 'floor') ? 'L' : '',
    isOnAir ? 'A' : '',
    camera ? 'C' : '',
    screen ? 'S' : '',
  ].join('')
  return `${roomId} ${sends || '-'}`
}
const saidOfAll = (workshop: Workshop) =>
  Object.fromEntries(all.map((personId) => [personId, said(workshop, personId)]))

test('[MR4] [MR5] [MR6] in plenary those who lead speak and show, the others listen, interpreters too until they have a booth', () => {
  expect(saidOfAll(inPlenary)).toEqual({
    'facilitator-rcm': 'plenary FCS',
    'facilitator-mirps': 'plenary FCS',
    'secretariat-rcm': 'plenary FCS',
    'moderator-1': 'plenary -',
    'moderator-2': 'plenary -',
    'rapporteur-1': 'plenary -',
    'rapporteur-2': 'plenary -',
    'honduras-1': 'plenary -',
    'honduras-2': 'plenary -',
    'guatemala-1': 'plenary -',
    'belize-1': 'plenary -',
    'observer-1': 'plenary -',
    'expert-1': 'plenary -',
    'interpreter-1': 'plenary -',
  })
})

test('[MR1] [MR4] [MR5] [MR6] in groups its moderator, rapporteur and delegates speak, and only there', () => {
  expect(saidOfAll(inGroups)).toEqual({
    'facilitator-rcm': 'plenary FCS',
    'facilitator-mirps': 'plenary FCS',
    'secretariat-rcm': 'plenary FCS',
    'moderator-1': 'group-1 FCS',
    'moderator-2': 'group-2 FCS',
    'rapporteur-1': 'group-1 FCS',
    'rapporteur-2': 'group-2 FCS',
    'honduras-1': 'group-1 F',
    'honduras-2': 'group-2 F',
    'guatemala-1': 'group-1 F',
    'belize-1': 'group-2 F',
    'observer-1': 'group-1 -',
    'expert-1': 'plenary -',
    'interpreter-1': 'group-2 -',
  })
})

test('[MR1] a move takes the rights along, and whoever serves another group has none here', () => {
  const moved: WorkshopEvent = {
    type: 'PersonSeated',
    personId: 'honduras-1',
    to: 'group-2',
    by: null,
    at: dayOneAfter(20),
  }
  const visit: WorkshopEvent = {
    type: 'GroupVisited',
    personId: 'moderator-1',
    groupId: 'group-2',
    at: dayOneAfter(20),
  }
  const workshop = fold([...openGroupsFacts, moved, visit])
  expect(said(workshop, 'honduras-1')).toBe('group-2 F')
  expect(said(workshop, 'moderator-1')).toBe('group-2 -')
  expect(said(fold(plenaryFacts), 'honduras-1')).toBe('plenary -')
})

test('[MR2] who is removed, unknown or the organiser, and everybody once it is archived, has no part in it', () => {
  const removed = fold([...runningFacts, { type: 'PersonRemoved', personId: 'facilitator-rcm', at: dayOne }])
  expect(mediaRights(removed, 'facilitator-rcm')).toBeNull()
  expect(mediaRights(inPlenary, 'organiser')).toBeNull()
  expect(mediaRights(inPlenary, 'constructor')).toBeNull()
  const archived = fold([...runningFacts, { type: 'WorkshopArchived', at: dayOne }])
  expect(all.filter((personId) => mediaRights(archived, personId) !== null)).toEqual([])
})

test('[MR3] a room is interpreted where the facts say so', () => {
  const hearing = (workshop: Workshop, personId: string) => mediaRights(workshop, personId)?.hear
  expect(hearing(inPlenary, 'honduras-1')).toEqual(['floor', ...languages])
  expect(hearing(inGroups, 'honduras-1')).toEqual(['floor'])
  expect(hearing(inGroups, 'belize-1')).toEqual(['floor', ...languages])
  const { title, purpose, zone } = inPlenary.charter
  const one = fold([...runningFacts, { type: 'WorkshopDescribed', title, purpose, zone, languages: ['es'] }])
  expect(hearing(one, 'honduras-1')).toEqual(['floor'])
  expect(mediaRights(one, 'interpreter-1')?.mic).toEqual([])
})

test('[MR4] [MR6] an expert speaks and shows while a presentation or a panel is current, in plenary alone', () => {
  const panel = fold([...runningFacts, ended('opening', dayOneAfter(10)), started('panel', dayOneAfter(10))])
  expect(said(panel, 'expert-1')).toBe('plenary FCS')
  expect(said(panel, 'observer-1')).toBe('plenary -')
  expect(said(panel, 'honduras-1')).toBe('plenary -')
})

test('[MR4] [MR6] whoever has the floor speaks and shows until it goes on to somebody else', () => {
  const speaking = fold([...runningFacts, given('observer-1', dayOneAfter(3))])
  expect(said(speaking, 'observer-1')).toBe('plenary FCS')
  expect(said(speaking, 'honduras-1')).toBe('plenary -')
  expect(said(fold([...runningFacts]), 'observer-1')).toBe('plenary -')
})

describe('an interpreter in a booth', () => {
  const [mine, other] = ['interpreter-1', 'interpreter-2'] as const
  const booths = [...runningFacts, ...boothFacts]
  const sends = (facts: readonly WorkshopEvent[], personId: string) => {
    const { mic, isOnAir, source } = mediaRights(fold(facts), personId) ?? {}
    return { mic, isOnAir, source }
  }

  test('[MR5] sends to its channel, and is heard there on air alone', () => {
    const silent = { mic: ['language:en'], isOnAir: false, source: 'floor' }
    expect(sends(told([inBooth(mine, 'en')], booths), mine)).toEqual(silent)
    const aired = told([onAir(mine, 'en')], booths)
    expect(sends(aired, mine)).toEqual({ ...silent, isOnAir: true })
    const off: WorkshopEvent = { type: 'WentOffAir', personId: mine, by: mine, at: dayOneAfter(30) }
    expect(sends([...aired, off], mine)).toEqual(silent)
  })

  test('[MR5] a change of direction takes the microphone to the other channel', () => {
    const turned: WorkshopEvent = { type: 'DirectionChanged', personId: mine, into: 'es', at: dayOneAfter(30) }
    expect(sends([...told([onAir(mine, 'en')], booths), turned], mine)).toMatchObject({
      mic: ['language:es'],
      isOnAir: true,
    })
  })

  test('[MR5] in a handover one is heard and the other no more, in the same moment', () => {
    const handed: WorkshopEvent = {
      type: 'HandedOver',
      roomId: 'plenary',
      into: 'en',
      from: mine,
      to: other,
      isLost: false,
      at: dayOneAfter(30),
    }
    const facts = [...told([onAir(mine, 'en'), inBooth(other, 'en')], booths), handed]
    expect([mine, other].map((personId) => sends(facts, personId).isOnAir)).toEqual([false, true])
    expect([mine, other].map((personId) => sends(facts, personId).mic)).toEqual([['language:en'], ['language:en']])
  })

  test('[MR5] hears the channel they work from in place of the floor, while somebody is on air in it', () => {
    const from: WorkshopEvent = { type: 'SourceChosen', personId: mine, source: 'es', at: dayOneAfter(30) }
    const relay = [...told([onAir(mine, 'en')], booths), from]
    expect(sends(relay, mine).source).toBe('floor')
    const spoken = told([onAir(other, 'es')], relay)
    expect(['interpreter-1', 'honduras-1'].map((personId) => sends(spoken, personId).source)).toEqual([
      'language:es',
      'floor',
    ])
  })

  test('[MR5] has none of it in another room, nor where nothing is interpreted', () => {
    const none = { mic: [], isOnAir: false, source: 'floor' }
    const groups = told([onAir(mine, 'en', 'group-2')], [...openGroupsFacts, ...boothFacts])
    expect(sends(groups, mine)).toMatchObject({ mic: ['language:en'], isOnAir: true })
    const visit: WorkshopEvent = { type: 'GroupVisited', personId: mine, groupId: 'group-1', at: dayOneAfter(31) }
    expect(sends([...groups, visit], mine)).toEqual(none)
    expect(sends(booths, mine)).toEqual(none)
  })
})

test('[MR7] a muted person sends no sound, and still hears', () => {
  const everybody: WorkshopEvent = { type: 'PeopleMuted', personIds: all, by: null, at: dayOne }
  for (const facts of [runningFacts, openGroupsFacts]) {
    const workshop = fold([...facts, everybody])
    expect(all.flatMap((personId) => mediaRights(workshop, personId)?.mic)).toEqual([])
    expect(mediaRights(workshop, 'belize-1')?.hear).toEqual(['floor', ...languages])
  }
})

test('[MR1] [MR2] [MR5] law: in any history rights are in one’s own room, and nobody speaks where nobody could hear it', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 25 }), (steps) => {
      const { workshop } = play(openGroupsFacts, steps)
      for (const personId of [...all, 'stranger']) {
        const rights = mediaRights(workshop, personId)
        if (!rights) continue
        expect(rights.roomId).toBe(placeOf(workshop.groups, personId) ?? 'plenary')
        for (const channel of rights.mic) expect(rights.hear).toContain(channel)
        const seat = workshop.interpretation.seats[personId]
        const own = seat?.roomId === rights.roomId ? languageChannel(seat.into) : 'floor'
        for (const channel of rights.mic) expect(['floor', own]).toContain(channel)
        expect(rights.isOnAir).toBe(rights.isOnAir && seat?.air !== null && own !== 'floor')
        expect(rights.source === own && own !== 'floor').toBe(false)
      }
    }),
    { numRuns: 60 },
  )
})
