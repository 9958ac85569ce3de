/** The delegations of people, by name, for provenance. */
import { useCallback } from 'react'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'

/** `delegationName(id)`; the id itself for one that is unknown. */
export const useDelegationName = (): ((delegationId: string) => string) => {
  const delegations = useWorkshop(({ charter }) => charter.delegations)
  const localText = useLocalText()
  return useCallback(
    (delegationId) => {
      const delegation = delegations.find(({ id }) => id === delegationId)
      return delegation ? localText(delegation.name) : delegationId
    },
    [delegations, localText],
  )
}

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
