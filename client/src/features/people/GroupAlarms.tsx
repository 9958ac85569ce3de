/** Groups that nobody moderates, said where facilitators look first. */
import { useMemo } from 'react'
import { Banner } from '../../design/Banner.tsx'
import { Stack } from '../../design/Stack.tsx'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { type GroupAlarm, groupAlarms } from './presenceByRole.ts'

const whole = <T,>(value: T): T => value

export const useGroupAlarms = () => {
  const workshop = useWorkshop(whole)
  return useMemo(() => groupAlarms(workshop), [workshop])
}

const kinds = ['alone', 'unserved', 'uninterpreted'] as const

export const GroupAlarms = () => {
  const t = useText()
  const read = useLocalText()
  const groups = useWorkshop((workshop) => workshop.groups.groups)
  const alarms = useGroupAlarms()
  const concerned = (kind: GroupAlarm['kind']) =>
    alarms.filter((alarm) => alarm.kind === kind).map(({ groupId }) => groups.find(({ id }) => id === groupId))
  if (alarms.length === 0) return null
  return (
    <Stack gap={2}>
      {kinds.map((kind) => {
        const names = concerned(kind).map((group) => read(group?.name ?? {}))
        if (names.length === 0) return null
        return (
          <Banner key={kind} tone={kind === 'alone' ? 'late' : 'warn'}>
            {t(`presence.${kind}`, { groups: names.join(', ') })}
          </Banner>
        )
      })}
    </Stack>
  )
}
