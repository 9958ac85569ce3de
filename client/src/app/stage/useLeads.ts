import { personActor } from '@plenaria/shared/workshop/actor'
import { plenaryRoom } from '@plenaria/shared/workshop/plenaryRoom'
import { leadsRoom } from '@plenaria/shared/workshop/views/rooms'
import { useLive } from '../../live/LiveContext.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'

/** Whether whoever looks at this page leads the room they are in, and gives the floor there. */
export const useLeads = (place: string | null): boolean => {
  const { personId } = useLive()
  return useWorkshop((workshop) => leadsRoom(workshop, personActor(personId), place ?? plenaryRoom))
}
