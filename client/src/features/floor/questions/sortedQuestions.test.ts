import { instant } from '@plenaria/shared/time'
import type { Question } from '@plenaria/shared/workshop/floor/questions'
import { expect, test } from 'vitest'
import { sortedQuestions } from './sortedQuestions.ts'

const question = (id: string, at: number, more: Partial<Question> = {}): Question => ({
  id,
  roomId: 'plenary',
  segmentId: null,
  author: { delegationId: id, personId: id },
  to: null,
  language: 'en',
  text: { en: id },
  askedAt: instant(at),
  publishedAt: instant(at),
  state: { status: 'open' },
  supporters: [],
  answers: [],
  answeredOrallyAt: null,
  ...more,
})
const supporter = (id: string) => ({ delegationId: id, personId: id })

test('the most supported is first, then the oldest; what waits, what is closed and other rooms are apart', () => {
  const sorted = sortedQuestions(
    [
      question('late', 9),
      question('early', 1),
      question('liked', 5, { supporters: [supporter('x'), supporter('y')] }),
      question('merged', 2, { state: { status: 'merged', target: 'early' } }),
      question('waiting', 3, { publishedAt: null }),
      question('answered', 4, { answeredOrallyAt: instant(8) }),
      question('elsewhere', 1, { roomId: 'group-1' }),
    ],
    'plenary',
  )
  const ids = Object.fromEntries(Object.entries(sorted).map(([key, list]) => [key, list.map(({ id }) => id)]))
  expect(ids).toEqual({
    waiting: ['waiting'],
    open: ['liked', 'early', 'late'],
    closed: ['answered', 'merged'],
  })
})
