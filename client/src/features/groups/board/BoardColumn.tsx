/** One column of the board: what the group is, whom it speaks for, who serves it, and the list that cards are dropped on. */
import type { Group } from '@plenaria/shared/workshop/groups/groups'
import type { Person } from '@plenaria/shared/workshop/people/evolvePeople'
import { GridList } from 'react-aria-components/GridList'
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import { classNames } from '../../../design/classNames.ts'
import { useText } from '../../../i18n/useText.ts'
import { useNames } from '../../../live/useWorkshop.ts'
import type { GroupFigures } from '../groupFigures.ts'
import { SeatMarks } from '../SeatMarks.tsx'
import styles from './GroupBoard.module.css'
import { GroupDuties } from './GroupDuties.tsx'
import { PersonCard } from './PersonCard.tsx'

export type BoardColumnProps = {
  /** Its place on the board, which is also the key that moves somebody here. */
  readonly position: number
  readonly group: Group | null
  readonly title: string
  readonly people: readonly Person[]
  readonly figures: GroupFigures | undefined
  /** Platforms with more or fewer seats here than an even spread has. */
  readonly uneven: readonly string[]
  readonly mayMove: boolean
  readonly onDrop: (personIds: readonly string[]) => void
  readonly onAsk: (personId: string, anchor: HTMLElement) => void
}

const DRAGGED = 'application/x-plenaria-person'

const usePeopleDragAndDrop = ({ onDrop }: Pick<BoardColumnProps, 'onDrop'>) => {
  const nameOf = useNames()
  return useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [DRAGGED]: String(key), 'text/plain': nameOf(String(key)) })),
    acceptedDragTypes: [DRAGGED],
    getDropOperation: () => 'move',
    onRootDrop: ({ items }) => {
      const dropped = items.map(async (item) => (item.kind === 'text' ? item.getText(DRAGGED) : ''))
      void Promise.all(dropped).then((personIds) => onDrop(personIds.filter(Boolean)))
    },
  })
}

export const BoardColumn = (props: BoardColumnProps) => {
  const { position, group, title, people, figures, uneven, mayMove, onAsk } = props
  const t = useText()
  const nameOf = useNames()
  const { dragAndDropHooks } = usePeopleDragAndDrop(props)
  return (
    <section
      className={classNames(styles.column, !group && styles.waiting)}
      data-empty={people.length === 0}
      aria-label={title}
    >
      <header className={styles.head}>
        <div className={styles.titleLine}>
          <h2>
            <span className={styles.position} aria-hidden="true">
              {position}
            </span>
            {title}
          </h2>
          <span className={styles.size}>{t('board.size', { count: people.length })}</span>
        </div>
        {group && <span className={styles.mode}>{t(`groups.mode.${group.mode}`)}</span>}
        {figures && <SeatMarks figures={figures} uneven={uneven} />}
        {group && <GroupDuties group={group} title={title} />}
      </header>
      <GridList
        aria-label={t('board.peopleOf', { group: title })}
        className={classNames(styles.cards)}
        items={people}
        dependencies={[group, mayMove]}
        {...(mayMove ? { dragAndDropHooks } : {})}
        renderEmptyState={() => (
          <p className={styles.empty}>{t(group ? 'board.groupEmpty' : 'board.unassignedEmpty')}</p>
        )}
      >
        {(person) => (
          <PersonCard
            id={person.personId}
            person={person}
            name={nameOf(person.personId)}
            group={group}
            mayMove={mayMove}
            onAsk={onAsk}
          />
        )}
      </GridList>
    </section>
  )
}
