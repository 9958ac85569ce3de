/** Who is not moved out of a group that is open by any proposal: whoever has written there, or serves it. */
import type { Id } from '../../ids.ts'
import { draftOf } from '../drafting/evolveDrafting.ts'
import { isStaffOf } from '../groups/groups.ts'
import type { Workshop } from '../workshop.ts'

export const isRooted = ({ groups, drafting }: Workshop, personId: Id): boolean => {
  const seat = groups.seats[personId]
  const hasWritten = seat !== undefined && draftOf(drafting, seat).contributors.includes(personId)
  return hasWritten || groups.groups.some((group) => isStaffOf(group, personId))
}
