import { expect, test } from 'vitest'
import { createText } from './createText.ts'

test.each([
  ['es', 1, 'Queda 1 minuto'],
  ['es', 5, 'Quedan 5 minutos'],
  ['en', 1, '1 minute left'],
  ['en', 5, '5 minutes left'],
] as const)('in %s the plural of %i reads “%s”', (language, minutes, sentence) => {
  const t = createText(language)
  expect(t('time.minutesLeft', { minutes })).toBe(sentence)
  expect(t('time.minutesLeft', { minutes }), 'the second, compiled time').toBe(sentence)
})

test('values fill placeholders', () => {
  expect(createText('en')('time.withOwn', { time: '10:20', own: '18:20' })).toBe('10:20 (18:20 your time)')
})
