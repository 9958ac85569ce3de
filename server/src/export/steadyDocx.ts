/**
 * Gives a Word file the same bytes whenever it is written: the library counts bookmarks and pictures through all files of a
 * process, draws the ids of links at random, and stamps the parts of a file with the time of day.
 */
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { zipFiles } from './zipFiles.ts'

/** Numbers anew, from 1 in the order in which they first occur. */
const createCounter = () => {
  const known = new Map<string, number>()
  return (old: string): number => {
    const number = known.get(old) ?? known.size + 1
    known.set(old, number)
    return number
  }
}

/** In attributes and fields alone: there nobody's words are. */
const bookmarkIds = /(<w:bookmark(?:Start|End) [^>]*w:id=")(\d+)/g
const bookmarkNames = /((?:w:anchor="|w:name="|<w:instrText xml:space="preserve">PAGEREF )_Toc)(\d+)/g
const pictureIds = /(<wp:docPr [^>]*id=")(\d+)/g

const renumbered = (xml: string): string =>
  [bookmarkIds, bookmarkNames, pictureIds].reduce((text, pattern) => {
    const count = createCounter()
    return text.replaceAll(pattern, (_, before: string, old: string) => `${before}${count(old)}`)
  }, xml)

const relationIds = /( (?:Id|r:id|r:embed|r:link)=")([^"]+)/g

/** The ids by which a part names its links and pictures, by their order in its list. */
const relationsOf = (list: string): ReadonlyMap<string, string> =>
  new Map([...list.matchAll(/ Id="([^"]+)"/g)].map(([, id = ''], at) => [id, `rId${at + 1}`]))

const relinked = (xml: string, relations: ReadonlyMap<string, string>): string =>
  xml.replaceAll(relationIds, (_, before: string, old: string) => `${before}${relations.get(old) ?? old}`)

/** @param madeAt ISO 8601 with an offset */
export const steadyDocx = (file: Uint8Array, madeAt: string): Uint8Array => {
  const parts = unzipSync(file)
  const textOf = (path: string): string => strFromU8(parts[path] ?? new Uint8Array())
  const written = (path: string, content: Uint8Array): Uint8Array => {
    if (path.endsWith('.rels')) return strToU8(relinked(textOf(path), relationsOf(textOf(path))))
    if (!path.endsWith('.xml')) return content
    const list = textOf(path.replace(/([^/]+)$/, '_rels/$1.rels'))
    return strToU8(renumbered(relinked(textOf(path), relationsOf(list))))
  }
  return zipFiles(
    Object.entries(parts).map(([path, content]) => ({ path, content: written(path, content) })),
    madeAt,
  )
}
