/** Every refusal says why in both languages, in a whole sentence, and every one of them is said somewhere. */
import { expect, test } from 'vitest'
import { readSources } from '../testing/readSources.ts'
import { refusal, refusalCodes, refuse } from './refusals.ts'

const sources = ['shared/src', 'server/src', 'client/src']
  .flatMap((folder) => readSources(folder, /(?<!refusals|\.test)\.tsx?$/))
  .map(({ text }) => text)
  .join('\n')

test.each(refusalCodes)('%s is said in both languages, as whole sentences', (code) => {
  const { es, en } = refusal(code).message
  for (const sentence of [es, en]) expect(sentence).toMatch(/^[A-ZÁÉÍÓÚ].*[^.\s]\.$/su)
  expect(es).not.toBe(en)
})

test('no code is unused', () => {
  expect(refusalCodes.filter((code) => !sources.includes(`'${code}'`))).toEqual([])
})

test('a refusal carries its code for programs and its sentence for people', () => {
  expect(refuse('noText')).toEqual({ ok: false, refusal: refusal('noText') })
})
