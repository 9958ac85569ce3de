/** Asks for a proposal; when the rules conflict, finds out which by asking the balance module the same. */
import { balanceGroups } from '@plenaria/shared/balance/balanceGroups'
import type { Conflict } from '@plenaria/shared/balance/conflict'
import { delegationsTogether } from '@plenaria/shared/balance/groupByCountry'
import type { PlanMethod } from '@plenaria/shared/workshop/groups/groups'
import { balanceProblemOf } from '@plenaria/shared/workshop/views/balanceProblemOf'
import { useState } from 'react'
import { useLive } from '../../../live/LiveContext.ts'
import { useWish } from '../../../live/WishContext.ts'
import { newSeed } from '../newSeed.ts'

export type ProposalWish = { readonly method: PlanMethod; readonly rounds: number }

export const usePropose = () => {
  const { connection, directory } = useLive()
  const wish = useWish()
  const [isPending, setPending] = useState(false)
  const [conflicts, setConflicts] = useState<readonly Conflict[] | null>(null)
  const propose = async ({ method, rounds }: ProposalWish): Promise<boolean> => {
    setPending(true)
    const isDone = await wish({
      type: 'PlanGroups',
      seed: newSeed(),
      ...(method !== 'balanced' && { method }),
      ...(rounds > 1 && { rounds }),
    })
    setPending(false)
    if (isDone) return true
    const problem = balanceProblemOf(connection.state().workshop, directory)
    if (problem.groups.length === 0) return false
    const result = balanceGroups(method === 'byCountry' ? delegationsTogether(problem) : problem)
    if (!result.ok) setConflicts(result.conflicts)
    return false
  }
  return { propose, isPending, conflicts, forget: () => setConflicts(null) }
}
