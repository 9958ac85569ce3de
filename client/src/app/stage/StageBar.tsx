/** The bar below the stage: the sound, which is fetched as soon as the page is at rest, and the floor. */
import { plenaryRoom } from '@plenaria/shared/workshop/plenaryRoom'
import { Suspense } from 'react'
import { Button } from '../../design/Button.tsx'
import { useText } from '../../i18n/useText.ts'
import { useLeads } from './useLeads.ts'
import { FloorButton, LeadButton, SoundBar } from './work.ts'

/** The button of the floor: to ask, or for whoever leads to give. Until its code has come it stands there and does nothing yet. */
const Floor = ({ place }: { readonly place: string | null }) => {
  const t = useText()
  const isLed = useLeads(place)
  const roomId = place ?? plenaryRoom
  const waiting = (
    <Button icon="hand" isDisabled>
      {t('stage.askFloor')}
    </Button>
  )
  return (
    <Suspense fallback={isLed ? null : waiting}>
      {isLed ? <LeadButton roomId={roomId} /> : <FloorButton roomId={roomId} />}
    </Suspense>
  )
}

export const StageBar = ({ place }: { readonly place: string | null }) => (
  <>
    <Suspense fallback={<span>&nbsp;</span>}>
      <SoundBar place={place} />
    </Suspense>
    <Floor place={place} />
  </>
)
