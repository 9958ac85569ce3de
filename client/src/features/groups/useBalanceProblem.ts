/** The problem of dividing people into groups as this page knows it: facts, and where people work. */
import type { BalanceProblem } from '@plenaria/shared/balance/balanceProblem'
import { balanceProblemOf } from '@plenaria/shared/workshop/views/balanceProblemOf'
import { useMemo } from 'react'
import { useLive } from '../../live/LiveContext.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'

export const useBalanceProblem = (): BalanceProblem => {
  const { directory } = useLive()
  const workshop = useWorkshop((whole) => whole)
  return useMemo(() => balanceProblemOf(workshop, directory), [workshop, directory])
}
