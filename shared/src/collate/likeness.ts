/** How alike texts are: cosines over weighed features, all pairs at once by an inverted index. Pure. */

/** As if so many other texts had been seen, each without the feature: a small session's rarities are not overrated. */
const BACKGROUND = 20

/** A feature of texts: which have it, and how often. Both grow together. */
type Posting = { readonly texts: number[]; readonly counts: number[] }

const postingsOf = (features: readonly (readonly string[])[]): readonly Posting[] => {
  const postings = new Map<string, Posting>()
  for (const [text, own] of features.entries())
    for (const feature of own) {
      let posting = postings.get(feature)
      if (!posting) {
        posting = { texts: [], counts: [] }
        postings.set(feature, posting)
      }
      const last = posting.texts.length - 1
      if (posting.texts[last] === text) posting.counts[last] = (posting.counts[last] ?? 0) + 1
      else {
        posting.texts.push(text)
        posting.counts.push(1)
      }
    }
  return [...postings.values()]
}

/** Adds what two texts share in one feature to the products of all pairs; `counts` hold weights by now. */
const multiply = ({ texts, counts: weights }: Posting, size: number, products: Float32Array): void => {
  for (let at = 0; at < texts.length; at += 1) {
    const row = (texts[at] ?? 0) * size
    const weight = weights[at] ?? 0
    for (let next = at + 1; next < texts.length; next += 1) {
      const place = row + (texts[next] ?? 0)
      products[place] = (products[place] ?? 0) + weight * (weights[next] ?? 0)
    }
  }
}

/** @returns row-major, n × n, from 0 to 1; a text without features is like nothing */
export const cosines = (features: readonly (readonly string[])[]): Float32Array => {
  const size = features.length
  const postings = postingsOf(features)
  const squares = new Float64Array(size)
  for (const { texts, counts } of postings) {
    const rarity = Math.log((size + BACKGROUND) / (texts.length + 1)) + 0.1
    for (const [at, text] of texts.entries()) {
      const weight = (1 + Math.log(counts[at] ?? 1)) * rarity
      counts[at] = weight
      squares[text] = (squares[text] ?? 0) + weight * weight
    }
  }
  const products = new Float32Array(size * size)
  for (const posting of postings) multiply(posting, size, products)
  for (let one = 0; one < size; one += 1)
    for (let other = one + 1; other < size; other += 1) {
      const length = Math.sqrt((squares[one] ?? 0) * (squares[other] ?? 0))
      const cosine = length === 0 ? 0 : (products[one * size + other] ?? 0) / length
      products[one * size + other] = cosine
      products[other * size + one] = cosine
    }
  return products
}

/** Runs of three to five characters, with a space at either end of the text. */
export const characterRuns = (plain: string): readonly string[] => {
  const text = ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `
  if (text.trim() === '') return []
  const runs: string[] = []
  for (const length of [3, 4, 5])
    for (let at = 0; at + length <= text.length; at += 1) runs.push(text.slice(at, at + length))
  return runs
}
