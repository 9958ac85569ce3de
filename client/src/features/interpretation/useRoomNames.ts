/** What rooms are called: plenary, or a group by its name. */
import { groupById } from '@plenaria/shared/workshop/groups/groups'
import { plenaryRoom } from '@plenaria/shared/workshop/plenaryRoom'
import { useCallback } from 'react'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'

export const useRoomNames = (): ((roomId: string) => string) => {
  const t = useText()
  const read = useLocalText()
  const groups = useWorkshop((workshop) => workshop.groups)
  return useCallback(
    (roomId) => (roomId === plenaryRoom ? t('stage.plenary') : read(groupById(groups, roomId)?.name ?? {}) || roomId),
    [groups, read, t],
  )
}
