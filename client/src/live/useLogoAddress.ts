/** Where the picture of a logo is, for an element that cannot say by itself who asks. */
import { useCallback } from 'react'
import { useLive } from './LiveContext.ts'

export const useLogoAddress = (): ((sha256: string) => string) => {
  const { workshopId, personId } = useLive()
  return useCallback(
    (sha256) => `/api/workshops/${workshopId}/logos/${sha256}?seat=${encodeURIComponent(personId)}`,
    [workshopId, personId],
  )
}
