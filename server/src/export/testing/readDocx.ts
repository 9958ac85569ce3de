/** Reads a Word file back for tests: its parts as XML, its paragraphs with style, list and text. */
import { strFromU8, unzipSync } from 'fflate'

export const partsOf = (file: Uint8Array) => {
  const parts = unzipSync(file)
  const read = (path: string): string => {
    const part = parts[path]
    if (!part) throw new Error(`The file has no ${path}.`)
    return strFromU8(part)
  }
  const matching = (pattern: RegExp) =>
    Object.keys(parts)
      .filter((path) => pattern.test(path))
      .toSorted()
      .map(read)
  return {
    document: read('word/document.xml'),
    styles: read('word/styles.xml'),
    numbering: read('word/numbering.xml'),
    core: read('docProps/core.xml'),
    /** Where links lead to, and which pictures there are. */
    links: read('word/_rels/document.xml.rels'),
    media: Object.keys(parts).filter((path) => path.startsWith('word/media/')),
    heads: matching(/^word\/header\d+\.xml$/),
    feet: matching(/^word\/footer\d+\.xml$/),
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" }

export const unescapeMarkup = (markup: string): string =>
  markup.replace(/&(amp|lt|gt|quot|apos|#39);/g, (_, name: string) => entities[name] ?? '')

/** `list` is the number of the list a paragraph belongs to, as written in it. */
export const paragraphsOf = (documentXml: string) =>
  [...documentXml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([xml]) => ({
    xml,
    style: /<w:pStyle w:val="([^"]+)"\/>/.exec(xml)?.[1] ?? null,
    list: /<w:numId w:val="(\d+)"\/>/.exec(xml)?.[1] ?? null,
    text: unescapeMarkup(
      [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)].map(([, text]) => text ?? '\n').join(''),
    ),
  }))
