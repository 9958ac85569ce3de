/** Who has the microphone open, beside those whose was closed; for whoever leads a room also the means to close and give back. */
import { useContext } from 'react'
import { Button } from '../../design/Button.tsx'
import { CompactContext } from './BarButton.tsx'
import type { VoicesNow } from './useVoicesNow.ts'

type Props = { readonly now: VoicesNow; readonly onPress: () => void }

export const VoicesButton = ({ now, onPress }: Props) => {
  const isCompact = useContext(CompactContext)
  const { label, count, asking } = now
  return (
    <Button
      kind={asking > 0 ? 'primary' : 'quiet'}
      size={isCompact ? 's' : 'm'}
      icon={asking > 0 ? 'hand' : 'volume'}
      aria-label={label}
      onPress={onPress}
    >
      {asking > 0 ? asking : count}
    </Button>
  )
}
