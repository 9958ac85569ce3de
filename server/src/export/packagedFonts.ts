/**
 * The fonts that documents are set in, out of this package and from nowhere else: one for Latin, Greek and Cyrillic letters,
 * and one that adds Arabic, Hebrew, Armenian and Georgian letters, arrows, mathematical signs and symbols.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create } from 'fontkit'
import { renameFont } from './renameFont.ts'

export type PackagedFonts = {
  readonly files: readonly Buffer[]
  /** Family names, in the order in which a character is looked for. */
  readonly families: readonly string[]
  /** The code points that every style of a family has, in the order of the families. */
  readonly coverage: readonly ReadonlySet<number>[]
}

const families = [
  {
    name: 'Plenaria Text',
    files: {
      Regular: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
      Bold: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
      Italic: '@expo-google-fonts/noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf',
      'Bold Italic': '@expo-google-fonts/noto-sans/700Bold_Italic/NotoSans_700Bold_Italic.ttf',
    },
  },
  {
    name: 'Plenaria Symbols',
    files: {
      Regular: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
      Bold: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
    },
  },
] as const

const { resolve } = createRequire(import.meta.url)

/** PDF/UA forbids them in a text, whatever a font holds for them. */
const isForbidden = (codePoint: number): boolean =>
  codePoint < 0x20 || codePoint === 0xfeff || codePoint === 0xfffe || codePoint === 0xffff

const codePointsOf = (file: Buffer): ReadonlySet<number> => {
  const font = create(file)
  if (!('characterSet' in font)) throw new Error('A packaged font is a collection of fonts.')
  return new Set(font.characterSet.filter((codePoint) => !isForbidden(codePoint)))
}

const inAll = ([first = new Set<number>(), ...others]: readonly ReadonlySet<number>[]): ReadonlySet<number> =>
  new Set([...first].filter((codePoint) => others.every((other) => other.has(codePoint))))

export const readPackagedFonts = (): PackagedFonts => {
  const read = families.map(({ name, files }) => ({
    name,
    styles: Object.entries(files).map(([style, path]) => ({ style, file: readFileSync(resolve(path)) })),
  }))
  return {
    files: read.flatMap(({ name, styles }) => styles.map(({ style, file }) => renameFont(file, name, style))),
    families: read.map(({ name }) => name),
    coverage: read.map(({ styles }) => inAll(styles.map(({ file }) => codePointsOf(file)))),
  }
}
