/** Writes the blocks of the report as HTML. Every word passes through escapeMarkup; other people's words keep their own direction. */
import type { InterfaceLanguage } from '@plenaria/shared/language'
import { letterLabel } from '@plenaria/shared/report/letters'
import { linesOf, type Passage, type PassageLine, type Run } from '@plenaria/shared/report/passage'
import { chartSvg } from '@plenaria/shared/report/chartSvg'
import type { Block, Cell, Column, Figure, Heading, Line, Points, Table } from '@plenaria/shared/report/reportDocument'
import { escapeMarkup } from '@plenaria/shared/report/escapeMarkup'

/** A null language is marked as unknown, which HTML writes as an empty tag. */
const langOf = (passage: Passage, language: InterfaceLanguage): string =>
  passage.language === language ? '' : ` lang="${escapeMarkup(passage.language ?? '')}"`

const runHtml = ({ text, strong, link }: Run): string => {
  const words = strong ? `<strong>${escapeMarkup(text)}</strong>` : escapeMarkup(text)
  return link === null ? words : `<a href="${escapeMarkup(link)}" rel="noreferrer">${words}</a>`
}

const noteHtml = ({ note }: Passage): string =>
  note === null ? '' : `<span class="note">${escapeMarkup(note)}</span> `

const labelOf = ({ letter }: PassageLine, language: InterfaceLanguage): string =>
  letter === null ? '' : letterLabel(letter, language)

/** The words as inline HTML, isolated from what stands beside them. */
export const passageHtml = (passage: Passage, language: InterfaceLanguage): string => {
  const lines = linesOf(passage).map((line) => [labelOf(line, language), line.runs.map(runHtml).join('')])
  const words = lines.map((parts) => parts.filter((part) => part !== '').join(' ')).join('<br>')
  return `${noteHtml(passage)}<bdi${langOf(passage, language)}>${words}</bdi>`
}

/** Lines of one kind that follow each other: paragraphs, or sub-paragraphs with their letters. */
const stretchesOf = (lines: readonly PassageLine[]): readonly (readonly PassageLine[])[] => {
  const isLettered = (line: PassageLine | undefined) => line !== undefined && line.letter !== null
  const starts = lines.flatMap((line, at) => (at === 0 || isLettered(line) !== isLettered(lines[at - 1]) ? [at] : []))
  return starts.map((start, at) => lines.slice(start, starts[at + 1]))
}

/** The words as paragraphs, and as lists where they have letters. */
const passageBlocks = (passage: Passage, language: InterfaceLanguage): string => {
  const isolated = (words: string) => `<bdi${langOf(passage, language)}>${words}</bdi>`
  const wordsOf = (line: PassageLine) => line.runs.map(runHtml).join('')
  const stretches = stretchesOf(linesOf(passage)).map((lines, at) => {
    const note = at === 0 ? noteHtml(passage) : ''
    if (lines[0]?.letter === null) return `<p>${note}${isolated(lines.map(wordsOf).join('<br>'))}</p>`
    const items = lines.map(
      (line) => `<li><span>${labelOf(line, language)}</span><p>${isolated(wordsOf(line))}</p></li>`,
    )
    return `${note === '' ? '' : `<p>${note}</p>`}<ol class="letters" role="list">${items.join('')}</ol>`
  })
  return stretches.join('')
}

export const lineHtml = ({ label, passage }: Line, language: InterfaceLanguage): string =>
  `${label === null ? '' : `<span class="label">${escapeMarkup(label)}</span> `}${passageHtml(passage, language)}`

/** The document's title is the first level. */
const headingHtml = ({ id, level, numeral, title }: Heading, language: InterfaceLanguage): string => {
  const tag = `h${level + 1}`
  const number = numeral === null ? '' : `${escapeMarkup(numeral)}. `
  return `<${tag} id="${escapeMarkup(id)}">${number}${passageHtml(title, language)}</${tag}>`
}

const pointsHtml = ({ prefix, suffix, points }: Points, language: InterfaceLanguage): string => {
  const items = points.map(({ number, passage, details }) => {
    const label = escapeMarkup(`${prefix}${number}${suffix}`)
    const more = details.map((line) => `<p class="detail">${lineHtml(line, language)}</p>`).join('')
    return `<li><span class="number">${label}</span><div>${passageBlocks(passage, language)}${more}</div></li>`
  })
  // The role survives in readers that drop lists without bullets.
  return `<ol class="points" role="list">\n${items.join('\n')}\n</ol>`
}

/** A word that no column has room for. Columns are as wide as their longest word; such a one is parted instead. */
const hasEndlessWord = ({ passage }: Line): boolean => /\S{32}/.test(passage.text)

const cellHtml = (
  cell: Cell,
  column: Column | undefined,
  isRowHeader: boolean,
  language: InterfaceLanguage,
): string => {
  const [tag, scope] = isRowHeader ? ['th', ' scope="row"'] : ['td', '']
  const looks = [...(column?.isNumeric ? ['numeric'] : []), ...(cell.some(hasEndlessWord) ? ['endless'] : [])]
  const look = looks.length === 0 ? '' : ` class="${looks.join(' ')}"`
  const lines = cell.map((line) => lineHtml(line, language))
  const content = lines.length === 1 ? lines[0] : lines.map((line) => `<p>${line}</p>`).join('')
  return `<${tag}${scope}${look}>${content}</${tag}>`
}

const tableHtml = ({ caption, columns, rows }: Table, language: InterfaceLanguage): string => {
  const name = escapeMarkup(caption)
  const total = columns.reduce((sum, { weight }) => sum + weight, 0)
  const widths = columns.map(({ weight }) => `<col style="width: ${((100 * weight) / total).toFixed(1)}%">`)
  const head = columns.map(
    ({ title, isNumeric }) =>
      `<th scope="col"${isNumeric ? ' class="numeric"' : ''}>${passageHtml(title, language)}</th>`,
  )
  const body = rows.map(
    (row) => `<tr>${row.map((cell, index) => cellHtml(cell, columns[index], index === 0, language)).join('')}</tr>`,
  )
  return [
    // Focusable, so that a wide table can be scrolled by keyboard.
    `<div class="wide" role="region" tabindex="0" aria-label="${name}"><table><caption><span>${name}</span></caption>`,
    `<colgroup>${widths.join('')}</colgroup>`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>\n${body.join('\n')}\n</tbody></table></div>`,
  ].join('\n')
}

/** The drawing is a picture to those who see it; its alternative is read out in its place. */
const figureHtml = (figure: Figure): string => {
  const alternative = escapeMarkup(figure.alternative)
  return [
    `<figure id="${escapeMarkup(figure.id)}"><figcaption>${escapeMarkup(figure.caption)}</figcaption>`,
    `<div class="wide" role="img" aria-label="${alternative}">${chartSvg(figure)}</div></figure>`,
  ].join('\n')
}

export const blockHtml = (block: Block, language: InterfaceLanguage): string => {
  switch (block.kind) {
    case 'heading':
      return headingHtml(block, language)
    case 'paragraph': {
      if (block.number === null) return `<p class="remark">${passageHtml(block.passage, language)}</p>`
      const id = `p${block.number}`
      const words = passageBlocks(block.passage, language)
      return `<div class="numbered" id="${id}"><a href="#${id}">${block.number}.</a><div>${words}</div></div>`
    }
    case 'points':
      return pointsHtml(block, language)
    case 'table':
      return tableHtml(block, language)
    case 'figure':
      return figureHtml(block)
  }
}
