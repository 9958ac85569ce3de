/** Whom this person may mute and give the microphone back to: what the facts allow, so that no button promises more (SO1). */
import { isChair } from '@plenaria/shared/workshop/permissions'
import { personActor } from '@plenaria/shared/workshop/actor'
import { placeOf } from '@plenaria/shared/workshop/groups/groups'
import { useCallback } from 'react'
import { useViewer } from '../../live/useViewer.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'

export const useLed = (): ((personId: string) => boolean) => {
  const { may, personId: own } = useViewer()
  const people = useWorkshop((workshop) => workshop.people)
  const groups = useWorkshop((workshop) => workshop.groups)
  const mayMute = may('MutePeople')
  return useCallback(
    (personId) => {
      if (!mayMute) return false
      if (isChair(people, personActor(own))) return true
      if (personId === own || isChair(people, personActor(personId))) return false
      return placeOf(groups, personId) === placeOf(groups, own)
    },
    [mayMute, people, groups, own],
  )
}
