/** Joins the sound; the first time on a device after a look at microphone and loudspeaker. */
import { useContext, useState } from 'react'
import { Button } from '../../design/Button.tsx'
import { useText } from '../../i18n/useText.ts'
import type { Sound } from '../../media/createSound.ts'
import { CompactContext } from './BarButton.tsx'
import { CheckDialog } from './CheckDialog.tsx'

const CHECKED = 'plenaria.soundChecked'

export const JoinButton = ({ sound }: { readonly sound: Sound }) => {
  const t = useText()
  const isCompact = useContext(CompactContext)
  const [isChecking, setChecking] = useState(false)
  const press = () => {
    if (localStorage.getItem(CHECKED) === null) setChecking(true)
    else sound.join()
  }
  const join = () => {
    localStorage.setItem(CHECKED, '1')
    setChecking(false)
    sound.join()
  }
  return (
    <>
      <Button kind="primary" size={isCompact ? 's' : 'm'} icon="headphones" onPress={press}>
        {t('voice.join')}
      </Button>
      {isChecking && <CheckDialog onJoin={join} onClose={() => setChecking(false)} />}
    </>
  )
}
