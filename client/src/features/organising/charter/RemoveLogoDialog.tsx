/** Asks before a logo is taken away. */
import type { Platform } from '@plenaria/shared/workshop/charter/evolveCharter'
import { useState } from 'react'
import { ConfirmDialog } from '../../../design/ConfirmDialog.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'

type Props = {
  readonly platform: Platform
  readonly onDone: () => void
  readonly onClose: () => void
}

export const RemoveLogoDialog = ({ platform, onDone, onClose }: Props) => {
  const t = useText()
  const localText = useLocalText()
  const send = useSend()
  const [isPending, setPending] = useState(false)
  const remove = async () => {
    setPending(true)
    const reply = await send({ type: 'RemovePlatformLogo', platformId: platform.id })
    setPending(false)
    if (reply.ok) onDone()
  }
  return (
    <ConfirmDialog
      isOpen
      title={t('charter.removeLogoTitle', { platform: localText(platform.short) || localText(platform.name) })}
      consequences={[t('charter.removeLogoFirst'), t('charter.removeLogoSecond')]}
      confirmLabel={t('charter.removeLogo')}
      isDanger
      isPending={isPending}
      onConfirm={() => void remove()}
      onClose={onClose}
    />
  )
}
