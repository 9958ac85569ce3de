/** The facilitators' screen: the clock with its commands on top, below it run of show, groups and people at a glance. */
import { plenaryRoom } from '@plenaria/shared/workshop/plenaryRoom'
import { waitingIn } from '@plenaria/shared/workshop/views/floorNow'
import { useState } from 'react'
import { Button } from '../design/Button.tsx'
import { ConsoleLayout } from '../design/ConsoleLayout.tsx'
import { RehearsalChip } from '../features/agenda/console/RehearsalChip.tsx'
import { RunOfShowPane } from '../features/agenda/console/RunOfShowPane.tsx'
import { KeysDialog } from '../features/agenda/console/KeysDialog.tsx'
import { ShowClock } from '../features/agenda/console/ShowClock.tsx'
import { ShowCommands } from '../features/agenda/console/ShowCommands.tsx'
import { StepLine } from '../features/agenda/console/StepLine.tsx'
import { useShow } from '../features/agenda/console/useShow.ts'
import { useShowKeys } from '../features/agenda/console/useShowKeys.ts'
import { GroupGlance } from '../features/floor/GroupGlance.tsx'
import { RoomsFloor } from '../features/floor/lead/RoomsFloor.tsx'
import { GroupsPane } from '../features/groups/glance/GroupsPane.tsx'
import { ConsoleNotices } from '../features/interpretation/coverage/ConsoleNotices.tsx'
import { Backstage } from '../features/messages/Backstage.tsx'
import { MessageDialog } from '../features/messages/MessageDialog.tsx'
import { StandingMessages } from '../features/messages/StandingMessages.tsx'
import { useGroupAlarms } from '../features/people/GroupAlarms.tsx'
import { PresencePane } from '../features/people/PresencePane.tsx'
import { FloorTexts } from '../i18n/FloorTexts.tsx'
import { SoundPane } from '../features/voice/SoundPane.tsx'
import { SoundNotices } from '../features/voice/SoundNotices.tsx'
import { useText } from '../i18n/useText.ts'
import { useViewer } from '../live/useViewer.ts'
import { useWorkshop } from '../live/useWorkshop.ts'
import { WishProvider } from '../live/WishProvider.tsx'
import styles from './ConsoleScreen.module.css'
import { StaffBar } from './StaffBar.tsx'

/** What was done last and can be undone, and what those who run the show tell each other and everybody else. */
const Strip = ({ hasKeys }: { readonly hasKeys: boolean }) => {
  const t = useText()
  const { may } = useViewer()
  const [isTelling, setTelling] = useState(false)
  return (
    <div className={styles.strip}>
      <StepLine hasKeys={hasKeys} />
      <div className={styles.tell}>
        {may('Announce') && (
          <Button size="s" icon="megaphone" onPress={() => setTelling(true)}>
            {t('telling.open')}
          </Button>
        )}
        {may('SayBackstage') && <Backstage />}
      </div>
      <SoundNotices />
      <div className={styles.alarms}>
        <ConsoleNotices />
      </div>
      <StandingMessages />
      <MessageDialog isOpen={isTelling} onClose={() => setTelling(false)} />
    </div>
  )
}

const aboutGroup = (groupId: string) => <GroupGlance groupId={groupId} />

/** How many wait for the floor of plenary, for the tab on a phone. */
const useWaiting = (): number => useWorkshop((workshop) => waitingIn(workshop, plenaryRoom).length)

const Console = () => {
  const t = useText()
  const show = useShow()
  const lastStep = useWorkshop(({ agenda }) => agenda.steps.at(-1)?.number ?? null)
  const keys = useShowKeys(show, lastStep)
  const [areKeysShown, setKeysShown] = useState(false)
  const alarms = useGroupAlarms()
  const waiting = useWaiting()
  const panes = [
    { id: 'show', label: t('console.runOfShow'), content: <RunOfShowPane show={show} /> },
    { id: 'groups', label: t('console.groups'), content: <GroupsPane aboutGroup={aboutGroup} /> },
    { id: 'floor', label: t('console.floor'), content: <RoomsFloor />, ...(waiting > 0 ? { badge: waiting } : {}) },
    {
      id: 'people',
      label: t('app.peopleHere'),
      content: (
        <>
          <SoundPane />
          <PresencePane />
        </>
      ),
      ...(alarms.length > 0 ? { badge: alarms.length } : {}),
    },
  ]
  const above = (
    <StaffBar current="console">
      <RehearsalChip />
    </StaffBar>
  )
  return (
    <>
      <ConsoleLayout
        label={t('console.label')}
        above={above}
        clock={<ShowClock show={show} />}
        commands={<ShowCommands show={show} keys={keys} onKeys={() => setKeysShown(true)} />}
        notice={<Strip hasKeys={keys.areOn} />}
        panes={panes}
      />
      <KeysDialog keys={keys} isOpen={areKeysShown} onClose={() => setKeysShown(false)} />
    </>
  )
}

export const ConsoleScreen = () => (
  <WishProvider>
    <FloorTexts>
      <Console />
    </FloorTexts>
  </WishProvider>
)
