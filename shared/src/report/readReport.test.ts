import { expect, test } from 'vitest'
import { buildReport } from './buildReport.ts'
import { readReport } from './readReport.ts'
import { reportSample } from './testing/reportSample.ts'

const model = buildReport(reportSample())
const text = JSON.stringify(model)
type Tree = { [key: string]: Tree & Tree[] } & Tree[]
const changed = (change: (copy: Tree) => void): string => {
  const copy = JSON.parse(text) as Tree
  change(copy)
  return JSON.stringify(copy)
}
const put = (key: string, value: unknown) => (tree: Tree) => void Object.assign(tree, { [key]: value })
const messageOf = (file: string): readonly [string, string, string] => {
  const read = readReport(file)
  if (read.ok) throw new Error('It was taken.')
  return [read.refusal.code, read.refusal.message.es, read.refusal.message.en]
}

test('a report that was written is read as it was, key by key', () => {
  const read = readReport(text)
  expect(read.ok && JSON.stringify(read.file)).toBe(text)
})

test.each<readonly [string, string, string, RegExp, RegExp]>([
  ['other text', 'Dear colleagues', 'notJson', /no es JSON/, /not JSON/],
  ['a Word document', 'PK\u0003\u0004', 'notJson', /\.json/, /\.json/],
  ['half a file', JSON.stringify(model, null, 2).slice(0, 4_000), 'notJson', /línea \d+/, /line \d+/],
  ['nothing', '', 'notJson', /no es JSON/, /not JSON/],
  ['other JSON', '{"title":"x"}', 'notAReport', /no es un informe/, /not a report/],
  ['a list', '[1]', 'notAReport', /no es un informe/, /not a report/],
  ['null', 'null', 'notAReport', /no es un informe/, /not a report/],
  ['a later version', changed(put('schemaVersion', 99)), 'newerReport', /más nueva/, /newer/],
  ['an earlier version', changed(put('schemaVersion', 0)), 'notAReport', /schemaVersion/, /schemaVersion/],
  [
    'a field left out',
    changed(({ cover }) => Reflect.deleteProperty(cover?.title?.es ?? {}, 'text')),
    'notAReport',
    /en cover\.title\.es\.text, falta el dato\./,
    /at cover\.title\.es\.text, something is missing\./,
  ],
  [
    'a number for a text, deep inside',
    changed(({ agenda }) => put('text', 3)(agenda?.sittings?.[1]?.segments?.[0]?.title?.en ?? ({} as Tree))),
    'notAReport',
    /en agenda\.sittings\[1\]\.segments\[0\]\.title\.en\.text, se esperaba un texto/,
    /at agenda\.sittings\[1\]\.segments\[0\]\.title\.en\.text, a text was expected/,
  ],
  ['a field too many', changed(put('evil', {})), 'notAReport', /sobra «evil»/, /“evil” does not belong/],
  [
    'a prototype',
    text.replace('{', '{"__proto__":{"polluted":true},'),
    'notAReport',
    /sobra «__proto__»/,
    /“__proto__”/,
  ],
  ['a constructor', text.replace('{', '{"constructor":{},'), 'notAReport', /sobra «constructor»/, /“constructor”/],
  [
    'a prototype as a key of a record',
    text.replace('"platformSeats":{', '"platformSeats":{"__proto__":1,'),
    'notAReport',
    /platformSeats/,
    /platformSeats/,
  ],
  ['endless nesting', '['.repeat(1_000_000), 'notAReport', /más de 40 niveles/, /more than 40 levels/],
  [
    'endless nesting of a field',
    text.replace('"followUp":', `"x":${'{"x":'.repeat(50)}1${'}'.repeat(50)},"followUp":`),
    'notAReport',
    /40/,
    /40/,
  ],
  [
    'a control character',
    changed(({ cover }) => put('text', 'a\u0000b')(cover?.title?.es ?? ({} as Tree))),
    'notAReport',
    /no se pueden imprimir/,
    /cannot be printed/,
  ],
  [
    'half a character',
    changed(({ cover }) => put('text', 'a\ud800b')(cover?.title?.es ?? ({} as Tree))),
    'notAReport',
    /no se pueden imprimir/,
    /cannot be printed/,
  ],
  [
    'a huge text',
    changed(({ cover }) => put('text', 'x'.repeat(1_000_001))(cover?.title?.es ?? ({} as Tree))),
    'notAReport',
    /pasa de 1000000/,
    /more than 1000000/,
  ],
  [
    'a script as a link',
    changed(({ cover }) =>
      put('lines', [{ letter: null, runs: [{ text: 'x', strong: false, link: 'javascript:alert(1)' }] }])(
        cover?.title?.es ?? ({} as Tree),
      ),
    ),
    'notAReport',
    /enlace/,
    /link/,
  ],
  [
    'other words in bold than in plain text',
    changed(({ cover }) =>
      put('lines', [{ letter: null, runs: [{ text: 'Something else', strong: true, link: null }] }])(
        cover?.title?.es ?? ({} as Tree),
      ),
    ),
    'notAReport',
    /no dicen lo mismo/,
    /do not say the same/,
  ],
  [
    'a time that is another moment',
    changed(({ generatedAt }) => put('local', '2020-10-07T12:00:01-06:00')(generatedAt ?? ({} as Tree))),
    'notAReport',
    /generatedAt/,
    /same moment/,
  ],
  [
    'a moment beyond every calendar',
    changed(({ generatedAt }) => put('at', 9e15)(generatedAt ?? ({} as Tree))),
    'notAReport',
    /generatedAt\.at/,
    /generatedAt\.at/,
  ],
])('%s is refused with a sentence', (_, file, code, es, en) => {
  const [found, inSpanish, inEnglish] = messageOf(file)
  expect(found).toBe(code)
  expect(inSpanish).toMatch(es)
  expect(inEnglish).toMatch(en)
  for (const sentence of [inSpanish, inEnglish]) expect(sentence).toMatch(/^[A-Z].{10,300}\.$/s)
})

test('nothing of a hostile file reaches the prototype of everything', () => {
  readReport(text.replace('{', '{"__proto__":{"polluted":true},'))
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

test('a file with several things wrong says how many more there are', () => {
  const [, , message] = messageOf(changed((copy) => Object.assign(copy, { version: 'x', positions: 1 })))
  expect(message).toMatch(/There is 1 more problem\.$/)
})
