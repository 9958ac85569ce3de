/** Who took part, and when, as the report's model holds it. */
import type { Id } from '../ids.ts'
import type { Role } from '../workshop/people/roles.ts'
import type { Moment } from './moment.ts'
import type { Said } from './passage.ts'

export type ReportParticipant = {
  readonly personId: Id
  /** The name as registered, else the role. */
  readonly person: Said
  readonly institution: Said
  readonly role: Role
  readonly roleName: Said
  /** Platforms the person speaks for. */
  readonly represents: readonly Id[]
  readonly hasAttended: boolean
}

/** `delegationId` is null for those without one, one party a secretariat. */
export type ReportParty = {
  readonly delegationId: Id | null
  readonly kind: 'country' | 'organisation' | 'none'
  readonly name: Said
  readonly people: readonly ReportParticipant[]
}

/** How many of a delegation, or of those who speak for a platform, were enrolled, came, and were in each sitting. */
export type ReportTurnout = {
  readonly name: Said
  readonly kind: ReportParty['kind']
  /** Platforms it belongs to; of a platform, itself. */
  readonly platforms: readonly Id[]
  readonly enrolled: number
  readonly attended: number
  /** People who were there for a minute at least, in the order of the sittings. */
  readonly inSittings: readonly number[]
}

export type ReportAttendance = {
  readonly personId: Id
  readonly person: Said
  readonly roleName: Said
  readonly party: Said
  readonly firstArrival: Moment | null
  /** Null while present, or when never there. */
  readonly lastDeparture: Moment | null
  readonly isPresent: boolean
  /** Minutes present in each sitting, in the order of the sittings. */
  readonly minutes: readonly number[]
}
