/** When which rooms of a sitting are spoken in: plenary's segments and each group's work, without breaks. Pure reading. */
import type { Id } from '../../ids.ts'
import type { Instant } from '../../time.ts'
import type { SegmentKind } from '../agenda/agenda.ts'
import type { SittingTimes } from '../agenda/runOfShow.ts'
import { plenaryRoom } from '../plenaryRoom.ts'
import type { Workshop } from '../workshop.ts'
import { interpretedRooms } from './interpretedRooms.ts'

export type SpokenTime = { readonly roomId: Id; readonly from: Instant; readonly until: Instant }

const silentKinds: readonly SegmentKind[] = ['break', 'meal', 'registration']
export const isSpoken = (kind: SegmentKind): boolean => !silentKinds.includes(kind)

/** As planned before a sitting, as it happened and is projected from its beginning on. */
const timesOf = ({ sitting, segments }: SittingTimes) =>
  segments.map(({ segment, plannedStart, plannedEnd, projectedStart, projectedEnd }) =>
    sitting.run.status === 'planned'
      ? { segment, from: plannedStart, until: plannedEnd }
      : { segment, from: projectedStart, until: projectedEnd },
  )

/** What follows at once in the same room is one time. */
const joined = (times: readonly SpokenTime[]): readonly SpokenTime[] =>
  times.reduce<readonly SpokenTime[]>((before, time) => {
    const last = before.at(-1)
    if (last?.roomId !== time.roomId || last.roomId !== plenaryRoom || last.until < time.from) return [...before, time]
    return [...before.slice(0, -1), { ...last, until: time.until }]
  }, [])

/** Of the rooms that are interpreted, in the order of time; a group's times are one for each segment of group work. */
export const spokenTimes = (
  workshop: Pick<Workshop, 'charter' | 'groups'>,
  sitting: SittingTimes,
): readonly SpokenTime[] => {
  const rooms = interpretedRooms(workshop)
  const times = timesOf(sitting)
    .filter(({ segment, from, until }) => isSpoken(segment.kind) && until > from)
    .flatMap(({ segment, from, until }) =>
      rooms
        .filter((roomId) => (roomId === plenaryRoom) === (segment.kind !== 'groupWork'))
        .map((roomId) => ({ roomId, from, until })),
    )
  return joined(times)
}
