/** What an interpreter sees of their room: its channels, their own booth, who is beside them, and what the floor speaks. */
import type { Language } from '@plenaria/shared/language'
import {
  crewOf,
  heardBy,
  onAirIn,
  type Seat,
  type Seated,
  spokenIn,
} from '@plenaria/shared/workshop/interpretation/interpretation'
import { channelsOf, teamOf } from '@plenaria/shared/workshop/views/interpretedRooms'
import type { Workshop } from '@plenaria/shared/workshop/workshop'
import { useMemo } from 'react'
import { useLive } from '../../../live/LiveContext.ts'
import { useWholeWorkshop } from '../../../live/useWorkshop.ts'
import { useRoomId } from '../../../live/useRoomId.ts'

export type Booth = {
  readonly me: string
  readonly roomId: string
  readonly channels: readonly Language[]
  /** Channels this person can interpret into. */
  readonly mine: readonly Language[]
  readonly isOfTeam: boolean
  readonly seat: Seat | null
  /** In a booth of the room, other than oneself; and of its team without being in one. */
  readonly partners: readonly Seated[]
  readonly away: readonly string[]
  readonly spoken: Language | null
  readonly onAir: (language: Language) => Seated | undefined
  /** The channel that is heard in place of the floor, or null. */
  readonly hears: Language | null
}

export const boothOf = (workshop: Workshop, me: string, roomId: string): Booth => {
  const { interpretation, people } = workshop
  const channels = channelsOf(workshop, roomId)
  const understood = people[me]?.understands ?? []
  const crew = crewOf(interpretation, roomId)
  const seat = crew.find(({ personId }) => personId === me) ?? null
  const team = teamOf(workshop, roomId)
  return {
    me,
    roomId,
    channels,
    mine: channels.filter((language) => understood.includes(language)),
    isOfTeam: team.includes(me),
    seat,
    partners: crew.filter(({ personId }) => personId !== me),
    away: team.filter((id) => id !== me && crew.every(({ personId }) => personId !== id)),
    spoken: spokenIn(interpretation, roomId),
    onAir: (language) => onAirIn(interpretation, roomId, language),
    hears: seat && heardBy(interpretation, seat),
  }
}

export const useBooth = (): Booth => {
  const { personId: me } = useLive()
  const roomId = useRoomId()
  const workshop = useWholeWorkshop()
  return useMemo(() => boothOf(workshop, me, roomId), [workshop, roomId, me])
}
