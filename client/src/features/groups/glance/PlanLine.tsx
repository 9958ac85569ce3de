/** What is to be said of the plan while the groups are closed: that it is there, by whom it was touched, who is missing in it. */
import type { GroupPlan } from '@plenaria/shared/workshop/groups/groups'
import { useMemo } from 'react'
import { Chip } from '../../../design/Chip.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { useText } from '../../../i18n/useText.ts'
import { useWholeWorkshop } from '../../../live/useWorkshop.ts'
import { unseated } from '../groupFigures.ts'
import { ProposeButton } from '../ProposeButton.tsx'

export const PlanLine = ({ plan }: { readonly plan: GroupPlan }) => {
  const t = useText()
  const workshop = useWholeWorkshop()
  const count = useMemo(() => unseated(workshop, plan.seats).length, [workshop, plan.seats])
  return (
    <Stack direction="row" gap={2} justify="between">
      <Stack direction="row" gap={2}>
        <Chip tone="ok" icon="check">
          {t('groupDesk.planReady')}
        </Chip>
        {plan.isAdjusted && <Chip icon="edit">{t('groupDesk.planAdjusted')}</Chip>}
        {count > 0 && (
          <Chip tone="warn" icon="warning">
            {t('groupDesk.unassigned', { count })}
          </Chip>
        )}
      </Stack>
      <ProposeButton size="s" kind="quiet" />
    </Stack>
  )
}
