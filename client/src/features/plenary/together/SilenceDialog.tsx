/** Opens a silence procedure for one or several items: until when, in the workshop's zone, 72 hours from now at least. */
import { instant } from '@plenaria/shared/time'
import type { JointItem } from '@plenaria/shared/workshop/plenary/plenary'
import { useState } from 'react'
import { useNow } from '../../../clock/useNow.ts'
import { Button } from '../../../design/Button.tsx'
import { DateInput } from '../../../design/DateInput.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { useDocState } from '../../../docs/DocContext.ts'
import { dayIn, momentOf } from '../../../i18n/dayIn.ts'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import styles from '../ReasonDialog.module.css'

type Props = { readonly items: readonly JointItem[]; readonly onClose: () => void }

const DAY = 24 * 3_600_000
/** Four days: the shortest time is three, and the day it begins is not lost to anybody. */
const PROPOSED = 4 * DAY

export const SilenceDialog = ({ items, onClose }: Props) => {
  const t = useText()
  const send = useSend()
  const now = useNow(60_000)
  const zone = useWorkshop(({ charter }) => charter.zone)
  const [docSeq] = useState(useDocState()?.seq ?? 0)
  const [day, setDay] = useState(() => dayIn(now + PROPOSED, zone))
  const [hour, setHour] = useState('18:00')
  const closesAt = momentOf(day, hour, zone)
  const open = async () => {
    if (closesAt === null) return
    const read = items.map(({ id: jointItemId }) => ({ jointItemId, docSeq }))
    const reply = await send({ type: 'OpenSilence', items: read, closesAt: instant(closesAt) })
    if (reply.ok) onClose()
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      <Button kind="primary" icon="clock" isDisabled={closesAt === null} onPress={() => void open()}>
        {t('consensus.silenceOpen')}
      </Button>
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title={t('consensus.silenceTitle')} actions={actions} size="s">
      <Stack gap={3}>
        <p className={styles.words}>{t('consensus.silenceWords')}</p>
        <DateInput label={t('consensus.silenceUntil')} value={day} onChange={setDay} />
        <DateInput kind="time" label={t('consensus.silenceHour', { zone })} value={hour} onChange={setHour} />
      </Stack>
    </Dialog>
  )
}
