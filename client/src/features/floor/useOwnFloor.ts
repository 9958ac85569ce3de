/** What the floor of this room is to whoever looks at the page: whether they may ask, where they wait, whether they speak. */
import { spokenSegment } from '@plenaria/shared/workshop/views/spokenSegment'
import type { FloorNow, Queued } from '@plenaria/shared/workshop/views/floorNow'
import { useMayTakePart } from './useMayTakePart.ts'
import { useViewer } from '../../live/useViewer.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'

export type OwnFloor = {
  readonly mayAsk: boolean
  /** The request that is withdrawn first: a point of order before a place on the list. */
  readonly request: Queued | null
  /** Counted from one, among all who wait. */
  readonly place: number
  readonly isSpeaking: boolean
}

export const useOwnFloor = (roomId: string, floor: FloorNow): OwnFloor => {
  const { may, personId } = useViewer()
  const mayTakePart = useMayTakePart(roomId)
  const isTime = useWorkshop(({ agenda }) => spokenSegment(agenda) !== null)
  const own = floor.waiting.filter((one) => one.personId === personId)
  const request = own.find(({ kind }) => kind === 'pointOfOrder') ?? own[0] ?? null
  return {
    mayAsk: isTime && may('AskForFloor') && mayTakePart,
    request,
    place: request ? floor.waiting.indexOf(request) + 1 : 0,
    isSpeaking: floor.speaking?.personId === personId,
  }
}
