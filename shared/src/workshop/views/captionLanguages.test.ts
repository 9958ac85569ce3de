import { expect, test } from 'vitest'
import { fold } from '../../testing/givenWhenThen.ts'
import { boothFacts, first, inBooth, second, told } from '../../testing/sampleBooths.ts'
import { dayOne, sampleFacts } from '../../testing/sampleFacts.ts'
import { openGroupsFacts } from '../../testing/sampleHistories.ts'
import type { WorkshopEvent } from '../workshop.ts'
import { captionLanguages } from './captionLanguages.ts'

const switched = (roomId: string): WorkshopEvent => ({
  type: 'CaptionsSwitched',
  roomId,
  isOn: true,
  by: null,
  at: dayOne,
})
const all = ['es', 'en', 'fr']

test('[IN13] captions are typed by booths, rapporteurs of the group and whoever chairs, in their room, once switched on', () => {
  const plenary = told([inBooth(first, 'en')], [...sampleFacts, ...boothFacts])
  expect(captionLanguages(fold(plenary), first, 'plenary')).toEqual([])
  const on = fold([...plenary, switched('plenary')])
  for (const personId of [first, 'facilitator-rcm', 'secretariat-rcm'])
    expect(captionLanguages(on, personId, 'plenary')).toEqual(all)
  for (const personId of [second, 'honduras-1', 'rapporteur-1', 'moderator-1', 'stranger'])
    expect(captionLanguages(on, personId, 'plenary')).toEqual([])
})

test('[IN13] in a group, by its own', () => {
  const open = fold([...openGroupsFacts, ...boothFacts, switched('group-2')])
  expect(captionLanguages(open, 'rapporteur-2', 'group-2')).toEqual(all)
  expect(captionLanguages(open, 'rapporteur-1', 'group-2')).toEqual([])
  expect(captionLanguages(open, 'facilitator-rcm', 'group-2')).toEqual([])
})
