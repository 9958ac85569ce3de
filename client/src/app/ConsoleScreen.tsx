/** The facilitators' screen: the clock with its commands on top, below it run of show, groups and people at a glance. */
import { ConsoleLayout } from '../design/ConsoleLayout.tsx'
import { RehearsalChip } from '../features/agenda/console/RehearsalChip.tsx'
import { RunOfShowPane } from '../features/agenda/console/RunOfShowPane.tsx'
import { ShowClock } from '../features/agenda/console/ShowClock.tsx'
import { ShowCommands } from '../features/agenda/console/ShowCommands.tsx'
import { useShow } from '../features/agenda/console/useShow.ts'
import { useShowKeys } from '../features/agenda/console/useShowKeys.ts'
import { GroupsPane } from '../features/groups/glance/GroupsPane.tsx'
import { useGroupAlarms } from '../features/people/GroupAlarms.tsx'
import { PresencePane } from '../features/people/PresencePane.tsx'
import { useText } from '../i18n/useText.ts'
import { WishProvider } from '../live/WishProvider.tsx'
import { StaffBar } from './StaffBar.tsx'

const Console = () => {
  const t = useText()
  const show = useShow()
  const keys = useShowKeys(show)
  const alarms = useGroupAlarms()
  const panes = [
    { id: 'show', label: t('console.runOfShow'), content: <RunOfShowPane show={show} /> },
    { id: 'groups', label: t('console.groups'), content: <GroupsPane /> },
    {
      id: 'people',
      label: t('console.people'),
      content: <PresencePane />,
      ...(alarms.length > 0 ? { badge: alarms.length } : {}),
    },
  ]
  const above = (
    <StaffBar current="console">
      <RehearsalChip />
    </StaffBar>
  )
  return (
    <ConsoleLayout
      label={t('console.label')}
      above={above}
      clock={<ShowClock show={show} />}
      commands={<ShowCommands show={show} keys={keys} />}
      panes={panes}
    />
  )
}

export const ConsoleScreen = () => (
  <WishProvider>
    <Console />
  </WishProvider>
)
