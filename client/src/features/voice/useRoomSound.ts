/** The outside meeting of the room one is in: its links by channel, and the one in the language somebody listens in. */
import { useEffect, useState, useSyncExternalStore } from 'react'
import { callApi } from '../../http/callApi.ts'
import { useLanguage } from '../../i18n/LanguageContext.ts'
import { useLive } from '../../live/LiveContext.ts'
import { keptChannel, subscribeChannel } from '../../media/keptChannel.ts'
import { type Meeting, type MeetingLinks, meetingsFor } from './meetingsFor.ts'

/** `sound`: whether the server carries sound itself. */
export type RoomSound = { readonly links: MeetingLinks; readonly sound: 'own' | 'link' | 'none' }

/** @returns null until the answer has come */
export const useRoomSound = (place: string | null): RoomSound | null => {
  const { workshopId, personId, connection } = useLive()
  const [answer, setAnswer] = useState<(RoomSound & { place: string | null }) | null>(null)
  useEffect(() => {
    let isOver = false
    const ask = async () => {
      const reply = await callApi<RoomSound>(`/api/workshops/${workshopId}/meeting`, { seat: personId })
      if (!isOver && reply.ok) setAnswer({ place, ...reply.value })
    }
    void ask()
    const stop = connection.onChanged((what) => {
      if (what === 'meetings') void ask()
    })
    return () => {
      isOver = true
      stop()
    }
  }, [workshopId, personId, connection, place])
  // A link of the room one has left would lead to the wrong meeting.
  return answer?.place === place ? answer : null
}

export const useMeetings = (links: MeetingLinks | undefined): readonly Meeting[] => {
  const { language: reads } = useLanguage()
  const choice = useSyncExternalStore(subscribeChannel, keptChannel)
  return meetingsFor(links ?? {}, { choice, reads })
}
