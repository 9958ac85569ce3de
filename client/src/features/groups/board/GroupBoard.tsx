/** The board: a column for every group, people as cards that are dragged, moved by menu or by the number of the group. */
import { type KeyboardEvent, useState } from 'react'
import { AnchoredMenu } from '../../../design/AnchoredMenu.tsx'
import { VisuallyHidden } from '../../../design/VisuallyHidden.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useNames } from '../../../live/useWorkshop.ts'
import { useGroupFigures } from '../useGroupFigures.ts'
import { BoardColumn } from './BoardColumn.tsx'
import styles from './GroupBoard.module.css'
import type { Board } from './useBoard.ts'
import { useFollowMoved } from './useFollowMoved.ts'

type Asked = { readonly personId: string; readonly anchor: HTMLElement }

/** The column a digit means: 0 for nobody's, 1 for the first group; undefined for any other key. */
const columnOfKey = ({ columns }: Board, key: string) => (/^\d$/.test(key) ? columns[Number(key)] : undefined)

export const GroupBoard = ({ board, uneven }: { board: Board; uneven: (groupId: string) => readonly string[] }) => {
  const t = useText()
  const read = useLocalText()
  const nameOf = useNames()
  const figures = useGroupFigures()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [said, setSaid] = useState('')
  const follow = useFollowMoved(board.seats)
  const titleOf = (groupId: string | null) => {
    const group = board.columns.find((column) => column.group?.id === groupId)?.group
    return group ? read(group.name) : t('board.unassigned')
  }
  const move = (personId: string, to: string | null) => {
    follow(personId)
    board.move(personId, to)
    setSaid(t('board.moved', { name: nameOf(personId), group: titleOf(to) }))
  }
  const pressDigit = (event: KeyboardEvent) => {
    const card = event.target instanceof Element && event.target.closest('[role="row"][data-key]')
    const personId = card instanceof HTMLElement ? card.dataset['key'] : undefined
    const column = columnOfKey(board, event.key)
    if (!personId || !column || !board.mayMove) return
    event.preventDefault()
    event.stopPropagation()
    move(personId, column.group?.id ?? null)
  }
  const entries = board.columns.map(({ group }, position) => ({
    id: group?.id ?? '',
    label: t('board.moveTo', { group: titleOf(group?.id ?? null) }),
    kbd: String(position),
    isDisabled: asked !== null && (board.seats[asked.personId] ?? '') === (group?.id ?? ''),
  }))
  return (
    <div className={styles.board} onKeyDownCapture={pressDigit}>
      {board.columns.map(({ group, people }, position) => (
        <BoardColumn
          key={group?.id ?? ''}
          position={position}
          group={group}
          people={people}
          title={titleOf(group?.id ?? null)}
          figures={figures.find((one) => one.group.id === group?.id)}
          uneven={group ? uneven(group.id) : []}
          mayMove={board.mayMove}
          onDrop={(personIds) => personIds.forEach((personId) => move(personId, group?.id ?? null))}
          onAsk={(personId, anchor) => setAsked({ personId, anchor })}
        />
      ))}
      <AnchoredMenu
        label={asked ? t('board.move', { name: nameOf(asked.personId) }) : t('board.title')}
        anchor={asked?.anchor ?? null}
        entries={entries}
        onAction={(id) => asked && move(asked.personId, id || null)}
        onClose={() => setAsked(null)}
      />
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </div>
  )
}
