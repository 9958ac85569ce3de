/** Sends a picture to be tried as a logo, and says how far it is or why it was turned down. It sets nothing. */
import { charterRefusals } from '@plenaria/shared/workshop/charter/charterRefusals'
import { logoLimits } from '@plenaria/shared/workshop/charter/logoLimits'
import type { LogoFile } from '@plenaria/shared/workshop/charter/platformLogo'
import type { Refusal } from '@plenaria/shared/workshop/refusals'
import { useState } from 'react'
import { uploadFile } from '../../../http/uploadFile.ts'
import { useLive } from '../../../live/LiveContext.ts'

export type LogoUpload = {
  /** Null while nothing is on its way; `share` from 0 to 1. */
  readonly progress: { readonly name: string; readonly share: number } | null
  readonly refusal: Refusal | null
  readonly start: (file: File) => Promise<void>
}

const tooLarge: Refusal = { code: 'logoSize', message: charterRefusals.logoSize }

export const useLogoUpload = (onDone: (file: LogoFile) => void): LogoUpload => {
  const { workshopId, personId } = useLive()
  const [progress, setProgress] = useState<LogoUpload['progress']>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const start = async (file: File) => {
    // The server says the same, but only after it was sent.
    if (file.size > logoLimits.bytes) return setRefusal(tooLarge)
    setRefusal(null)
    setProgress({ name: file.name, share: 0 })
    const path = `/api/workshops/${workshopId}/logos?name=${encodeURIComponent(file.name)}`
    const answer = await uploadFile<{ file: LogoFile }>(path, file, {
      seat: personId,
      onProgress: (share) => setProgress({ name: file.name, share }),
    })
    setProgress(null)
    if (answer.ok) onDone(answer.value.file)
    else setRefusal(answer.refusal)
  }
  return { progress, refusal, start }
}
