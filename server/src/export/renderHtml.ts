/** Writes the joint report as one web page that needs nothing else: readable without scripts, printable, reachable by keyboard. */
import type { Heading, ReportDocument } from '@plenaria/shared/report/reportDocument'
import { escapeMarkup } from '@plenaria/shared/report/escapeMarkup'
import { blockHtml, lineHtml, passageHtml } from './htmlBlocks.ts'
import { htmlStyles } from './htmlStyles.ts'
import { logoSize } from './logoSize.ts'
import type { PrintableLogo } from './printableLogos.ts'

/** In pixels, 96 to the inch. */
const onScreen = (inches: number): number => Math.round(inches * 96)

/** The bytes are in the page: it needs nothing else, wherever it is opened. */
const logosHtml = (logos: readonly PrintableLogo[]): string => {
  const pictures = logos.map((logo) => {
    const { width, height } = logoSize(logo, logos.length)
    const source = `data:${logo.type};base64,${Buffer.from(logo.bytes).toString('base64')}`
    return `<img src="${source}" alt="${escapeMarkup(logo.alternative)}" width="${onScreen(width)}" height="${onScreen(height)}">`
  })
  return `<p class="logos">${pictures.join('\n')}</p>`
}

const coverHtml = (report: ReportDocument, logos: readonly PrintableLogo[]): string => {
  const { language, title, subtitle, organisers, cover } = report
  const facts = cover.map(({ term, lines }) => {
    const values = lines.map(({ label, passage }) =>
      lineHtml({ label: label === null ? null : `${label}:`, passage }, language),
    )
    return `<dt>${escapeMarkup(term)}</dt><dd>${values.map((value) => `<p>${value}</p>`).join('')}</dd>`
  })
  return [
    '<header>',
    ...(logos.length > 0 ? [logosHtml(logos)] : []),
    `<p>${escapeMarkup(organisers)}</p>`,
    `<p class="kind">${escapeMarkup(subtitle)}</p>`,
    `<h1>${passageHtml(title, language)}</h1>`,
    `<dl>\n${facts.join('\n')}\n</dl>`,
    '</header>',
  ].join('\n')
}

/** Sections with their subsections. */
const contentsHtml = ({ language, words, blocks }: ReportDocument): string => {
  const headings = blocks.filter((block) => block.kind === 'heading')
  const link = ({ id, numeral, title }: Heading): string =>
    `<a href="#${escapeMarkup(id)}">${numeral === null ? '' : `${escapeMarkup(numeral)}. `}${passageHtml(title, language)}</a>`
  const items = headings.flatMap((heading, index) => {
    if (heading.level !== 1) return []
    const rest = headings.slice(index + 1)
    const end = rest.findIndex(({ level }) => level === 1)
    const inner = rest.slice(0, end === -1 ? rest.length : end).filter(({ level }) => level === 2)
    const list =
      inner.length === 0 ? '' : `<ol role="list">${inner.map((one) => `<li>${link(one)}</li>`).join('')}</ol>`
    return [`<li>${link(heading)}${list}</li>`]
  })
  return `<nav aria-labelledby="contents"><h2 id="contents">${escapeMarkup(words.contents)}</h2>\n<ol role="list">\n${items.join('\n')}\n</ol></nav>`
}

/** @param logos those of the report that can be shown */
export const renderHtml = (report: ReportDocument, logos: readonly PrintableLogo[] = []): string => {
  const { language, title, words, blocks, runningFoot } = report
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    // Nothing but the page's own style and pictures may load, and nothing may run, wherever the file is opened.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${logos.length > 0 ? '; img-src data:' : ''}">`,
    `<title>${escapeMarkup(`${report.subtitle}: ${title.text}`)}</title>`,
    `<style>${htmlStyles}</style>`,
    '</head>',
    '<body>',
    `<a class="skip" href="#content">${escapeMarkup(words.skipToContent)}</a>`,
    coverHtml(report, logos),
    contentsHtml(report),
    '<main id="content" tabindex="-1">',
    ...blocks.map((block) => blockHtml(block, language)),
    '</main>',
    `<footer><p>${escapeMarkup(runningFoot)}</p></footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
