/** One menu for many rows: it opens at the button that was pressed. A long table needs one of these instead of hundreds. */
import { Menu as AriaMenu } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { classNames } from './classNames.ts'
import styles from './List.module.css'
import { Entry, type MenuEntry } from './Menu.tsx'

export type AnchoredMenuProps<Id extends string> = {
  readonly label: string
  /** The element to open at; null while closed. */
  readonly anchor: HTMLElement | null
  readonly entries: readonly MenuEntry<Id>[]
  readonly onAction: (id: Id) => void
  readonly onClose: () => void
}

export const AnchoredMenu = <Id extends string>(props: AnchoredMenuProps<Id>) => {
  const { label, anchor, entries, onAction, onClose } = props
  return (
    <Popover
      triggerRef={{ current: anchor }}
      isOpen={anchor !== null}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className={classNames(styles.popover)}
      offset={4}
      placement="bottom end"
    >
      <AriaMenu
        aria-label={label}
        className={classNames(styles.list)}
        onClose={onClose}
        // A menu holds the focus from its first entry on.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus="first"
      >
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} onAction={() => onAction(entry.id)} />
        ))}
      </AriaMenu>
    </Popover>
  )
}
