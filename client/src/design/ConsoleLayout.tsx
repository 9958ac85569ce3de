/**
 * The facilitators' page: clock and commands on top, and panes at a glance.
 * Panes stand side by side. Where there is no room for four the last ones share one, on a small laptop that is below the first; on a
 * phone all become tabs and the commands stand below.
 */
import type { ReactNode } from 'react'
import styles from './ConsoleLayout.module.css'
import { mainId, SkipLink } from './SkipLink.tsx'
import { Tabs } from './Tabs.tsx'
import { useMediaQuery } from './useMediaQuery.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

export type ConsolePane = {
  readonly id: string
  readonly label: string
  /** How many need attention; shown on the tab. */
  readonly badge?: string | number
  readonly content: ReactNode
}

export type ConsoleLayoutProps = {
  /** A thin bar over everything: where one is, and the way elsewhere. */
  readonly above?: ReactNode
  /** The clock and the sentence beside it. */
  readonly clock: ReactNode
  /** Buttons that drive the workshop, the expected one last. */
  readonly commands: ReactNode
  /** The far end of the bar: language, menus. */
  readonly end?: ReactNode
  /** Banners over all panes. */
  readonly notice?: ReactNode
  readonly panes: readonly ConsolePane[]
  /** The page's name, for screen readers: the console has no visible title. */
  readonly label: string
}

/** Several panes as one with tabs; one alone stands as it is. */
const together = (panes: readonly ConsolePane[], label: string): ConsolePane | undefined => {
  const [first] = panes
  if (!first || panes.length === 1) return first
  return {
    id: first.id,
    label: panes.map((pane) => pane.label).join(', '),
    content: <Tabs label={label} tabs={panes} />,
  }
}

export const ConsoleLayout = ({ above, clock, commands, end, notice, panes, label }: ConsoleLayoutProps) => {
  const isNarrow = useMediaQuery('(max-width: 760px)')
  const isRoomy = useMediaQuery('(min-width: 1760px)')
  const [first, second, ...others] = panes
  const beside: readonly ConsolePane[] = isRoomy
    ? panes
    : [first, second, together(others, label)].filter((pane) => pane !== undefined)
  return (
    <div className={styles.console}>
      <SkipLink />
      {above && <header className={styles.above}>{above}</header>}
      <section className={styles.top} aria-label={label}>
        <div className={styles.clock}>{clock}</div>
        {!isNarrow && <div className={styles.commands}>{commands}</div>}
        {end && <div className={styles.end}>{end}</div>}
      </section>
      <main className={styles.main} id={mainId} tabIndex={-1}>
        <h1>
          <VisuallyHidden>{label}</VisuallyHidden>
        </h1>
        {notice && <div className={styles.notice}>{notice}</div>}
        {isNarrow ? (
          <Tabs label={label} tabs={panes} />
        ) : (
          <div className={styles.panes} data-panes={beside.length}>
            {beside.map((pane) => (
              // Each pane scrolls by itself, so the keyboard must be able to reach it.
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
              <section key={pane.id} className={styles.pane} aria-label={pane.label} tabIndex={0}>
                {pane.content}
              </section>
            ))}
          </div>
        )}
      </main>
      {isNarrow && <footer className={styles.bar}>{commands}</footer>}
    </div>
  )
}
