/** What those who manage a workshop's people see of each: facts, name and address, and how their link stands. */
import type { LocalText } from '@plenaria/shared/language'
import type { Instant } from '@plenaria/shared/time'
import type { Grant } from '@plenaria/shared/workshop/people/roles'

export type LinkState = 'none' | 'live' | 'revoked'

/** What can be written about a person. */
export type PersonDetails = {
  readonly name: LocalText
  readonly email: string
  readonly institution: string
  readonly delegationId: string | null
  readonly represents: readonly string[]
  readonly understands: readonly string[]
  readonly grants: readonly Grant[]
}

export type EnrolledPerson = PersonDetails & {
  readonly personId: string
  readonly removed: boolean
  readonly link: { readonly state: LinkState; readonly createdAt: Instant | null }
  /** Whether the person has ever entered the workshop. */
  readonly met: boolean
}
