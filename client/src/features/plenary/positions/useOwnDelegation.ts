import { personActor } from '@plenaria/shared/workshop/actor'
import { speaksFor } from '@plenaria/shared/workshop/permissions'
import { useLive } from '../../../live/LiveContext.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'

/** The delegation this page may take positions for, or null. */
export const useOwnDelegation = (): string | null => {
  const { personId } = useLive()
  return useWorkshop(({ people }) => speaksFor(people, personActor(personId)))
}
