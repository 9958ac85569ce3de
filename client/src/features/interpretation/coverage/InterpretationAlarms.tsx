/** What goes wrong with interpretation, where facilitators look first; the most urgent stands out. */
import type { InterpretationAlarm } from '@plenaria/shared/workshop/views/interpretationAlarms'
import { Banner } from '../../../design/Banner.tsx'
import { LinkButton } from '../../../design/LinkButton.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { languageName } from '../../../i18n/languageName.ts'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useText } from '../../../i18n/useText.ts'
import { useNames, useWorkshop } from '../../../live/useWorkshop.ts'
import { useWorkshopPath } from '../../../live/useWorkshopPath.ts'
import { useRoomNames } from '../useRoomNames.ts'
import { useAlarms } from './useAlarms.ts'

/** The time is that at which it began, so that nothing is read out again while it lasts. */
const useAlarmText = (): ((alarm: InterpretationAlarm) => string) => {
  const t = useText()
  const { language } = useLanguage()
  const { formatTime } = useFormats()
  const nameOf = useNames()
  const roomName = useRoomNames()
  const zone = useWorkshop(({ charter }) => charter.zone)
  return (alarm) =>
    t(`alarm.${alarm.kind}`, {
      room: roomName(alarm.roomId),
      time: formatTime(alarm.since, zone),
      language: 'language' in alarm ? languageName(alarm.language, language) : '',
      name: 'personId' in alarm ? nameOf(alarm.personId) : '',
    })
}

const isLate = (alarm: InterpretationAlarm): boolean =>
  alarm.kind !== 'absent' && (alarm.kind !== 'long' || alarm.isUrgent)

/** @param hasLink whether the way to the desk of interpretation is offered */
export const InterpretationAlarms = ({ hasLink }: { readonly hasLink: boolean }) => {
  const t = useText()
  const pathTo = useWorkshopPath()
  const textOf = useAlarmText()
  const alarms = useAlarms()
  if (alarms.length === 0) return null
  const groups = [
    ['late', alarms.filter(isLate)],
    ['warn', alarms.filter((alarm) => !isLate(alarm))],
  ] as const
  const link = (
    <LinkButton size="s" kind="quiet" href={pathTo('interpretation')}>
      {t('coverage.open')}
    </LinkButton>
  )
  return (
    <Stack gap={2}>
      {groups.map(
        ([tone, some]) =>
          some.length > 0 && (
            <Banner key={tone} tone={tone} icon="headphones" action={hasLink && link}>
              {some.map((alarm) => (
                <div key={JSON.stringify(alarm)}>{textOf(alarm)}</div>
              ))}
            </Banner>
          ),
      )}
    </Stack>
  )
}
