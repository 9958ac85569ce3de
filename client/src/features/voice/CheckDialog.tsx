/** Once on a device, before the sound is joined: what will happen, and a try of microphone and loudspeaker. */
import { Button } from '../../design/Button.tsx'
import { Dialog } from '../../design/Dialog.tsx'
import { Stack } from '../../design/Stack.tsx'
import { useText } from '../../i18n/useText.ts'
import { MicrophoneCheck } from './MicrophoneCheck.tsx'

type Props = { readonly onJoin: () => void; readonly onClose: () => void }

export const CheckDialog = ({ onJoin, onClose }: Props) => {
  const t = useText()
  const actions = (
    <Button kind="primary" icon="headphones" onPress={onJoin}>
      {t('voice.join')}
    </Button>
  )
  return (
    <Dialog isOpen onClose={onClose} title={t('voice.checkTitle')} actions={actions}>
      <Stack gap={4}>
        <p>{t('voice.checkLead')}</p>
        <MicrophoneCheck />
      </Stack>
    </Dialog>
  )
}
