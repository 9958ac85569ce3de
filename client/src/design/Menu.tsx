/** A list of actions, or of choices when `selected` is given, that opens from a button. */
import type { ReactElement } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import { classNames } from './classNames.ts'
import { Icon } from './Icon.tsx'
import type { IconName } from './iconPaths.ts'
import { Kbd } from './Kbd.tsx'
import styles from './List.module.css'

export type MenuEntry<Id extends string> = {
  readonly id: Id
  readonly label: string
  readonly description?: string
  readonly icon?: IconName
  readonly kbd?: string
  readonly isDanger?: boolean
  readonly isDisabled?: boolean
  /** Where it leads: then it is a link, and can be opened in a new tab like any other. */
  readonly href?: string
  /** BCP 47 tag, when the label is in another language than the page. */
  readonly lang?: string
}

export type MenuProps<Id extends string> = {
  /** What the menu holds, read out when it opens. */
  readonly label: string
  /** A Button or IconButton. */
  readonly trigger: ReactElement
  readonly entries: readonly MenuEntry<Id>[]
  /** Not needed where every entry leads somewhere. */
  readonly onAction?: (id: Id) => void
  readonly selected?: Id
}

export const Entry = ({ entry, onAction }: { readonly entry: MenuEntry<string>; readonly onAction: () => void }) => (
  <MenuItem
    id={entry.id}
    textValue={entry.label}
    {...(entry.href ? { href: entry.href } : {})}
    onAction={onAction}
    isDisabled={entry.isDisabled ?? false}
    className={classNames(styles.item, entry.isDanger && styles.danger)}
  >
    {({ isSelected }) => (
      <>
        {entry.icon && <Icon name={entry.icon} />}
        <span className={styles.words} {...(entry.lang ? { lang: entry.lang } : {})}>
          <Text slot="label">{entry.label}</Text>
          {entry.description && (
            <Text slot="description" className={classNames(styles.description)}>
              {entry.description}
            </Text>
          )}
        </span>
        {isSelected && <Icon name="check" size="s" />}
        {entry.kbd && <Kbd>{entry.kbd}</Kbd>}
      </>
    )}
  </MenuItem>
)

export const Menu = <Id extends string>({ label, trigger, entries, onAction, selected }: MenuProps<Id>) => (
  <MenuTrigger>
    {trigger}
    <Popover className={classNames(styles.popover)} offset={4}>
      <AriaMenu
        aria-label={label}
        className={classNames(styles.list)}
        {...(selected ? { selectionMode: 'single' as const, selectedKeys: [selected] } : {})}
      >
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} onAction={() => onAction?.(entry.id)} />
        ))}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
)
