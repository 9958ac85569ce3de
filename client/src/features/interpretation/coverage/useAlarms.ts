/** What goes wrong with interpretation now, as facts and connections say. */
import { type InterpretationAlarm, interpretationAlarms } from '@plenaria/shared/workshop/views/interpretationAlarms'
import { useMemo } from 'react'
import { useNow } from '../../../clock/useNow.ts'
import { useWholeWorkshop } from '../../../live/useWorkshop.ts'
import { useIsConnected } from '../useIsConnected.ts'
import { useUnheard } from '../useUnheard.ts'

export const useAlarms = (): readonly InterpretationAlarm[] => {
  const workshop = useWholeWorkshop()
  const isConnected = useIsConnected()
  const isUnheard = useUnheard()
  const now = useNow(5_000)
  return useMemo(
    () => interpretationAlarms(workshop, now, { isConnected, isUnheard }),
    [workshop, isConnected, isUnheard, now],
  )
}
