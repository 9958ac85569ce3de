/** Checks the logos that a report's file holds, by their sum and their head, and says where the first is that is not what it claims. */
import { createHash } from 'node:crypto'
import type { Bilingual } from '@plenaria/shared/language'
import type { ReportModel, ReportPicture } from '@plenaria/shared/report/reportModel'
import { reportProblem } from '@plenaria/shared/report/reportProblem'
import { logoLimits } from '@plenaria/shared/workshop/charter/logoLimits'
import { pictureHead } from '../pictures/pictureHead.ts'

type Problem = 'logoSum' | 'logoHead'

const problemOf = ({ content, sha256, type, width, height }: ReportPicture): Problem | null => {
  // It could not be read when the report was made, which the report says.
  if (content === null) return null
  const bytes = new Uint8Array(Buffer.from(content, 'base64'))
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) return 'logoSum'
  const head = pictureHead(bytes)
  const isAsNamed = head?.type === type && head.width === width && head.height === height
  return isAsNamed && bytes.length <= logoLimits.bytes ? null : 'logoHead'
}

export const problemOfLogos = ({ cover }: Pick<ReportModel, 'cover'>): Bilingual | null => {
  const problems = cover.platforms.flatMap(({ logo }, at) => {
    const message = logo && problemOf(logo)
    return message ? [{ message, path: ['cover', 'platforms', at, 'logo'] }] : []
  })
  const [first, ...more] = problems
  return first ? reportProblem({ code: 'custom', input: undefined, ...first }, more.length) : null
}
