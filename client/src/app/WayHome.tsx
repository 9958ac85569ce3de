/** From a workshop back to the list of workshops, for the organiser alone: nobody else has that list. */
import { useLocation } from 'wouter'
import { IconButton } from '../design/IconButton.tsx'
import { useText } from '../i18n/useText.ts'
import { useViewer } from '../live/useViewer.ts'

export const WayHome = () => {
  const t = useText()
  const [, go] = useLocation()
  const { role } = useViewer()
  if (role !== 'organiser') return null
  return <IconButton icon="arrowLeft" label={t('charter.back')} onPress={() => go('/home')} />
}
