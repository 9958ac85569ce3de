/** Devices, how loud the original stays, push to talk, the picture; and the way out of the sound. */
import type { MediaRights } from '@plenaria/shared/workshop/views/mediaRights'
import { Button } from '../../design/Button.tsx'
import { Dialog } from '../../design/Dialog.tsx'
import { Slider } from '../../design/Slider.tsx'
import { Stack } from '../../design/Stack.tsx'
import { Switch } from '../../design/Switch.tsx'
import { useText } from '../../i18n/useText.ts'
import type { Sound } from '../../media/createSound.ts'
import type { SoundState } from '../../media/soundState.ts'
import { DeviceSelect } from './DeviceSelect.tsx'
import { LevelBar } from './LevelBar.tsx'
import { MicrophoneCheck } from './MicrophoneCheck.tsx'

type Props = { readonly sound: Sound; readonly state: SoundState; readonly rights: MediaRights }

const Microphone = ({ sound, state }: Omit<Props, 'rights'>) => {
  const t = useText()
  const { mic } = state.sending
  const track = sound.microphone()
  if (mic.status !== 'on' || track === null) return <MicrophoneCheck />
  const { channel } = mic
  return (
    <Stack gap={3}>
      <DeviceSelect
        kind="audioinput"
        label={t('voice.microphone')}
        isAllowed
        onChoose={() => sound.send('mic', channel)}
      />
      <LevelBar track={track} />
    </Stack>
  )
}

export const SettingsDialog = ({ sound, state, rights, onClose }: Props & { readonly onClose: () => void }) => {
  const t = useText()
  const mayInterpret = rights.hear.length > 1
  const leave = () => {
    onClose()
    sound.leave()
  }
  const actions = (
    <Button kind="danger" onPress={leave}>
      {t('voice.leave')}
    </Button>
  )
  return (
    <Dialog isOpen onClose={onClose} title={t('voice.settings')} actions={actions}>
      <Stack gap={5}>
        {mayInterpret && (
          <Slider
            label={t('voice.floorBelow')}
            description={t('voice.floorBelowHint')}
            value={Math.round(state.floorBelow * 100)}
            onChange={(value) => sound.set({ floorBelow: value / 100 })}
          />
        )}
        {rights.mic.length > 0 && <Microphone sound={sound} state={state} />}
        <DeviceSelect
          kind="audiooutput"
          label={t('voice.speaker')}
          isAllowed={state.sending.mic.status === 'on'}
          onChoose={sound.setOutput}
        />
        {rights.mic.every((channel) => channel === 'floor') && (
          <Switch
            isSelected={state.isPushToTalk}
            onChange={(isPushToTalk) => sound.set({ isPushToTalk })}
            description={t('voice.pushToTalkHint')}
          >
            {t('voice.pushToTalk')}
          </Switch>
        )}
        <Switch
          isSelected={state.wantsVideo}
          onChange={(wantsVideo) => sound.set({ wantsVideo })}
          description={t('voice.wantsVideoHint')}
        >
          {t('voice.wantsVideo')}
        </Switch>
        {state.quality && <p>{t('voice.quality', { ...state.quality, loss: state.quality.loss.toFixed(1) })}</p>}
      </Stack>
    </Dialog>
  )
}
