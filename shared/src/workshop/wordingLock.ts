/** The groups' texts close by themselves so long before their time is over as the plan says: the last minutes are for reading (DR6). */
import { type Instant, instant, millis } from '../time.ts'
import { type Agenda, allottedTo, currentSegment } from './agenda/agenda.ts'
import { endOf } from './agenda/segmentTimer.ts'
import { type Drafting, draftOf } from './drafting/evolveDrafting.ts'
import { extraOf, type Groups, isGroupOpen } from './groups/groups.ts'

type Parts = { readonly agenda: Agenda; readonly groups: Groups; readonly drafting: Drafting }

/** When a group's text closes, or null where the plan does not say or time stands. */
export const lockOf = ({ agenda, groups }: Omit<Parts, 'drafting'>, groupId: string): Instant | null => {
  const segment = currentSegment(agenda)
  if (segment?.kind !== 'groupWork' || segment.lockBefore === undefined || !isGroupOpen(groups, groupId)) return null
  const endsAt = endOf(segment.timer, millis(allottedTo(segment) + extraOf(groups, groupId)))
  return endsAt === null ? null : instant(endsAt - segment.lockBefore)
}

export type DueLock = { readonly at: Instant; readonly groupIds: readonly string[] }

/** The next texts to close. One that somebody opened again after its lock stays open until the end. */
export const dueLock = ({ agenda, groups, drafting }: Parts): DueLock | null => {
  const locks = groups.groups.flatMap(({ id }) => {
    const { status, openedAt } = draftOf(drafting, id)
    const at = lockOf({ agenda, groups }, id)
    return status !== 'open' || at === null || (openedAt !== null && openedAt >= at) ? [] : [{ id, at }]
  })
  if (locks.length === 0) return null
  const at = instant(Math.min(...locks.map((lock) => lock.at)))
  return { at, groupIds: locks.filter((lock) => lock.at === at).map(({ id }) => id) }
}
