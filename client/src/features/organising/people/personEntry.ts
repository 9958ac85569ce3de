/** A person as the table shows them: everything in words, so that searching and sorting need no look-ups. */
import type { Role } from '@plenaria/shared/workshop/people/roles'
import type { PlatformLook } from '../../../design/PlatformMark.tsx'
import type { EnrolledPerson } from './enrolledPerson.ts'

export type PersonEntry = {
  readonly person: EnrolledPerson
  readonly name: string
  /** Empty without one. */
  readonly delegation: string
  readonly platforms: readonly PlatformLook[]
  /** “Moderator (RCM)”, in the order of the roles. */
  readonly roles: readonly string[]
  readonly leadingRole: Role
  readonly languages: string
  readonly isOnline: boolean
}
