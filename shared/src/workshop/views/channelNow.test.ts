import { describe, expect, test } from 'vitest'
import { fold } from '../../testing/givenWhenThen.ts'
import { boothFacts, first, inBooth, inPlenary, onAir, second, told } from '../../testing/sampleBooths.ts'
import { sampleFacts } from '../../testing/sampleFacts.ts'
import type { SoundChannel } from '../soundChannel.ts'
import { type ChannelChoice, channelsNow, heardChannel } from './channelNow.ts'

const say = (language: string) => ({
  by: first,
  command: { type: 'SayFloorLanguage' as const, ...inPlenary, language },
})

test('[IN5] a channel is live, carries the original, pauses while its booth is taken, or has nobody', () => {
  const history = told([onAir(first, 'en'), say('es'), inBooth(second, 'fr')])
  expect(channelsNow(fold(history), 'plenary')).toEqual([
    { language: 'es', state: 'original', personId: null },
    { language: 'en', state: 'live', personId: first },
    { language: 'fr', state: 'pause', personId: null },
  ])
  expect(channelsNow(fold([...sampleFacts, ...boothFacts]), 'plenary').map(({ state }) => state)).toEqual([
    'nobody',
    'nobody',
    'nobody',
  ])
  expect(channelsNow(fold(history), 'group-1')).toEqual([])
})

describe('what somebody hears', () => {
  const history = told([onAir(first, 'en'), say('es')])
  const heard = (choice: ChannelChoice, understands: string[], events = history, roomId = 'plenary') =>
    heardChannel(fold(events), { roomId, choice, understands })
  const floor: SoundChannel = 'floor'

  test('[IN18] is the floor for whoever understands it, else the first language of theirs', () => {
    expect(heard(null, ['es', 'en'])).toEqual({ wanted: null, channel: floor })
    expect(heard(null, ['en'])).toEqual({ wanted: 'en', channel: 'language:en' })
    expect(heard(null, ['fr', 'en'])).toEqual({ wanted: 'en', channel: 'language:en' })
    expect(heard(null, ['de'])).toEqual({ wanted: null, channel: floor })
  })

  test('[IN18] is the first language of theirs that is interpreted, before one in which nobody is on air', () => {
    const french = told([onAir(second, 'fr'), say('es')])
    expect(heard(null, ['en', 'fr'], french)).toEqual({ wanted: 'fr', channel: 'language:fr' })
  })

  test('[IN18] is the interpretation while nobody has said what the floor speaks, unless the floor may speak theirs', () => {
    const unsaid = told([onAir(first, 'en')])
    expect(heard(null, ['en'], unsaid)).toEqual({ wanted: 'en', channel: 'language:en' })
    expect(heard(null, ['es', 'en'], unsaid)).toEqual({ wanted: null, channel: floor })
    expect(heard(null, ['fr'], unsaid)).toEqual({ wanted: null, channel: floor })
    expect(heard(null, ['de'], unsaid)).toEqual({ wanted: null, channel: floor })
  })

  test('[IN18] is what they chose while somebody is on air in it, and the floor otherwise', () => {
    expect(heard('floor', ['en'])).toEqual({ wanted: null, channel: floor })
    expect(heard('language:en', ['es', 'en'])).toEqual({ wanted: 'en', channel: 'language:en' })
    expect(heard('language:fr', ['es', 'en'])).toEqual({ wanted: 'fr', channel: floor })
    expect(heard('language:es', ['en'])).toEqual({ wanted: 'es', channel: floor })
  })

  test('[IN18] is as if nothing were chosen where the chosen language has no channel', () => {
    expect(heard('language:de', ['en'])).toEqual({ wanted: 'en', channel: 'language:en' })
    expect(heard('language:en', ['en'], history, 'group-1')).toEqual({ wanted: null, channel: floor })
  })
})
