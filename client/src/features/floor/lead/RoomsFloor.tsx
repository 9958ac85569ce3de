/** The floor of any room for those who lead them all: plenary first, and the groups while they are open. */
import { plenaryRoom } from '@plenaria/shared/workshop/plenaryRoom'
import { isGroupOpen } from '@plenaria/shared/workshop/groups/groups'
import { currentSegment } from '@plenaria/shared/workshop/agenda/agenda'
import { useState } from 'react'
import { Select } from '../../../design/Select.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { QuestionsSection } from '../questions/QuestionsSection.tsx'
import { FloorPanel } from './FloorPanel.tsx'

/** Rooms where somebody can speak now. */
const useRooms = () => {
  const t = useText()
  const read = useLocalText()
  const groups = useWorkshop((workshop) => workshop.groups)
  const open = groups.groups.filter(({ id }) => isGroupOpen(groups, id))
  return [{ id: plenaryRoom, label: t('floor.plenary') }, ...open.map(({ id, name }) => ({ id, label: read(name) }))]
}

export const RoomsFloor = () => {
  const t = useText()
  const rooms = useRooms()
  const isGroupWork = useWorkshop(({ agenda }) => currentSegment(agenda)?.kind === 'groupWork')
  const [chosen, setChosen] = useState<string | null>(null)
  const room = rooms.find(({ id }) => id === chosen) ?? rooms[isGroupWork && rooms.length > 1 ? 1 : 0]
  if (!room) return null
  return (
    <Stack gap={4}>
      {rooms.length > 1 && <Select label={t('floor.room')} options={rooms} value={room.id} onChange={setChosen} />}
      <FloorPanel key={room.id} roomId={room.id} roomName={room.label} />
      <QuestionsSection roomId={room.id} />
    </Stack>
  )
}
