/** The floor over the joint list: who speaks and who comes next, with the one button to give it or to ask for it. */
import { plenaryRoom } from '@plenaria/shared/workshop/plenaryRoom'
import { Suspense } from 'react'
import { Stack } from '../design/Stack.tsx'
import { useLeads } from './stage/useLeads.ts'
import { FloorButton, FloorStrip, LeadButton } from './stage/work.ts'

export const PlenaryFloor = () => {
  const isLed = useLeads(null)
  return (
    <Suspense fallback={null}>
      <Stack gap={3} align="start">
        {isLed ? <LeadButton roomId={plenaryRoom} /> : <FloorButton roomId={plenaryRoom} />}
      </Stack>
      <FloorStrip roomId={plenaryRoom} />
    </Suspense>
  )
}
