/** Tells somebody whom the facts have taken to another room where they are now. */
import { areOpen } from '@plenaria/shared/workshop/groups/groups'
import { useEffect, useRef } from 'react'
import { useToasts } from '../../design/toasts.ts'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'

/** @param place the group one is in, or null for plenary */
export const usePlaceNotice = (place: string | null): void => {
  const t = useText()
  const localText = useLocalText()
  const { show } = useToasts()
  const name = useWorkshop(({ groups }) => groups.groups.find(({ id }) => id === place)?.name)
  const isOpen = useWorkshop(({ groups }) => areOpen(groups))
  const before = useRef(place)
  useEffect(() => {
    if (before.current === place) return
    before.current = place
    document.getElementById('main')?.scrollTo({ top: 0 })
    if (name) show({ tone: 'info', text: t('stage.movedToGroup', { group: localText(name) }) })
    else show({ tone: 'info', text: t(isOpen ? 'stage.leftGroup' : 'stage.movedToPlenary') })
  }, [place, name, isOpen, show, t, localText])
}
