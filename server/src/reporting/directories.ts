/** Names and institutions for the report: as they are registered now, and as they were at an older version of the log. */
import type { ReportDirectory } from '@plenaria/shared/report/reportContext'
import type { KnownPerson, PastName } from '../stores/registry.ts'

type Named = Pick<PastName, 'personId' | 'name' | 'institution'>

const directoryOf = (people: readonly Named[]): ReportDirectory =>
  Object.fromEntries(people.map(({ personId, name, institution }) => [personId, { name, institution }]))

export type Directories = { readonly now: ReportDirectory; readonly at: (version: number) => ReportDirectory }

/** @param past the oldest first */
export const directories = (people: readonly KnownPerson[], past: readonly PastName[]): Directories => {
  const now = directoryOf(people)
  return {
    now,
    at: (version) => {
      const stillValid = past.filter(({ beforeVersion }) => version < beforeVersion)
      // Of several that came after, the first one ended what stood at that version.
      return { ...now, ...directoryOf(stillValid.toReversed()) }
    },
  }
}
