/** The rules of a room, or of all rooms: the order, the limits, what happens at their end, and whether observers may ask. */
import { millis } from '@plenaria/shared/time'
import { type FloorRules, floorRoom } from '@plenaria/shared/workshop/floor/floor'
import type { FloorNow } from '@plenaria/shared/workshop/views/floorNow'
import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Checkbox } from '../../../design/Checkbox.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { NumberField } from '../../../design/NumberField.tsx'
import { RadioGroup } from '../../../design/RadioGroup.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { useToasts } from '../../../design/toasts.ts'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'
import { useViewer } from '../../../live/useViewer.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'

type Props = {
  readonly roomId: string
  readonly roomName: string
  readonly floor: FloorNow
  readonly onClose: () => void
}
type FieldsProps = { readonly rules: FloorRules; readonly change: (more: Partial<FloorRules>) => void }

const MINUTE = 60_000

/** An empty field is no limit. */
const toMillis = (minutes: number) => (Number.isNaN(minutes) ? null : millis(minutes * MINUTE))
const toMinutes = (length: number | null) => (length === null ? Number.NaN : length / MINUTE)

const TimeFields = ({ rules, change }: FieldsProps) => {
  const t = useText()
  return (
    <>
      <NumberField
        label={t('floor.limit')}
        description={t('floor.limitHelp')}
        unit={t('floor.minutes')}
        minValue={0.5}
        maxValue={120}
        step={0.5}
        value={toMinutes(rules.limit)}
        onChange={(value) => change({ limit: toMillis(value) })}
      />
      <NumberField
        label={t('floor.budget')}
        description={t('floor.limitHelp')}
        unit={t('floor.minutes')}
        minValue={1}
        maxValue={480}
        value={toMinutes(rules.budget)}
        onChange={(value) => change({ budget: toMillis(value) })}
      />
      <RadioGroup
        label={t('floor.atLimit')}
        value={rules.atLimit}
        onChange={(atLimit) => change({ atLimit })}
        options={[
          { id: 'warn', label: t('floor.atLimitWarn') },
          { id: 'end', label: t('floor.atLimitEnd'), description: t('floor.atLimitEndHelp') },
        ]}
      />
    </>
  )
}

const Fields = ({ rules, change }: FieldsProps) => {
  const t = useText()
  return (
    <>
      <RadioGroup
        label={t('floor.order')}
        value={rules.order}
        onChange={(order) => change({ order })}
        options={[
          { id: 'fair', label: t('floor.orderFair'), description: t('floor.orderFairHelp') },
          { id: 'asked', label: t('floor.orderAsked') },
        ]}
      />
      <TimeFields rules={rules} change={change} />
      <Checkbox isSelected={rules.observers} onChange={(observers) => change({ observers })}>
        {t('floor.observers')}
      </Checkbox>
    </>
  )
}

type Scope = 'room' | 'all'

export const RulesDialog = ({ roomId, roomName, floor, onClose }: Props) => {
  const t = useText()
  const send = useSend()
  const { show } = useToasts()
  const { may } = useViewer()
  const hasOwn = useWorkshop((workshop) => floorRoom(workshop.floor, roomId).rules !== null)
  const [rules, setRules] = useState<FloorRules>(floor.rules)
  const [scope, setScope] = useState<Scope>(hasOwn || !may('Adopt') ? 'room' : 'all')
  const [isPending, setPending] = useState(false)
  const set = async (target: string | null, next: FloorRules | null) => {
    setPending(true)
    const { ok } = await send({ type: 'SetFloorRules', roomId: target, rules: next })
    setPending(false)
    if (!ok) return
    show({ tone: 'ok', text: t('floor.rulesSaved') })
    onClose()
  }
  const actions = (
    <>
      {hasOwn && (
        <Button kind="quiet" icon="undo" onPress={() => void set(roomId, null)}>
          {t('floor.dropRules')}
        </Button>
      )}
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      <Button kind="primary" isPending={isPending} onPress={() => void set(scope === 'room' ? roomId : null, rules)}>
        {t('floor.saveRules')}
      </Button>
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title={t('floor.rules')} actions={actions}>
      <Stack gap={4}>
        {may('Adopt') && (
          <RadioGroup
            label={t('floor.rulesFor')}
            value={scope}
            onChange={setScope}
            options={[
              { id: 'all', label: t('floor.rulesAll') },
              { id: 'room', label: t('floor.rulesRoom', { room: roomName }) },
            ]}
          />
        )}
        <Fields rules={rules} change={(more) => setRules((before) => ({ ...before, ...more }))} />
      </Stack>
    </Dialog>
  )
}
