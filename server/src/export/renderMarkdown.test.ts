import { buildReport } from '@plenaria/shared/report/buildReport'
import { layOutReport } from '@plenaria/shared/report/layOutReport'
import { reportSample } from '@plenaria/shared/report/testing/reportSample'
import { describe, expect, test } from 'vitest'
import { escapeMarkdown } from './escapeMarkdown.ts'
import { renderMarkdown } from './renderMarkdown.ts'

const markdown = renderMarkdown(layOutReport(buildReport(reportSample()), 'en'))
const lines = markdown.split('\n')

describe('the Markdown form', () => {
  test('has one title, then sections in order', () => {
    expect(lines.filter((line) => line.startsWith('# '))).toHaveLength(1)
    expect(lines.filter((line) => line.startsWith('## ')).slice(0, 3)).toEqual([
      '## Executive summary',
      '## Context and objectives',
      '## Participants',
    ])
    expect(markdown).toContain('### II. Training for the entities responsible')
  })

  test('types the numbers out, so that they survive copying', () => {
    expect(markdown).toContain('**7.** As member countries of the RCM platform')
    expect(markdown).toContain('**1)** Exchange information')
    expect(markdown).toContain('**4.1** Set up a network')
  })

  test('gives every row of a table as many cells as its header', () => {
    const cells = (line: string) => line.split(/(?<!\\)\|/).length
    const tables = markdown.split('\n\n').filter((block) => block.startsWith('| '))
    expect(tables.length).toBeGreaterThan(5)
    for (const table of tables) expect(new Set(table.split('\n').map(cells)).size).toBe(1)
  })
})

describe('escapeMarkdown', () => {
  test.each([
    ['# title', '\\# title'],
    ['  - item', '\\- item'],
    ['1. item', '1\\. item'],
    ['12) item', '12\\) item'],
    ['a | b', 'a \\| b'],
    ['<b>&amp;', '\\<b\\>\\&amp;'],
    ['[x](y)', '\\[x\\](y)'],
    ['$x$ `y` *z* _w_ ~v~ \\', '\\$x\\$ \\`y\\` \\*z\\* \\_w\\_ \\~v\\~ \\\\'],
    ['2020 was 1. long - year', '2020 was 1. long - year'],
    ['===', '\\==='],
  ])('%s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })
})
