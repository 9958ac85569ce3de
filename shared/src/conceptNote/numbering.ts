/** Numbered headings of a sitting (`2. Panel of experts`) told apart from numbered lists inside a segment, which begin again with 1. */

export type Token = { kind: 'heading' | 'item' | 'text'; text: string }

export type Numbering = { top: number; list: number }
export const noNumbering: Numbering = { top: 0, list: 0 }

const numbered = /(?:^|\s)(\d{1,2})[.)]\s+(?=\p{Lu}|[“"«])/gu

/** Cuts a text before each number that continues the headings or a list. */
export const tokensOf = (text: string, before: Numbering): { tokens: readonly Token[]; after: Numbering } => {
  let { top, list } = before
  const cuts: { at: number; skip: number; kind: Token['kind'] }[] = []
  for (const match of text.matchAll(numbered)) {
    const number = Number(match[1])
    const isStart = text.slice(0, match.index).trim() === ''
    if (list > 0 && number === list + 1) list = number
    else if (number === top + 1 && (isStart || top > 0)) {
      top = number
      list = 0
      cuts.push({ at: match.index, skip: match[0].length, kind: 'heading' })
      continue
    } else if (number === 1 && (isStart || /:\s*$/.test(text.slice(0, match.index)))) list = 1
    else continue
    cuts.push({ at: match.index, skip: match[0].length, kind: 'item' })
  }
  const lead = text.slice(0, cuts[0]?.at ?? text.length).trim()
  const parts = cuts.map(
    ({ at, skip, kind }, index): Token => ({
      kind,
      text: text.slice(at + skip, cuts[index + 1]?.at ?? text.length).trim(),
    }),
  )
  const tokens = [...(lead === '' ? [] : [{ kind: 'text' as const, text: lead }]), ...parts]
  return { tokens: tokens.filter((token) => token.text !== ''), after: { top, list } }
}
