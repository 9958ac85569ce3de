/** What two texts of one language share and where they differ, word by word, for people to read. Pure. */

export type WordPart = { readonly kind: 'same' | 'onlyA' | 'onlyB'; readonly text: string }

/** Beyond this many cells of the table the texts are shown whole, one after the other. */
const MOST_CELLS = 4_000_000

/** Words, with the space and the marks behind them as parts of their own. */
const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? []

/** Lengths of the longest common subsequences of all pairs of ends (Wagner and Fischer 1974). */
const lengthsOf = (a: readonly string[], b: readonly string[]): readonly Uint32Array[] => {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const [row, below] = [rows[i], rows[i + 1]]
      if (!row || !below) continue
      row[j] = a[i] === b[j] ? 1 + (below[j + 1] ?? 0) : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  return rows
}

/** Neighbours of one kind become one part. */
const joined = (parts: readonly WordPart[]): readonly WordPart[] => {
  const result: WordPart[] = []
  for (const part of parts) {
    const last = result.at(-1)
    if (last?.kind === part.kind) result[result.length - 1] = { kind: part.kind, text: last.text + part.text }
    else result.push(part)
  }
  return result
}

/** @returns parts whose `same` and `onlyA` make up `a`, whose `same` and `onlyB` make up `b` */
export const wordDifference = (a: string, b: string): readonly WordPart[] => {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)]
  if (wordsA.length * wordsB.length > MOST_CELLS)
    return joined([
      { kind: 'onlyA', text: a },
      { kind: 'onlyB', text: b },
    ])
  const lengths = lengthsOf(wordsA, wordsB)
  const parts: WordPart[] = []
  let [i, j] = [0, 0]
  while (i < wordsA.length || j < wordsB.length) {
    const [inA, inB] = [wordsA[i], wordsB[j]]
    if (inA !== undefined && inA === inB) {
      parts.push({ kind: 'same', text: inA })
      i += 1
      j += 1
    } else if (inA !== undefined && (inB === undefined || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      parts.push({ kind: 'onlyA', text: inA })
      i += 1
    } else {
      parts.push({ kind: 'onlyB', text: inB ?? '' })
      j += 1
    }
  }
  return joined(parts)
}
