/** The one menu of the board: where the person it was asked for could go. */
import { AnchoredMenu } from '../../../design/AnchoredMenu.tsx'
import { useText } from '../../../i18n/useText.ts'
import { useNames } from '../../../live/useWorkshop.ts'
import type { Board } from './useBoard.ts'
import type { Moves } from './useMoves.ts'

export type AskedMove = { readonly personId: string; readonly anchor: HTMLElement }

/** No group's id: those have no question mark. */
const WHY = '?'

type Props = {
  readonly board: Board
  readonly moves: Moves
  /** Null while the menu is closed. */
  readonly asked: AskedMove | null
  readonly onWhy: (personId: string) => void
  readonly onClose: () => void
}

export const MoveMenu = ({ board, moves, asked, onWhy, onClose }: Props) => {
  const t = useText()
  const nameOf = useNames()
  const present = asked ? (board.seats[asked.personId] ?? '') : null
  const entries = board.columns.map(({ group }, position) => ({
    id: group?.id ?? '',
    label: t('board.moveTo', { group: moves.titleOf(group?.id ?? null) }),
    isDisabled: present === (group?.id ?? ''),
    ...(position < 10 ? { kbd: String(position) } : {}),
  }))
  return (
    <AnchoredMenu
      label={asked ? t('board.move', { name: nameOf(asked.personId) }) : t('board.title')}
      anchor={asked?.anchor ?? null}
      entries={present ? [...entries, { id: WHY, label: t('why.ask'), icon: 'help' }] : entries}
      onAction={(id) => {
        if (!asked) return
        if (id === WHY) onWhy(asked.personId)
        else moves.move(asked.personId, id || null)
      }}
      onClose={onClose}
    />
  )
}
