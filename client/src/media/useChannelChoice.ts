/** In which language somebody listens, and which channel that comes to in the room they are in now. */
import {
  type ChannelChoice,
  type ChannelNow,
  channelsNow,
  type Heard,
  heardChannel,
} from '@plenaria/shared/workshop/views/channelNow'
import { useMemo, useSyncExternalStore } from 'react'
import { useLive } from '../live/LiveContext.ts'
import { useRoomId } from '../live/useRoomId.ts'
import { useWholeWorkshop } from '../live/useWorkshop.ts'
import { keptChannel, subscribeChannel } from './keptChannel.ts'

export type ChannelChoiceNow = {
  readonly channels: readonly ChannelNow[]
  readonly choice: ChannelChoice
  readonly heard: Heard
  /** Whoever is in a booth hears what they work from there. */
  readonly isInBooth: boolean
}

export const useChannelChoice = (): ChannelChoiceNow => {
  const { personId } = useLive()
  const roomId = useRoomId()
  const workshop = useWholeWorkshop()
  const choice = useSyncExternalStore(subscribeChannel, keptChannel)
  return useMemo(() => {
    const understands = workshop.people[personId]?.understands ?? []
    return {
      channels: channelsNow(workshop, roomId),
      choice,
      heard: heardChannel(workshop, { roomId, choice, understands }),
      isInBooth: workshop.interpretation.seats[personId]?.roomId === roomId,
    }
  }, [workshop, personId, roomId, choice])
}
