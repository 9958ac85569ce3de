/** Several panels of which one is shown. The list scrolls sideways when its names are long. */
import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs'
import { classNames } from './classNames.ts'
import styles from './Tabs.module.css'

export type TabEntry<Id extends string> = {
  readonly id: Id
  readonly label: string
  /** A number or a short word beside the name. */
  readonly badge?: string | number | undefined
  readonly content: ReactNode
}

export type TabsProps<Id extends string> = {
  readonly label: string
  readonly tabs: readonly TabEntry<Id>[]
  /** Without it the tabs keep their own state and start with the first. */
  readonly selected?: Id
  readonly onSelect?: (id: Id) => void
}

export const Tabs = <Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) => {
  const select = (key: string | number) => {
    const tab = tabs.find(({ id }) => id === key)
    if (tab) onSelect?.(tab.id)
  }
  return (
    <AriaTabs
      className={classNames(styles.tabs)}
      onSelectionChange={select}
      {...(selected ? { selectedKey: selected } : {})}
    >
      <TabList aria-label={label} className={classNames(styles.list)}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={classNames(styles.tab)}>
            {tab.label}
            {tab.badge !== undefined && <span className={styles.badge}>{tab.badge}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={classNames(styles.panel)}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
