/** The participant's screen: puts the agenda, the room, the text and the people together. Where one is follows from the facts. */
import { formatDocName } from '@plenaria/shared/docs/docName'
import { groupById, placeOf } from '@plenaria/shared/workshop/groups/groups'
import { currentSegment } from '@plenaria/shared/workshop/agenda/agenda'
import { useMemo } from 'react'
import { StageLayout } from '../design/StageLayout.tsx'
import { DocsProvider } from '../docs/DocsProvider.tsx'
import { OpenDoc } from '../docs/OpenDoc.tsx'
import { everybody, roomPeople } from '../features/people/roomPeople.ts'
import { useLocalText } from '../i18n/useLocalText.ts'
import { useText } from '../i18n/useText.ts'
import { useLive } from '../live/LiveContext.ts'
import { useLiveState, useWorkshop } from '../live/useWorkshop.ts'
import { StageBar } from './stage/StageBar.tsx'
import { StageClock } from './stage/StageClock.tsx'
import { StageMain } from './stage/StageMain.tsx'
import { StageRail } from './stage/StageRail.tsx'
import { StageSide } from './stage/StageSide.tsx'
import { StageTop } from './stage/StageTop.tsx'
import { useLeads } from './stage/useLeads.ts'
import { usePlaceNotice } from './stage/usePlaceNotice.ts'

/** The document that is worked on here and now, or null. */
const useDocName = (place: string | null): string | null => {
  const { workshopId } = useLive()
  const kind = useWorkshop(({ agenda }) => currentSegment(agenda)?.kind)
  const hasJointItems = useWorkshop(({ plenary }) => plenary.items.length > 0)
  if (place !== null) return formatDocName({ kind: 'draft', workshopId, groupId: place })
  return kind === 'plenary' || hasJointItems ? formatDocName({ kind: 'joint', workshopId }) : null
}

const useRoom = (place: string | null) => {
  const workshop = useWorkshop((whole) => whole)
  const online = useLiveState((state) => state.online)
  return useMemo(() => roomPeople(workshop, online, place), [workshop, online, place])
}

const Stage = () => {
  const t = useText()
  const { personId } = useLive()
  const place = useWorkshop(({ groups }) => placeOf(groups, personId))
  const room = useRoom(place)
  const name = useWorkshop(({ groups }) => (place === null ? undefined : groupById(groups, place)?.name))
  const workshopTitle = useWorkshop(({ charter }) => charter.title)
  const localText = useLocalText()
  const title = name ? localText(name) : t('stage.plenary')
  const isLed = useLeads(place)
  usePlaceNotice(place)
  return (
    <OpenDoc name={useDocName(place)}>
      <StageLayout
        title={title}
        subtitle={localText(workshopTitle)}
        top={<StageTop place={place} />}
        clock={<StageClock place={place} />}
        rail={<StageRail />}
        railLabel={t('stage.agenda')}
        side={<StageSide place={place} title={title} room={room} />}
        sideLabel={t(isLed ? 'stage.floorAndPeople' : 'stage.people')}
        sideBadge={everybody(room).filter(({ isHere }) => isHere).length}
        bar={<StageBar place={place} />}
      >
        <StageMain place={place} />
      </StageLayout>
    </OpenDoc>
  )
}

export const StageScreen = () => (
  <DocsProvider>
    <Stage />
  </DocsProvider>
)
