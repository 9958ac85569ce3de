/**
 * Gives a TrueType font a family name of our own, so that a font of the same family on the machine is never taken for it.
 * Only the table of names is written anew; every glyph stays as it is.
 */

const headerLength = 12
const recordLength = 16

/** Windows, Unicode, US English: the names every reader of fonts looks for first. */
const platform = [3, 1, 0x409] as const
const nameIds = { family: 1, style: 2, full: 4, postScript: 6 } as const

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

const nameTable = (family: string, style: string): Buffer => {
  const names = [
    [nameIds.family, family],
    [nameIds.style, style],
    [nameIds.full, `${family} ${style}`],
    [nameIds.postScript, `${family}-${style}`.replaceAll(' ', '')],
  ] as const
  const words = names.map(([, text]) => utf16(text))
  const start = 6 + names.length * 12
  const head = Buffer.alloc(start)
  head.writeUInt16BE(names.length, 2)
  head.writeUInt16BE(start, 4)
  let offset = 0
  names.forEach(([id], index) => {
    const length = words[index]?.length ?? 0
    const fields = [...platform, id, length, offset]
    fields.forEach((field, at) => head.writeUInt16BE(field, 6 + index * 12 + at * 2))
    offset += length
  })
  return Buffer.concat([head, ...words])
}

/**
 * @param style one of Regular, Bold, Italic, Bold Italic
 * @throws when the file is no TrueType font with a table of names
 */
export const renameFont = (file: Uint8Array, family: string, style: string): Buffer => {
  const font = Buffer.from(file)
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => headerLength + index * recordLength)
  const record = tables.find((at) => font.toString('latin1', at, at + 4) === 'name')
  if (record === undefined) throw new Error('The font has no table of names.')
  const names = nameTable(family, style)
  // The new table stands at the end, where it moves nothing; the old one is left and no longer pointed at.
  const padding = Buffer.alloc((4 - (font.length % 4)) % 4)
  font.writeUInt32BE(font.length + padding.length, record + 8)
  font.writeUInt32BE(names.length, record + 12)
  return Buffer.concat([font, padding, names])
}
