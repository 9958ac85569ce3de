/** Gives the delegations more time for observations. */
import type { ReportDraft } from '@plenaria/shared/workshop/report/report'
import { minutes, plus } from '@plenaria/shared/time'
import { Button } from '../../../../design/Button.tsx'
import { Dialog } from '../../../../design/Dialog.tsx'
import { Stack } from '../../../../design/Stack.tsx'
import { useToasts } from '../../../../design/toasts.ts'
import { useText } from '../../../../i18n/useText.ts'
import { useSend } from '../../../../live/useSend.ts'
import { UntilFields, useUntil } from './UntilFields.tsx'

type Props = { readonly draft: ReportDraft; readonly onClose: () => void }

const WEEK = minutes(7 * 24 * 60)

export const ExtendDialog = ({ draft, onClose }: Props) => {
  const t = useText()
  const send = useSend()
  const { show } = useToasts()
  const end = useUntil(plus(draft.until, WEEK))
  const { until } = end
  const extend = async () => {
    if (until === null) return
    const reply = await send({ type: 'ExtendReview', draftId: draft.id, until })
    if (!reply.ok) return
    show({ tone: 'ok', text: t('review.extended') })
    onClose()
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      <Button kind="primary" icon="clock" isDisabled={until === null} onPress={() => void extend()}>
        {t('review.extendNow')}
      </Button>
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title={t('review.extend')} actions={actions} size="s">
      <Stack gap={3}>
        <p>{t('review.extendWords')}</p>
        <UntilFields {...end} />
      </Stack>
    </Dialog>
  )
}
