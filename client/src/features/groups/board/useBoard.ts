/** The board as the facts have it now, and how a person is moved on it. */
import { areOpen, type Seats } from '@plenaria/shared/workshop/groups/groups'
import { useMemo } from 'react'
import { useViewer } from '../../../live/useViewer.ts'
import { useNames, useWholeWorkshop } from '../../../live/useWorkshop.ts'
import { useWish } from '../../../live/WishContext.ts'
import { seatsNow } from '../groupFigures.ts'
import { type BoardColumn, boardColumns } from './boardColumns.ts'

export type Board = {
  readonly columns: readonly BoardColumn[]
  readonly seats: Seats
  readonly isLive: boolean
  readonly mayMove: boolean
  /** Resolves true once the person is there. @param to null takes them out of any group */
  readonly move: (personId: string, to: string | null) => Promise<boolean>
}

export const useBoard = (): Board => {
  const workshop = useWholeWorkshop()
  const nameOf = useNames()
  const wish = useWish()
  const { may } = useViewer()
  const seats = seatsNow(workshop)
  const columns = useMemo(() => boardColumns(workshop, seats, nameOf), [workshop, seats, nameOf])
  const move = async (personId: string, to: string | null) => {
    const from = seats[personId] ?? null
    return from === to || wish({ type: 'MovePerson', personId, from, to })
  }
  return { columns, seats, isLive: areOpen(workshop.groups), mayMove: may('MovePerson'), move }
}
