/** The way to a facilitator from inside a group; once called, how long the group has been waiting. */
import { between } from '@plenaria/shared/time'
import { useNow } from '../../clock/useNow.ts'
import { Button } from '../../design/Button.tsx'
import { Chip } from '../../design/Chip.tsx'
import { formatClock } from '../../design/formatClock.ts'
import { useText } from '../../i18n/useText.ts'
import { useSend } from '../../live/useSend.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'

export const CallForHelp = ({ groupId }: { readonly groupId: string }) => {
  const t = useText()
  const send = useSend()
  const call = useWorkshop(({ groups }) => groups.help[groupId])
  const now = useNow()
  if (call)
    return (
      <output>
        <Chip tone="accent" icon="hand">
          {t('stage.helpCalled', { length: formatClock(Math.max(0, between(call.at, now))).digits })}
        </Chip>
      </output>
    )
  return (
    <Button size="s" icon="hand" onPress={() => void send({ type: 'CallForHelp' })}>
      {t('stage.callHelp')}
    </Button>
  )
}
