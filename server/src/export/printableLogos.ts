/**
 * The logos of a report that can be printed, and whose cannot: a picture that was lost, changed or damaged on its way never
 * stops a file. It draws nothing.
 */
import { createHash } from 'node:crypto'
import type { ExportRemarks } from '@plenaria/shared/report/exportState'
import type { CoverLogo } from '@plenaria/shared/report/reportDocument'
import { type PictureHead, pictureHead } from '../pictures/pictureHead.ts'

export type PrintableLogo = PictureHead & {
  readonly platformId: string
  readonly owner: string
  readonly alternative: string
  readonly bytes: Uint8Array
}

export type CheckedLogos = {
  readonly logos: readonly PrintableLogo[]
  /** Whose logo is left out. */
  readonly unreadable: ExportRemarks['logos']
}

/** Whether a picture can be drawn from its first byte to its last. */
export type CanDraw = (bytes: Uint8Array, head: PictureHead) => Promise<boolean>

/** By name where they have one. */
export const ownerOf = ({
  platformId,
  owner,
}: Pick<CoverLogo, 'platformId' | 'owner'>): ExportRemarks['logos'][number] => ({
  platformId,
  owner: owner || platformId,
})

const printable = async (logo: CoverLogo, canDraw: CanDraw): Promise<PrintableLogo | null> => {
  const { platformId, owner, picture } = logo
  if (picture.content === null) return null
  const bytes = new Uint8Array(Buffer.from(picture.content, 'base64'))
  if (createHash('sha256').update(bytes).digest('hex') !== picture.sha256) return null
  const head = pictureHead(bytes)
  if (head?.type !== picture.type || head.width !== picture.width || head.height !== picture.height) return null
  if (!(await canDraw(bytes, head).catch(() => false))) return null
  // A picture without words would be none to whoever does not see it.
  return { platformId, owner, alternative: logo.alternative.trim() || owner || platformId, bytes, ...head }
}

export const printableLogos = async (logos: readonly CoverLogo[], canDraw: CanDraw): Promise<CheckedLogos> => {
  const checked = await Promise.all(logos.map(async (logo) => ({ logo, found: await printable(logo, canDraw) })))
  return {
    logos: checked.flatMap(({ found }) => (found ? [found] : [])),
    unreadable: checked.flatMap(({ logo, found }) => (found ? [] : [ownerOf(logo)])),
  }
}
