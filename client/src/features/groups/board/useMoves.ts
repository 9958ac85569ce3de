/** Moves people on the board: sends the wish, takes the focus along, and says what happened once it has. */
import { useState } from 'react'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useNames } from '../../../live/useWorkshop.ts'
import type { Board } from './useBoard.ts'
import { useFollowMoved } from './useFollowMoved.ts'

export type Moves = {
  /** The name of a column; `null` is that of people without a group. */
  readonly titleOf: (groupId: string | null) => string
  readonly move: (personId: string, to: string | null) => void
  /** The last move in a sentence, for those who do not see the board. */
  readonly said: string
}

export const useMoves = (board: Board): Moves => {
  const t = useText()
  const read = useLocalText()
  const nameOf = useNames()
  const [said, setSaid] = useState('')
  const follow = useFollowMoved(board.seats)
  const titleOf = (groupId: string | null) => {
    const group = board.columns.find((column) => column.group?.id === groupId)?.group
    return group ? read(group.name) : t('board.unassigned')
  }
  const send = async (personId: string, to: string | null) => {
    follow(personId)
    const isMoved = await board.move(personId, to)
    if (isMoved) setSaid(t('board.moved', { name: nameOf(personId), group: titleOf(to) }))
  }
  return { titleOf, move: (personId, to) => void send(personId, to), said }
}
