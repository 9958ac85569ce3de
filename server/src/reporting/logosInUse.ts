/** Which logos a workshop still shows: those of its platforms now, and those on a cover that is frozen. */
import type { Workshop } from '@plenaria/shared/workshop/workshop'
import type { PastWorkshops } from './pastWorkshops.ts'

export type LogosInUse = (workshopId: string, workshop: Workshop) => Promise<ReadonlySet<string>>

export const logosInUse =
  (pastWorkshops: PastWorkshops): LogosInUse =>
  async (workshopId, workshop) => {
    const versions = Object.values(workshop.report.frozen).map(({ version }) => version)
    const past = versions.length === 0 ? [] : [...(await pastWorkshops(workshopId, versions)).values()]
    const states = [workshop, ...past.map((one) => one.workshop)]
    return new Set(states.flatMap(({ charter }) => Object.values(charter.logos).map(({ sha256 }) => sha256)))
  }
