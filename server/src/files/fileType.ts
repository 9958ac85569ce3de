/** Which files may be uploaded: told by their content, not by their name alone, so that nothing comes in under a false one. */

export const fileLimits = { bytes: 20 * 1024 * 1024, perWorkshop: 100 } as const

type Signature = 'pdf' | 'zip' | 'png' | 'jpeg' | 'webp' | 'text'

const starts = (content: Uint8Array, ...bytes: readonly number[]): boolean =>
  bytes.every((byte, index) => content[index] === byte)

const isText = (content: Uint8Array): boolean => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content)
    return !text.includes('\0')
  } catch {
    return false
  }
}

const signatureOf = (content: Uint8Array): Signature | null => {
  if (starts(content, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'pdf'
  if (starts(content, 0x50, 0x4b, 0x03, 0x04)) return 'zip'
  if (starts(content, 0x89, 0x50, 0x4e, 0x47)) return 'png'
  if (starts(content, 0xff, 0xd8, 0xff)) return 'jpeg'
  if (starts(content, 0x52, 0x49, 0x46, 0x46) && starts(content.subarray(8), 0x57, 0x45, 0x42, 0x50)) return 'webp'
  return isText(content) ? 'text' : null
}

/** Extension → what its content must begin like. Documents with macros have extensions of their own and are not here. */
const accepted: Readonly<Record<string, Signature>> = {
  pdf: 'pdf',
  docx: 'zip',
  pptx: 'zip',
  xlsx: 'zip',
  odt: 'zip',
  odp: 'zip',
  ods: 'zip',
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  webp: 'webp',
  txt: 'text',
  csv: 'text',
  md: 'text',
}

/** A path, a control character or a hidden name would only serve to mislead. */
export const cleanFileName = (name: string): string => {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  return last
    .replaceAll(/\p{Cc}/gu, '')
    .trim()
    .slice(-200)
}

export const isAcceptedFile = (name: string, content: Uint8Array): boolean => {
  const extension = name.toLowerCase().split('.').at(-1) ?? ''
  return Object.hasOwn(accepted, extension) && accepted[extension] === signatureOf(content)
}
