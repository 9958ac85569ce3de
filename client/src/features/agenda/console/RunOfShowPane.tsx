/** The whole run of show: every sitting with its segments, the one that runs first in sight. */
import type { Show } from '@plenaria/shared/workshop/views/showAt'
import { EmptyState } from '../../../design/EmptyState.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { useText } from '../../../i18n/useText.ts'
import { GoesOn } from './GoesOn.tsx'
import { LateRemedy } from './LateRemedy.tsx'
import { SittingTable } from './SittingTable.tsx'
import { SlotList } from './SlotList.tsx'

export const RunOfShowPane = ({ show }: { readonly show: Show }) => {
  const t = useText()
  if (show.sittings.length === 0) return <EmptyState icon="agenda" title={t('console.noSittings')} />
  return (
    <Stack gap={5}>
      {show.sittings.map((times) => (
        <Stack key={times.sitting.id} gap={3}>
          {times === show.running && <GoesOn show={show} />}
          {times === show.running && <LateRemedy times={times} />}
          {times === show.running && show.current && <SlotList segment={show.current.segment} />}
          <SittingTable times={times} show={show} />
        </Stack>
      ))}
    </Stack>
  )
}
