import { expect, test } from 'vitest'
import { connectionGrade, worstFirst } from './connectionGrade.ts'

test('loss and delay both make a connection worse', () => {
  expect(connectionGrade({ loss: 0, roundTrip: 90 })).toBe('good')
  expect(connectionGrade({ loss: 3, roundTrip: 90 })).toBe('fair')
  expect(connectionGrade({ loss: 0, roundTrip: 400 })).toBe('fair')
  expect(connectionGrade({ loss: 9, roundTrip: 90 })).toBe('bad')
  expect(connectionGrade({ loss: 0, roundTrip: 900 })).toBe('bad')
})

test('whoever hears worst comes first', () => {
  const person = (personId: string, loss: number, roundTrip: number) => ({
    personId,
    roomId: 'plenary',
    language: null,
    sends: [],
    level: 0,
    loss,
    roundTrip,
  })
  const people = [person('good', 0, 50), person('slow', 0, 900), person('lossy', 12, 50), person('fair', 3, 50)]
  expect(worstFirst(people).map(({ personId }) => personId)).toEqual(['lossy', 'slow', 'fair', 'good'])
})
