import { buildReport } from '@plenaria/shared/report/buildReport'
import { layOutReport } from '@plenaria/shared/report/layOutReport'
import { reportSample } from '@plenaria/shared/report/testing/reportSample'
import { Bookmark, Document, ExternalHyperlink, ImageRun, Packer, Paragraph, TextRun } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { renderDocx } from './renderDocx.ts'
import { steadyDocx } from './steadyDocx.ts'

const madeAt = '2020-10-07T12:00:00-06:00'
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const picture = () => new ImageRun({ type: 'png', data: pixel, transformation: { width: 1, height: 1 } })
const link = (address: string) => new ExternalHyperlink({ link: address, children: [new TextRun(address)] })
const packed = () =>
  Packer.pack(
    new Document({
      sections: [
        {
          children: [
            new Paragraph({
              children: [new Bookmark({ id: 'one', children: [new TextRun('_Toc7 stays')] }), picture()],
            }),
            new Paragraph({ children: [link('https://a.example'), link('https://b.example'), picture()] }),
          ],
        },
      ],
    }),
    'uint8array',
    undefined,
    [{ path: 'docProps/core.xml', data: '<core/>' }],
  )

test('links, pictures and bookmarks have the same ids in every document, and lead where they led', async () => {
  const [one, two] = [steadyDocx(await packed(), madeAt), steadyDocx(await packed(), madeAt)]
  expect(Buffer.from(one).equals(two)).toBe(true)
  const parts = unzipSync(one)
  const read = (path: string) => strFromU8(parts[path] ?? new Uint8Array())
  const ids = [...read('word/document.xml').matchAll(/<w:hyperlink[^>]* r:id="([^"]+)"/g)].map(([, id]) => id)
  const targets = ids.map(
    (id) => new RegExp(`<Relationship[^>]*Id="${id}"[^>]*>`).exec(read('word/_rels/document.xml.rels'))?.[0],
  )
  expect(targets).toEqual([expect.stringContaining('https://a.example'), expect.stringContaining('https://b.example')])
  expect(read('word/document.xml')).toContain('_Toc7 stays')
})

test('a report has the same bytes the second time, in the same process', async () => {
  const report = layOutReport(buildReport(reportSample()), 'en')
  const [one, two] = [await renderDocx(report, madeAt), await renderDocx(report, madeAt)]
  expect(Buffer.from(one).equals(two)).toBe(true)
})
