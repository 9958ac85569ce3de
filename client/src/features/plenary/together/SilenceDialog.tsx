/** Opens a silence procedure for one or several items: until when, in the workshop's zone, 72 hours from now at least. */
import { minutes, plus } from '@plenaria/shared/time'
import type { JointItem } from '@plenaria/shared/workshop/plenary/plenary'
import { useState } from 'react'
import { useNow } from '../../../clock/useNow.ts'
import { Button } from '../../../design/Button.tsx'
import { DateInput } from '../../../design/DateInput.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { useDocState } from '../../../docs/DocContext.ts'
import { dayOf, momentAt } from '../../../i18n/localTime.ts'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { OutdatedTranslations } from '../OutdatedTranslations.tsx'
import styles from '../../../design/ReasonDialog.module.css'

type Props = { readonly items: readonly JointItem[]; readonly onClose: () => void }

/** Four days: the shortest time is three, and the day it begins is not lost to anybody. */
const PROPOSED = minutes(4 * 24 * 60)

export const SilenceDialog = ({ items, onClose }: Props) => {
  const t = useText()
  const send = useSend()
  const now = useNow(60_000)
  const zone = useWorkshop(({ charter }) => charter.zone)
  const [docSeq] = useState(useDocState()?.seq ?? 0)
  const [day, setDay] = useState(() => dayOf(plus(now, PROPOSED), zone))
  const [hour, setHour] = useState('18:00')
  const closesAt = momentAt(day, hour, zone)
  const open = async () => {
    if (closesAt === null) return
    const read = items.map(({ id: jointItemId }) => ({ jointItemId, docSeq }))
    const reply = await send({ type: 'OpenSilence', items: read, closesAt })
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
        <OutdatedTranslations items={items} />
        <DateInput label={t('consensus.silenceUntil')} value={day} onChange={setDay} />
        <DateInput kind="time" label={t('consensus.silenceHour', { zone })} value={hour} onChange={setHour} />
      </Stack>
    </Dialog>
  )
}
