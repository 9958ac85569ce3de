/** The sample report with logos of its secretariats, whole or not, for tests of its forms. */
import { createHash } from 'node:crypto'
import { buildReport } from '@plenaria/shared/report/buildReport'
import type { ReportLogo, ReportModel } from '@plenaria/shared/report/reportModel'
import { reportSample } from '@plenaria/shared/report/testing/reportSample'
import type { LocalText } from '@plenaria/shared/language'
import type { WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { pictureHead } from '../../pictures/pictureHead.ts'
import { testPng } from '../../pictures/testing/testPng.ts'

export const pictures = { rcm: testPng(300, 100), mirps: testPng(120, 120) } as const
export type LogoOwner = keyof typeof pictures

export const alternatives = {
  rcm: { es: 'Un puente azul y dorado', en: 'A bridge in blue and gold' },
  mirps: {},
} as const satisfies Record<LogoOwner, LocalText>

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const logoSet = (platformId: LogoOwner, alternative: LocalText): WorkshopEvent => {
  const bytes = pictures[platformId]
  const head = pictureHead(bytes)
  if (!head) throw new Error('The sample is no picture.')
  const file = { sha256: hashOf(bytes), name: 'logo.png', size: bytes.length, ...head }
  return { type: 'PlatformLogoSet', platformId, logo: { ...file, alternative } }
}

export const logoReport = (
  owners: readonly LogoOwner[] = ['rcm', 'mirps'],
  words: Readonly<Record<LogoOwner, LocalText>> = alternatives,
): ReportModel =>
  buildReport({
    ...reportSample(...owners.map((owner) => logoSet(owner, words[owner]))),
    logos: new Map(owners.map((owner) => [hashOf(pictures[owner]), Buffer.from(pictures[owner]).toString('base64')])),
  })

/** The same report, with the logo of one platform as it may have become on its way. */
export const withLogo = (model: ReportModel, owner: LogoOwner, changes: Partial<ReportLogo>): ReportModel => ({
  ...model,
  cover: {
    ...model.cover,
    platforms: model.cover.platforms.map((one) =>
      one.id === owner && one.logo ? { ...one, logo: { ...one.logo, ...changes } } : one,
    ),
  },
})
