/** How long the groups are planned to work at most, which decides how many interpreters each needs. */
import { usualMinutes } from '../../balance/interpretation.ts'
import type { Agenda } from '../agenda/agenda.ts'

/** @returns whole minutes, at least one; the usual length while no group work is planned */
export const groupWorkMinutes = ({ sittings }: Agenda): number => {
  const planned = sittings.flatMap(({ segments }) =>
    segments.flatMap(({ kind, planned: length }) => (kind === 'groupWork' ? [length] : [])),
  )
  return planned.length === 0 ? usualMinutes : Math.max(1, Math.ceil(Math.max(...planned) / 60_000))
}
