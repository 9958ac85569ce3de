/** `delegationName(id)` in the reader's language; the id itself for one that is unknown. */
import { useCallback } from 'react'
import { useLocalText } from '../i18n/useLocalText.ts'
import { useWorkshop } from './useWorkshop.ts'

export const useDelegationName = (): ((delegationId: string) => string) => {
  const delegations = useWorkshop(({ charter }) => charter.delegations)
  const localText = useLocalText()
  return useCallback(
    (delegationId) => {
      const delegation = delegations.find(({ id }) => id === delegationId)
      return delegation ? localText(delegation.name) || delegationId : delegationId
    },
    [delegations, localText],
  )
}
