/** Which words say the same in the languages of the workshop: rows as people write them, read into concepts. */
import { glossaryRows } from './glossaryRows.ts'
import { stemsOf } from './words.ts'

/** Each row is one concept: all the ways to say it, in any language. */
export type Glossary = readonly (readonly string[])[]

/** `acceso / acceder = access; asilo = asylum`, one or several rows a line. */
export const readGlossary = (text: string): Glossary =>
  text
    .split(/[;\n]/)
    .map((row) =>
      row
        .split(/[=/]/)
        .map((words) => words.trim())
        .filter((words) => words !== ''),
    )
    .filter((row) => row.length > 1)

export const fieldGlossary: Glossary = readGlossary(glossaryRows)

const LONGEST_PHRASE = 4

export type ConceptReader = (text: string) => readonly string[]

/** Reads a text as concepts: the longest phrase that a row knows, else the stem itself. The first row of a way to say it counts. */
export const conceptReader = (glossary: Glossary): ConceptReader => {
  const concepts = new Map<string, string>()
  for (const [row, ways] of glossary.entries())
    for (const way of ways) {
      const key = stemsOf(way).join(' ')
      if (key !== '' && !concepts.has(key)) concepts.set(key, `#${row}`)
    }
  return (text) => {
    const stems = stemsOf(text)
    const found: string[] = []
    for (let at = 0; at < stems.length; ) {
      let length = Math.min(LONGEST_PHRASE, stems.length - at)
      while (length > 1 && !concepts.has(stems.slice(at, at + length).join(' '))) length -= 1
      const phrase = stems.slice(at, at + length).join(' ')
      found.push(concepts.get(phrase) ?? phrase)
      at += length
    }
    return found
  }
}
