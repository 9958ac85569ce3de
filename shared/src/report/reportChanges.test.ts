/** The change record as it is printed (RE12): in both languages, in the words of the delegations, and never of itself. */
import { expect, test } from 'vitest'
import { fold } from '../testing/givenWhenThen.ts'
import { answered, finalised, hashOf, made, reopened, reviewFacts, sent } from '../testing/sampleReview.ts'
import { buildReport } from './buildReport.ts'
import { layOutReport } from './layOutReport.ts'
import type { Block } from './reportDocument.ts'
import { reportSample } from './testing/reportSample.ts'

const said = (text: string, proposed = '') => ({
  said: {
    delegationId: 'honduras',
    anchor: { kind: 'item' as const, key: 'topic-protection.1' },
    language: 'es',
    text,
    proposed,
  },
})
const facts = [
  ...reviewFacts,
  made('observation-1', 'honduras', said('Falta la fecha. <b>=1+1', 'El 7 de octubre')),
  made('observation-2', 'belize'),
  answered('observation-1'),
  answered('observation-2', 'noted'),
  sent('draft-2', hashOf('b')),
]
const modelOf = (history: typeof facts) => buildReport({ ...reportSample(), workshop: fold(history) })
const annexIn = (model: ReturnType<typeof modelOf>, language: 'es' | 'en'): readonly Block[] => {
  const { blocks } = layOutReport(model, language)
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.section === 'changes')
  return start === -1 ? [] : blocks.slice(start)
}
const wordsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map((row) =>
          row
            .map((cell) =>
              cell
                .map(({ label, passage }) => [label, passage.note, passage.text].filter(Boolean).join(' '))
                .join('; '),
            )
            .join(' | '),
        )
      : [],
  )

test('[RE12] lists drafts with their dates, hashes and counts, and what was accepted, in both languages', () => {
  const model = modelOf(facts)
  expect(wordsOf(annexIn(model, 'en'))).toEqual([
    expect.stringMatching(/^Draft 1 \| .* \| aaaaaaaaaaaa \| 1 accepted, 1 noted$/),
    expect.stringMatching(/^Draft 2 \| .* \| bbbbbbbbbbbb \| no observations$/),
    'Draft 1, item I. 1) | honduras | (no text in English; original in Spanish) Falta la fecha. <b>=1+1; Proposes: (no text in English; original in Spanish) El 7 de octubre | (no text in English; original in Spanish) Se añade.',
  ])
  const [first] = wordsOf(annexIn(model, 'es'))
  expect(first).toMatch(/\| 1 aceptada, 1 tomada en cuenta$/)
  expect(wordsOf(annexIn(model, 'es')).at(-1)).toBe(
    'Borrador 1, punto I. 1) | honduras | Falta la fecha. <b>=1+1; Propone: El 7 de octubre | Se añade.',
  )
})

test('[RE12] counts in Spanish as many as there are', () => {
  const more = [
    made('observation-3', 'mexico'),
    made('observation-4', 'guatemala'),
    answered('observation-3'),
    answered('observation-4', 'noted'),
  ]
  const model = modelOf([...facts.slice(0, -1), ...more])
  const [first] = wordsOf(annexIn(model, 'es'))
  expect(first).toMatch(/\| 2 aceptadas, 2 tomadas en cuenta$/)
})

test('[RE12] tells what was final before and why it was reopened, and what was not accepted in numbers alone', () => {
  const model = modelOf([...facts, finalised, reopened])
  const [, , third] = wordsOf(annexIn(model, 'en'))
  expect(third).toMatch(/^Final \| .* \| — \| ffffffffffff \| Reopened on .*; A name was wrong\.$/)
  expect(wordsOf(annexIn(model, 'es'))[2]).toMatch(/^Definitivo \| /)
  expect(JSON.stringify(model)).not.toContain('De belize.')
})

test('a report that never went out has no such annex', () => {
  const model = buildReport(reportSample())
  expect([model.changes, annexIn(model, 'es'), model.sections.some(({ id }) => id === 'changes')]).toEqual([
    [],
    [],
    false,
  ])
})
