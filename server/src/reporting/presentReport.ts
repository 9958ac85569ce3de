/** The report as the record and the written sections have it at one moment: frozen sections from older states, with the names of then. */
import { buildReport, type FrozenFacts } from '@plenaria/shared/report/buildReport'
import type { ReportModel } from '@plenaria/shared/report/reportModel'
import type { ReportSectionId } from '@plenaria/shared/report/reportSectionIds'
import type { IssuedAs } from '@plenaria/shared/report/reportStanding'
import type { Instant } from '@plenaria/shared/time'
import type { Workshop } from '@plenaria/shared/workshop/workshop'
import type { CurrentDoc } from '../docs/docReplica.ts'
import type { LogoStore } from '../pictures/logoStore.ts'
import type { Registry } from '../stores/registry.ts'
import { type Directories, directories } from './directories.ts'
import type { PastWorkshops } from './pastWorkshops.ts'

export type ReportMoment = {
  readonly workshopId: string
  readonly workshop: Workshop
  readonly version: number
  /** On the workshop's clock. */
  readonly now: Instant
  /** As what it goes out; left out of a working version. */
  readonly issuedAs?: IssuedAs
}

export type PresentReport = {
  readonly build: (moment: ReportMoment, doc: Pick<CurrentDoc, 'items'>, how?: HowBuilt) => Promise<ReportModel>
}

type HowBuilt = {
  /** As it would be if no section were frozen. */
  readonly isThawed?: boolean
  /** With the bytes of its logos, which whoever only looks fetches apart. */
  readonly hasPictures?: boolean
}

type Ports = {
  readonly registry: Pick<Registry, 'people' | 'pastNames'>
  readonly pastWorkshops: PastWorkshops
  readonly logos: Pick<LogoStore, 'read'>
}

/** Of all states that the report may take its cover from. A picture that cannot be read is left out. */
const picturesOf = async (
  { logos }: Ports,
  workshopId: string,
  workshops: readonly Workshop[],
): Promise<ReadonlyMap<string, string>> => {
  const hashes = new Set(workshops.flatMap(({ charter }) => Object.values(charter.logos).map(({ sha256 }) => sha256)))
  const read = await Promise.all(
    [...hashes].map(async (sha256) => [sha256, await logos.read(workshopId, sha256)] as const),
  )
  return new Map(
    read.flatMap(([sha256, logo]) => (logo ? [[sha256, Buffer.from(logo.content).toString('base64')] as const] : [])),
  )
}

type Wanted = Pick<ReportMoment, 'workshopId' | 'workshop'> & { readonly names: Directories }

const frozenFacts = async (
  pastWorkshops: PastWorkshops,
  { workshopId, workshop: { report }, names }: Wanted,
): Promise<ReadonlyMap<ReportSectionId, FrozenFacts>> => {
  const sections = Object.entries(report.frozen)
  if (sections.length === 0) return new Map()
  const states = await pastWorkshops(
    workshopId,
    sections.map(([, { version }]) => version),
  )
  return new Map(
    sections.flatMap(([sectionId, { version, at }]) => {
      const past = states.get(version)
      // Which sections there are was asked when they were frozen.
      if (!past) return []
      const facts = { workshop: past.workshop, version, at: past.at ?? at, directory: names.at(version) }
      return [[sectionId as ReportSectionId, facts] as const]
    }),
  )
}

export const createPresentReport = (ports: Ports): PresentReport => ({
  build: async (
    { workshopId, workshop, version, now, issuedAs },
    { items },
    { isThawed = false, hasPictures = true } = {},
  ) => {
    const { registry } = ports
    const names = directories(await registry.people(workshopId), await registry.pastNames(workshopId))
    const none: ReadonlyMap<ReportSectionId, FrozenFacts> = new Map()
    const frozen = isThawed ? none : await frozenFacts(ports.pastWorkshops, { workshopId, workshop, names })
    const states = [workshop, ...[...frozen.values()].map((one) => one.workshop)]
    return buildReport({
      workshop,
      workshopId,
      version,
      directory: names.now,
      prose: items.map(({ id, text, translation }) => ({ id, text, ...(translation ? { translation } : {}) })),
      generatedAt: now,
      ...(issuedAs ? { issuedAs } : {}),
      frozen,
      ...(hasPictures && { logos: await picturesOf(ports, workshopId, states) }),
    })
  },
})
