/** Writes the blocks of the report as HTML. Every word passes through escapeMarkup; other people's words keep their own direction. */
import type { InterfaceLanguage } from '@plenaria/shared/language'
import type { Passage } from '@plenaria/shared/report/passage'
import type { Block, Cell, Column, Heading, Line, Points, Table } from '@plenaria/shared/report/reportDocument'
import { escapeMarkup } from './escapeMarkup.ts'

/** A null language is marked as unknown, which HTML writes as an empty tag. */
const langOf = (passage: Passage, language: InterfaceLanguage): string =>
  passage.language === language ? '' : ` lang="${escapeMarkup(passage.language ?? '')}"`

/** The words as inline HTML, isolated from what stands beside them. */
export const passageHtml = (passage: Passage, language: InterfaceLanguage): string => {
  const note = passage.note === null ? '' : `<span class="note">${escapeMarkup(passage.note)}</span> `
  const lines = passage.text.split('\n').map(escapeMarkup).join('<br>')
  return `${note}<bdi${langOf(passage, language)}>${lines}</bdi>`
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
    return `<li><span class="number">${label}</span><div><p>${passageHtml(passage, language)}</p>${more}</div></li>`
  })
  // The role survives in readers that drop lists without bullets.
  return `<ol class="points" role="list">\n${items.join('\n')}\n</ol>`
}

const cellHtml = (
  cell: Cell,
  column: Column | undefined,
  isRowHeader: boolean,
  language: InterfaceLanguage,
): string => {
  const [tag, scope] = isRowHeader ? ['th', ' scope="row"'] : ['td', '']
  const look = column?.isNumeric ? ' class="numeric"' : ''
  const lines = cell.map((line) => lineHtml(line, language))
  const content = lines.length === 1 ? lines[0] : lines.map((line) => `<p>${line}</p>`).join('')
  return `<${tag}${scope}${look}>${content}</${tag}>`
}

const tableHtml = ({ caption, columns, rows }: Table, language: InterfaceLanguage): string => {
  const name = escapeMarkup(caption)
  const head = columns.map(
    ({ title, isNumeric }) =>
      `<th scope="col"${isNumeric ? ' class="numeric"' : ''}>${passageHtml(title, language)}</th>`,
  )
  const body = rows.map(
    (row) => `<tr>${row.map((cell, index) => cellHtml(cell, columns[index], index === 0, language)).join('')}</tr>`,
  )
  return [
    // Focusable, so that a wide table can be scrolled by keyboard.
    `<div class="wide" role="region" tabindex="0" aria-label="${name}"><table><caption>${name}</caption>`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>\n${body.join('\n')}\n</tbody></table></div>`,
  ].join('\n')
}

export const blockHtml = (block: Block, language: InterfaceLanguage): string => {
  switch (block.kind) {
    case 'heading':
      return headingHtml(block, language)
    case 'paragraph': {
      const words = passageHtml(block.passage, language)
      if (block.number === null) return `<p class="remark">${words}</p>`
      const id = `p${block.number}`
      return `<div class="numbered" id="${id}"><a href="#${id}">${block.number}.</a><p>${words}</p></div>`
    }
    case 'points':
      return pointsHtml(block, language)
    case 'table':
      return tableHtml(block, language)
  }
}
