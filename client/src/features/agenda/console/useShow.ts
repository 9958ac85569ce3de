import { type Show, showAt } from '@plenaria/shared/workshop/views/showAt'
import { useNow } from '../../../clock/useNow.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'

/** Where the show stands now, renewed every second. */
export const useShow = (): Show => {
  const agenda = useWorkshop((workshop) => workshop.agenda)
  return showAt(agenda, useNow())
}
