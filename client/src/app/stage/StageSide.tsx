/** Beside the text: the floor for whoever leads the room, and the people in it. */
import { plenaryRoom } from '@plenaria/shared/workshop/plenaryRoom'
import { Suspense } from 'react'
import { Loading } from '../../design/Loading.tsx'
import { Stack } from '../../design/Stack.tsx'
import type { RoomPeople } from '../../features/people/roomPeople.ts'
import { RoomSide } from '../../features/people/RoomSide.tsx'
import { useLeads } from './useLeads.ts'
import { FloorPanel } from './work.ts'

type Props = { readonly place: string | null; readonly title: string; readonly room: RoomPeople }

export const StageSide = ({ place, title, room }: Props) => {
  const isLed = useLeads(place)
  return (
    <Stack gap={6}>
      {isLed && (
        <Suspense fallback={<Loading />}>
          <FloorPanel roomId={place ?? plenaryRoom} roomName={title} />
        </Suspense>
      )}
      <RoomSide room={room} isGroup={place !== null} />
    </Stack>
  )
}
