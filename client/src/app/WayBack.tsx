/** From the desks of a workshop back to where somebody works: the list of workshops, the console, or the stage. */
import { useLocation } from 'wouter'
import { IconButton } from '../design/IconButton.tsx'
import { useText } from '../i18n/useText.ts'
import { useViewer } from '../live/useViewer.ts'
import { useWorkshopPath } from '../live/useWorkshopPath.ts'

export const WayBack = () => {
  const t = useText()
  const [, go] = useLocation()
  const pathTo = useWorkshopPath()
  const { role, may } = useViewer()
  if (role === 'organiser') return <IconButton icon="arrowLeft" label={t('charter.back')} onPress={() => go('/home')} />
  const screen = may('seeStaffView') ? 'console' : 'stage'
  return <IconButton icon="arrowLeft" label={t(`app.${screen}`)} onPress={() => go(pathTo(screen))} />
}
