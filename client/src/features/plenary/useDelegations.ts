/** The delegations of people, by name, for provenance. */
import { useCallback } from 'react'
import { useDelegationName } from '../../live/useDelegationName.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'

/** `delegationsOf(personIds)`: each delegation once, in the order of the people. */
export const useDelegationsOf = (): ((personIds: readonly string[]) => readonly string[]) => {
  const people = useWorkshop((workshop) => workshop.people)
  const nameOf = useDelegationName()
  return useCallback(
    (personIds) => {
      const ids = personIds.flatMap((personId) => people[personId]?.delegationId ?? [])
      return [...new Set(ids)].map(nameOf)
    },
    [people, nameOf],
  )
}
