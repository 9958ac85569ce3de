/** Tries the microphone before anybody hears it: its level while one speaks, and a recording of a few seconds to listen to. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { Banner } from '../../design/Banner.tsx'
import { Button } from '../../design/Button.tsx'
import { Stack } from '../../design/Stack.tsx'
import { useText } from '../../i18n/useText.ts'
import { openMicrophone } from '../../media/devices.ts'
import { startEchoTest } from '../../media/echoTest.ts'
import { DeviceSelect } from './DeviceSelect.tsx'
import { LevelBar } from './LevelBar.tsx'

type Echo = 'idle' | 'recording' | 'playing' | 'failed'

/** A track of one's own while the check is open; freed with it. */
const useTriedMicrophone = () => {
  const [track, setTrack] = useState<MediaStreamTrack | null>(null)
  const [problem, setProblem] = useState<'denied' | 'absent' | null>(null)
  const open = useRef<MediaStreamTrack | null>(null)
  const asked = useRef(0)
  const release = useCallback(() => {
    asked.current += 1
    open.current?.stop()
  }, [])
  useEffect(() => release, [release])
  const start = async () => {
    release()
    setProblem(null)
    const own = asked.current
    try {
      const opened = await openMicrophone()
      // The check was closed, or begun anew, while the browser asked.
      if (own !== asked.current) return opened.stop()
      open.current = opened
      setTrack(opened)
    } catch (error) {
      if (own !== asked.current) return
      setTrack(null)
      setProblem(error instanceof Error && error.name === 'NotAllowedError' ? 'denied' : 'absent')
    }
  }
  return { track, problem, start }
}

const EchoButton = ({ track }: { readonly track: MediaStreamTrack }) => {
  const t = useText()
  const [echo, setEcho] = useState<Echo>('idle')
  const run = async () => {
    setEcho('recording')
    try {
      await startEchoTest(track, () => setEcho('playing')).done
      setEcho('idle')
    } catch {
      setEcho('failed')
    }
  }
  const label = { recording: t('voice.echoRecording'), playing: t('voice.echoPlaying'), idle: '', failed: '' }[echo]
  return (
    <>
      <Button icon="play" isPending={label !== ''} onPress={() => void run()}>
        {label || t('voice.echo')}
      </Button>
      {echo === 'failed' && <Banner tone="warn">{t('voice.echoFailed')}</Banner>}
    </>
  )
}

export const MicrophoneCheck = () => {
  const t = useText()
  const { track, problem, start } = useTriedMicrophone()
  return (
    <Stack gap={3} align="start">
      {track === null && (
        <Button icon="microphone" onPress={() => void start()}>
          {t('voice.checkMic')}
        </Button>
      )}
      {problem && (
        <Banner tone="warn" isUrgent>
          {t(`voice.${problem}`)}
        </Banner>
      )}
      {track && (
        <>
          <DeviceSelect kind="audioinput" label={t('voice.microphone')} isAllowed onChoose={() => void start()} />
          <LevelBar track={track} />
          <EchoButton track={track} />
        </>
      )}
    </Stack>
  )
}
