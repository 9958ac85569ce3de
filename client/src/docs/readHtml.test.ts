/** What other programs put on the clipboard, read as the small markup and nothing more. */
import { writeMarkup } from '@plenaria/shared/markup/writeMarkup'
import { expect, test } from 'vitest'
import { readHtml } from './readHtml.ts'

const read = (html: string) => writeMarkup(readHtml(html))

const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0}</style></head><body lang=ES>
<!--StartFragment--><h1>Acuerdos<o:p></o:p></h1>
<p class=MsoNormal>Los <b style='mso-bidi-font-weight:normal'>Estados</b> deberán,
según el <a href="https://example.org/plan">plan</a><a href="#_ftn1">[1]</a>:<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>formar
al personal;<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>o<span>&nbsp; </span></span><![endif]>publicar la <span style='font-weight:bold'>lista</span>.<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>Uno<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span><![endif]>Dos<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal><del>No</del><ins>Sí</ins></p><!--EndFragment--></body></html>`

test('Word: paragraphs, bold, links and its own way of lists; headings and notes are text', () => {
  expect(read(word)).toBe(
    [
      'Acuerdos',
      'Los **Estados** deberán, según el [plan](https://example.org/plan)[1]:',
      '- formar al personal;',
      '- publicar la **lista**.',
      '1. Uno',
      '2. Dos',
      'Sí',
    ].join('\n'),
  )
})

test('Google Docs: its wrapper is not bold, its spans may be', () => {
  expect(
    read(
      '<b style="font-weight:normal;" id="docs-internal-guid-1"><p><span style="font-weight:400">Uno </span><span style="font-weight:700">dos</span></p><ol><li style="font-weight:400"><p>tres</p></li><li><p>cuatro</p></li></ol></b>',
    ),
  ).toBe('Uno **dos**\n1. tres\n2. cuatro')
})

test.each([
  ['a list within a list goes on with it', '<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>', '- a\n- b\n- c'],
  ['two lists of numbers stay two', '<ol><li>a</li><li>b</li></ol><ol><li>c</li></ol>', '1. a\n2. b\n1. c'],
  ['a break is a line', 'uno<br>dos', 'uno\ndos'],
  ['a table comes cell by cell', '<table><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></table>', 'a\nb\nc'],
  [
    'dashes and numbers that people typed are lists',
    '<p>– a</p><p>• <b>b</b></p><p>1) c</p><p>2) d</p><p>1. e</p><p>1998. f</p>',
    '- a\n- **b**\n1. c\n2. d\n1. e\n1998. f',
  ],
  ['marks in the words are words', '<p>**a** [b](https://c.d)</p>', '\\*\\*a\\*\\* \\[b](https://c.d)'],
  [
    'what nobody would have seen is left out',
    '<p>a<script>b</script><span style="display: none">c</span><style>d</style></p>',
    'a',
  ],
  [
    'addresses that run are text',
    '<a href="javascript:alert(1)">a</a> <a href=" mailto:a@b.c ">b</a>',
    'a [b](mailto:a@b.c)',
  ],
  ['pictures and empty paragraphs are nothing', '<p> </p><img src="x" alt="y"><p>&nbsp;</p>', ''],
  ['spaces of the page are one', '<p>\n  a \n <b> b</b>  </p>', 'a **b**'],
])('%s', (_, html, text) => {
  expect(read(html)).toBe(text)
})

test('nothing of the page is loaded or executed', () => {
  read('<img src=x onerror="globalThis.wasRun = true"><script>globalThis.wasRun = true</script>')
  expect(Object.hasOwn(globalThis, 'wasRun')).toBe(false)
})

test('what is nested a thousand times is read', () => {
  expect(read(`${'<div>'.repeat(1_000)}a${'</div>'.repeat(1_000)}`)).toBe('a')
})
