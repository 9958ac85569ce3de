/** Reads a PDF back for tests: its tree of structure with the words under each element, its outline, links and properties. */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type Element = {
  /** `H1`, `TH`, …; a name of the producer's is resolved to the standard one. */
  readonly role: string
  readonly language: string | null
  readonly alternative: string | null
  readonly scope: string | null
  /** The words below it, in reading order. */
  readonly text: string
  readonly children: readonly Element[]
}

type Reading = { readonly file: PDFDocument; readonly words: ReadonlyMap<string, string> }

const textOf = (value: unknown): string | null =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null

const listed = (file: PDFDocument, value: unknown): readonly unknown[] => {
  const found = value instanceof PDFRef ? file.context.lookup(value) : value
  if (found === undefined) return []
  return found instanceof PDFArray ? found.asArray() : [value]
}

const dict = (file: PDFDocument, value: unknown): PDFDict | null => {
  const found = value instanceof PDFRef ? file.context.lookup(value) : value
  return found instanceof PDFDict ? found : null
}

const nameIn = (owner: PDFDict | null, key: string): string | null => {
  const value = owner?.get(PDFName.of(key))
  return value instanceof PDFName ? value.decodeText() : null
}

const standardRole = ({ file }: Reading, role: string): string => {
  const roots = dict(file, file.catalog.get(PDFName.of('StructTreeRoot')))
  const roles = dict(file, roots?.get(PDFName.of('RoleMap')))
  return nameIn(roles, role) ?? role
}

const scopeOf = ({ file }: Reading, element: PDFDict): string | null =>
  listed(file, element.get(PDFName.of('A')))
    .map((one) => nameIn(dict(file, one), 'Scope'))
    .find((scope) => scope !== null) ?? null

/** An element that goes on over a page names the page of each of its pieces. */
const pageOf = (owner: PDFDict): string | null => {
  const ref = owner.get(PDFName.of('Pg'))
  return ref instanceof PDFRef ? `p${ref.objectNumber}R` : null
}

const elementOf = (reading: Reading, element: PDFDict, page: string): Element => {
  const { file, words } = reading
  const here = pageOf(element) ?? page
  const children: Element[] = []
  const texts: string[] = []
  for (const kid of listed(file, element.get(PDFName.of('K')))) {
    if (kid instanceof PDFNumber) texts.push(words.get(`${here}_mc${kid.asNumber()}`) ?? '')
    const below = dict(file, kid)
    if (!below) continue
    const mark = below.get(PDFName.of('MCID'))
    if (mark instanceof PDFNumber) texts.push(words.get(`${pageOf(below) ?? here}_mc${mark.asNumber()}`) ?? '')
    if (below.get(PDFName.of('S')) === undefined) continue
    const child = elementOf(reading, below, here)
    children.push(child)
    texts.push(child.text)
  }
  return {
    role: standardRole(reading, nameIn(element, 'S') ?? ''),
    language: textOf(element.get(PDFName.of('Lang'))),
    alternative: textOf(element.get(PDFName.of('Alt'))),
    scope: scopeOf(reading, element),
    text: texts.join(''),
    children,
  }
}

/** Every piece of marked content by its page and number, and every page's text. */
const wordsOf = async (bytes: Uint8Array) => {
  const task = getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, useSystemFonts: false, verbosity: 0 })
  const pdf = await task.promise
  const words = new Map<string, string>()
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent({ includeMarkedContent: true })
    const open: (string | null)[] = []
    for (const item of items) {
      if ('str' in item) {
        const mark = open.findLast((one) => one !== null)
        if (mark) words.set(mark, `${words.get(mark) ?? ''}${item.str}${item.hasEOL ? '\n' : ''}`)
      } else if (item.type === 'endMarkedContent') open.pop()
      else open.push('id' in item && item.id ? item.id : null)
    }
    pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''))
  }
  const outline = (await pdf.getOutline()) ?? []
  await task.destroy()
  return { words, pages, outline }
}

const linksOf = (file: PDFDocument) =>
  file.getPages().flatMap((page) =>
    listed(file, page.node.get(PDFName.of('Annots'))).flatMap((one) => {
      const link = dict(file, one)
      return nameIn(link, 'Subtype') === 'Link'
        ? [{ contents: textOf(link?.get(PDFName.of('Contents'))), tabs: nameIn(page.node, 'Tabs') }]
        : []
    }),
  )

const metadataOf = (file: PDFDocument): string => {
  const found = file.catalog.lookup(PDFName.of('Metadata'))
  return found instanceof PDFRawStream ? new TextDecoder().decode(found.contents) : ''
}

type Entry = { readonly title: string; readonly items: readonly Entry[] }
const entriesOf = (items: readonly { title: string; items: readonly never[] }[], level = 1): readonly string[] =>
  items.flatMap(({ title, items: below }) => [
    `${level} ${title}`,
    ...entriesOf(below as readonly Entry[] as never, level + 1),
  ])

export const readPdf = async (bytes: Uint8Array) => {
  const file = await PDFDocument.load(bytes, { updateMetadata: false })
  const { words, pages, outline } = await wordsOf(bytes)
  const root = dict(file, file.catalog.get(PDFName.of('StructTreeRoot')))
  const reading: Reading = { file, words }
  const tree = listed(file, root?.get(PDFName.of('K'))).flatMap((one) => {
    const element = dict(file, one)
    return element ? [elementOf(reading, element, '')] : []
  })
  const marks = dict(file, file.catalog.get(PDFName.of('MarkInfo')))
  const view = dict(file, file.catalog.get(PDFName.of('ViewerPreferences')))
  return {
    tree,
    pages,
    outline: entriesOf(outline as never),
    links: linksOf(file),
    language: textOf(file.catalog.get(PDFName.of('Lang'))),
    title: file.getTitle() ?? null,
    isMarked: String(marks?.get(PDFName.of('Marked'))) === 'true',
    isTitleShown: String(view?.get(PDFName.of('DisplayDocTitle'))) === 'true',
    metadata: metadataOf(file),
  }
}

/** Every element of a role, in reading order. */
export const elementsOf = (tree: readonly Element[], role: string | RegExp): readonly Element[] =>
  tree.flatMap((element) => [
    ...((typeof role === 'string' ? element.role === role : role.test(element.role)) ? [element] : []),
    ...elementsOf(element.children, role),
  ])
