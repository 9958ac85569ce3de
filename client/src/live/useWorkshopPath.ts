/** Addresses of the screens of this workshop, for the person of this page. */
import { useCallback } from 'react'
import { useLive } from './LiveContext.ts'

export type WorkshopScreen =
  | 'stage'
  | 'console'
  | 'groups'
  | 'plenary'
  | 'report'
  | 'people'
  | 'booth'
  | 'interpretation'
  | 'projector'
  | 'prompter'
  | 'plan'
  | 'agenda'
  | 'times'
  | 'rehearsal'
  | 'followUp'
  | 'evaluation'
  | 'present'

/** `const pathTo = useWorkshopPath(); pathTo('groups')` */
export const useWorkshopPath = (): ((screen: WorkshopScreen) => string) => {
  const { workshopId, personId } = useLive()
  return useCallback((screen) => `/w/${workshopId}/${personId}/${screen}`, [workshopId, personId])
}
