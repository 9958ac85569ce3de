import { instant } from '@plenaria/shared/time'
import { evolvePlenary } from '@plenaria/shared/workshop/plenary/evolvePlenary'
import { emptyPlenary } from '@plenaria/shared/workshop/plenary/plenary'
import type { PlenaryEvent } from '@plenaria/shared/workshop/plenary/plenaryEvents'
import { expect, test } from 'vitest'
import { discussedItem } from './discussedItem.ts'

const at = instant(0)
const taken = (jointItemId: string): PlenaryEvent => ({
  type: 'ItemTakenUp',
  jointItemId,
  topicId: 't',
  sources: [],
  at,
  by: null,
})
const asked = (jointItemId: string, when: number): PlenaryEvent => ({
  type: 'ObjectionsAsked',
  jointItemId,
  docSeq: 1,
  at: instant(when),
  closesAt: instant(when),
  by: null,
})
const aside = (jointItemId: string): PlenaryEvent => ({ type: 'ItemSetAside', jointItemId, reason: 'r', at, by: null })
const after = (...events: PlenaryEvent[]) => discussedItem(events.reduce(evolvePlenary, emptyPlenary))?.id

test('nothing is discussed before anything is taken up', () => expect(after()).toBeUndefined())

test('the last item taken up that is still open is discussed', () =>
  expect(after(taken('a'), taken('b'), taken('c'), aside('c'))).toBe('b'))

test('an item asked about goes before, and among several the last asked', () =>
  expect(after(taken('a'), taken('b'), taken('c'), asked('b', 2), asked('a', 1))).toBe('b'))
