/** The board: a column for every group, people as cards that are dragged, moved by menu or by the number of the group. */
import { type KeyboardEvent, useState } from 'react'
import { VisuallyHidden } from '../../../design/VisuallyHidden.tsx'
import { useGroupFigures } from '../useGroupFigures.ts'
import { WhyDialog } from '../why/WhyDialog.tsx'
import { BoardColumn } from './BoardColumn.tsx'
import styles from './GroupBoard.module.css'
import { type AskedMove, MoveMenu } from './MoveMenu.tsx'
import type { Board } from './useBoard.ts'
import { useMoves } from './useMoves.ts'

/** The column a key means: 0 for people without a group, 1 for the first group; undefined for any other key. */
const columnOfKey = ({ columns }: Board, { key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  /^\d$/.test(key) && !ctrlKey && !metaKey && !altKey ? columns[Number(key)] : undefined

/** The person whose card has the focus. */
const personOfCard = ({ target }: KeyboardEvent): string | undefined => {
  const card = target instanceof Element && target.closest('[role="row"][data-key]')
  return card instanceof HTMLElement ? card.dataset['key'] : undefined
}

type Props = {
  readonly board: Board
  /** Platforms that have more or fewer seats in a group than an even spread has. */
  readonly uneven: (groupId: string) => readonly string[]
}

export const GroupBoard = ({ board, uneven }: Props) => {
  const figures = useGroupFigures()
  const moves = useMoves(board)
  const [asked, setAsked] = useState<AskedMove | null>(null)
  const [whoseWhy, setWhoseWhy] = useState<string | null>(null)
  const pressDigit = (event: KeyboardEvent) => {
    const personId = personOfCard(event)
    const column = columnOfKey(board, event)
    if (!personId || !column || !board.mayMove) return
    // The list would search for names that begin with the digit.
    event.preventDefault()
    event.stopPropagation()
    moves.move(personId, column.group?.id ?? null)
  }
  return (
    <div className={styles.board} onKeyDownCapture={pressDigit}>
      {board.columns.map(({ group, people }, position) => (
        <BoardColumn
          key={group?.id ?? ''}
          position={position}
          group={group}
          people={people}
          title={moves.titleOf(group?.id ?? null)}
          figures={figures.find((one) => one.group.id === group?.id)}
          uneven={group ? uneven(group.id) : []}
          mayMove={board.mayMove}
          onDrop={(personIds) => personIds.forEach((personId) => moves.move(personId, group?.id ?? null))}
          onAsk={(personId, anchor) => setAsked({ personId, anchor })}
        />
      ))}
      <MoveMenu board={board} moves={moves} asked={asked} onWhy={setWhoseWhy} onClose={() => setAsked(null)} />
      <WhyDialog personId={whoseWhy} onClose={() => setWhoseWhy(null)} />
      <VisuallyHidden>
        <output>{moves.said}</output>
      </VisuallyHidden>
    </div>
  )
}
