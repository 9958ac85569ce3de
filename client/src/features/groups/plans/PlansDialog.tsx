/** Several plans beside one another: keep the present one under a name, look at another's figures, use it, drop it. */
import type { KeptPlan } from '@plenaria/shared/workshop/groups/groups'
import { useRef, useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Chip } from '../../../design/Chip.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { IconButton } from '../../../design/IconButton.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { TextField } from '../../../design/TextField.tsx'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useText } from '../../../i18n/useText.ts'
import { CommandButton } from '../../../live/CommandButton.tsx'
import { useViewer } from '../../../live/useViewer.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { useWish } from '../../../live/WishContext.ts'
import { PlanPreview } from './PlanPreview.tsx'
import styles from './PlansDialog.module.css'

const Plan = ({ kept }: { readonly kept: KeptPlan }) => {
  const t = useText()
  const wish = useWish()
  const { may } = useViewer()
  const { formatTime } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const isInUse = useWorkshop(({ groups }) => JSON.stringify(groups.plan?.seats) === JSON.stringify(kept.plan.seats))
  const { id, name, plan } = kept
  const platforms = plan.levels.find((level) => level.name === 'platforms')
  return (
    <li className={styles.plan}>
      <div className={styles.head}>
        <strong>{name}</strong>
        <span className={styles.remark}>
          {formatTime(plan.at, zone)}
          {platforms &&
            platforms.status !== 'above' &&
            ` · ${t('plans.even', { status: t(`board.status.${platforms.status}`) })}`}
        </span>
        {plan.isAdjusted && <Chip icon="edit">{t('groupDesk.planAdjusted')}</Chip>}
        {isInUse ? (
          <Chip tone="ok" icon="check">
            {t('plans.inUse')}
          </Chip>
        ) : (
          <CommandButton
            size="s"
            aria-label={t('plans.useThis', { name })}
            command={{ type: 'ChoosePlan', planId: id }}
          >
            {t('plans.use')}
          </CommandButton>
        )}
        {may('DropPlan') && (
          <IconButton
            icon="trash"
            size="s"
            label={t('plans.drop', { name })}
            onPress={() => void wish({ type: 'DropPlan', planId: id })}
          />
        )}
      </div>
      <PlanPreview seats={plan.seats} />
    </li>
  )
}

const Keep = () => {
  const t = useText()
  const wish = useWish()
  const [name, setName] = useState('')
  const field = useRef<HTMLDivElement>(null)
  const keep = async () => {
    if (!(await wish({ type: 'KeepPlan', planId: crypto.randomUUID(), name: name.trim() }))) return
    setName('')
    // The button is disabled now; a focus that stayed on it would be lost to the keyboard.
    field.current?.querySelector('input')?.focus()
  }
  return (
    <Stack direction="row" gap={2} align="end">
      <div ref={field}>
        <TextField label={t('plans.name')} value={name} maxLength={100} onChange={setName} />
      </div>
      <Button icon="save" isDisabled={name.trim() === ''} onPress={() => void keep()}>
        {t('plans.keep')}
      </Button>
    </Stack>
  )
}

export const PlansDialog = ({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) => {
  const t = useText()
  const { may } = useViewer()
  const { plan, keptPlans } = useWorkshop(({ groups }) => groups)
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('plans.title')} size="l">
      <Stack gap={4}>
        {keptPlans.length === 0 ? (
          <p className={styles.remark}>{t('plans.none')}</p>
        ) : (
          <ul className={styles.plans}>
            {keptPlans.map((kept) => (
              <Plan key={kept.id} kept={kept} />
            ))}
          </ul>
        )}
        {plan && may('KeepPlan') && <Keep />}
      </Stack>
    </Dialog>
  )
}
