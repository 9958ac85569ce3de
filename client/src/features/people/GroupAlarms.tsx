/** Groups that nobody moderates, said where facilitators look first. */
import { useMemo } from 'react'
import { Banner } from '../../design/Banner.tsx'
import { Stack } from '../../design/Stack.tsx'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { groupAlarms } from './presenceByRole.ts'

const whole = <T,>(value: T): T => value

export const useGroupAlarms = () => {
  const workshop = useWorkshop(whole)
  return useMemo(() => groupAlarms(workshop), [workshop])
}

export const GroupAlarms = () => {
  const t = useText()
  const read = useLocalText()
  const groups = useWorkshop((workshop) => workshop.groups.groups)
  const alarms = useGroupAlarms()
  if (alarms.length === 0) return null
  return (
    <Stack gap={2}>
      {alarms.map(({ groupId, kind }) => (
        <Banner key={groupId} tone={kind === 'alone' ? 'late' : 'warn'}>
          {t(`presence.${kind}`, { group: read(groups.find(({ id }) => id === groupId)?.name ?? {}) })}
        </Banner>
      ))}
    </Stack>
  )
}
