/** The people of a workshop as a table that scrolls in its own frame, its head always in sight. */
import { Icon } from '../../../design/Icon.tsx'
import { VisuallyHidden } from '../../../design/VisuallyHidden.tsx'
import { useText } from '../../../i18n/useText.ts'
import type { EnrolledPerson } from './enrolledPerson.ts'
import styles from './PeopleTable.module.css'
import type { PersonEntry } from './personEntry.ts'
import { PersonRow } from './PersonRow.tsx'
import type { PeopleColumn, PeopleOrder } from './sortPeople.ts'

export type PeopleTableProps = {
  readonly entries: readonly PersonEntry[]
  readonly order: PeopleOrder
  readonly onOrder: (order: PeopleOrder) => void
  readonly zone: string
  readonly onOpen: (person: EnrolledPerson) => void
  readonly onMenu: (person: EnrolledPerson, anchor: HTMLElement) => void
}

type HeadProps = Pick<PeopleTableProps, 'order' | 'onOrder'> & { readonly column: PeopleColumn; readonly label: string }

const SortableHead = ({ column, label, order, onOrder }: HeadProps) => {
  const isSorted = order.by === column
  const direction = order.isDescending ? 'descending' : 'ascending'
  return (
    <th scope="col" data-column={column} aria-sort={isSorted ? direction : 'none'}>
      <button
        type="button"
        className={styles.sort}
        onClick={() => onOrder({ by: column, isDescending: isSorted && !order.isDescending })}
      >
        {label}
        {isSorted && <Icon name={order.isDescending ? 'chevronDown' : 'chevronUp'} size="s" />}
      </button>
    </th>
  )
}

export const PeopleTable = ({ entries, order, onOrder, zone, onOpen, onMenu }: PeopleTableProps) => {
  const t = useText()
  const head = { order, onOrder }
  return (
    // A region that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.frame} aria-label={t('people.table')} tabIndex={0}>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>{t('people.table')}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <SortableHead {...head} column="name" label={t('people.person')} />
            <SortableHead {...head} column="delegation" label={t('people.delegation')} />
            <th scope="col" data-column="represents">
              {t('people.represents')}
            </th>
            <SortableHead {...head} column="role" label={t('people.role')} />
            <th scope="col" data-column="languages">
              {t('people.understands')}
            </th>
            <SortableHead {...head} column="link" label={t('people.link')} />
            <th scope="col">
              <VisuallyHidden>{t('people.actions')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <PersonRow key={entry.person.personId} entry={entry} zone={zone} onOpen={onOpen} onMenu={onMenu} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
