import { buildReport } from '@plenaria/shared/report/buildReport'
import { layOutReport } from '@plenaria/shared/report/layOutReport'
import { reportSample } from '@plenaria/shared/report/testing/reportSample'
import { describe, expect, test } from 'vitest'
import { renderHtml } from './renderHtml.ts'

const model = buildReport(reportSample())
const spanish = renderHtml(layOutReport(model, 'es'))
const english = renderHtml(layOutReport(model, 'en'))
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found)

describe('the web page', () => {
  test('declares its language, and the language of words in another', () => {
    expect(spanish).toContain('<html lang="es">')
    expect(english).toContain('<html lang="en">')
    expect(spanish).toContain('<bdi lang="en">Establish a joint fund')
    expect(english).toContain('<bdi lang="">No hay previsión presupuestaria.</bdi>')
  })

  test('has one title and skips no heading level', () => {
    const levels = all(spanish, /<h(\d)/g).map(Number)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
    })
  })

  test('gives every header cell its scope and every table its caption', () => {
    const tables = all(spanish, /<table>(.*?)<\/table>/gs)
    expect(tables.length).toBeGreaterThan(5)
    for (const table of tables) {
      expect(table).toMatch(/^<caption><span>[^<]+<\/span><\/caption>/)
      expect(table).not.toMatch(/<th(?! scope="(col|row)")[ >]/)
      const rows = all(table ?? '', /<tr>(.*?)<\/tr>/gs).slice(1)
      for (const row of rows) expect(row).toMatch(/^<th scope="row"/)
    }
  })

  test('every link leads to a place in the page', () => {
    const ids = new Set(all(spanish, / id="([^"]+)"/g))
    const targets = all(spanish, / href="#([^"]+)"/g)
    expect(targets.length).toBeGreaterThan(20)
    expect(targets.filter((target) => !ids.has(target))).toEqual([])
    expect(all(spanish, / href="([^#][^"]*)"/g)).toEqual([])
    expect(spanish).toMatch(/<body>\s*<a class="skip" href="#content">Ir al contenido<\/a>/)
  })

  test('has the same numbers and anchors in both languages', () => {
    const citable = (html: string) => all(html, / id="([^"]+)"|<span class="number">([^<]+)<\/span>/g)
    expect(citable(english)).toEqual(citable(spanish))
    expect(spanish).toContain('<span class="number">1)</span>')
    expect(spanish).toContain('<h3 id="topic-II">II. ')
  })

  test('needs nothing from elsewhere and runs nothing', () => {
    expect(spanish).not.toMatch(/<script|<link|<img|@import|url\((?!#)|https?:(?!\/\/www\.w3\.org\/2000\/svg")/)
    expect(spanish).toContain("default-src 'none'")
  })

  test('writes bold words, links and lettered sub-paragraphs as what they are', () => {
    const prose = [
      { id: 'summary', text: { es: 'Uno **dos** [tres](https://a.b/?c=1&d):\n- a\n- <b>', en: 'One:\n- a\n- b' } },
    ]
    const html = renderHtml(layOutReport(buildReport({ ...reportSample(), prose }), 'es'))
    expect(html).toContain(
      '<p><bdi>Uno <strong>dos</strong> <a href="https://a.b/?c=1&amp;d" rel="noreferrer">tres</a>:</bdi></p>',
    )
    expect(html).toContain(
      '<ol class="letters" role="list"><li><span>a)</span><p><bdi>a</bdi></p></li><li><span>b)</span><p><bdi>&lt;b&gt;</bdi></p></li></ol>',
    )
  })

  test('shows every chart as a picture with all it shows in words, and no two share an id', () => {
    const figures = all(spanish, /<figure id="[^"]+"><figcaption>([^<]+)<\/figcaption>/g)
    expect(figures.length).toBeGreaterThan(3)
    const alternatives = all(spanish, /<div class="wide" role="img" aria-label="([^"]+)"><svg /g)
    expect(alternatives).toHaveLength(figures.length)
    for (const alternative of alternatives) expect(alternative).toMatch(/^Gráfico de barras\. .+: .+\d\.$/)
    const ids = all(spanish, / id="([^"]+)"/g)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
