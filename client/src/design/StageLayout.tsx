/**
 * The participant's page: bar on top, clock and agenda on the left, the text in the middle, people on the right, actions below.
 * Where there is little room, the clock becomes a strip and agenda and people become sheets behind buttons of the top bar.
 */
import { type ReactNode, useState } from 'react'
import { useText } from '../i18n/useText.ts'
import { Button } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import { Sheet } from './Sheet.tsx'
import { mainId, SkipLink } from './SkipLink.tsx'
import styles from './StageLayout.module.css'
import { TopBar } from './TopBar.tsx'
import { useMediaQuery } from './useMediaQuery.ts'

export type StageLayoutProps = {
  /** Where one is, in two or three words: “Group 3”. */
  readonly title: string
  /** The workshop, where there is room. */
  readonly subtitle?: string
  /** How things stand, on the right of the bar: saved, language. */
  readonly top?: ReactNode
  /** The clock's panel; always visible. */
  readonly clock: ReactNode
  /** The agenda. */
  readonly rail: ReactNode
  readonly railLabel: string
  readonly children: ReactNode
  /** People, floor. Left out where there is nothing to show. */
  readonly side?: ReactNode
  readonly sideLabel?: string
  /** A short word or number on the button that opens the side: `12`. */
  readonly sideBadge?: string | number
  /** Actions, the most important first. */
  readonly bar?: ReactNode
}

type OpenSheet = 'rail' | 'side' | null

const Rail = ({ clock, rail, railLabel }: Pick<StageLayoutProps, 'clock' | 'rail' | 'railLabel'>) => (
  <div className={styles.rail}>
    <div className={styles.clock}>{clock}</div>
    {rail && <nav aria-label={railLabel}>{rail}</nav>}
  </div>
)

export const StageLayout = (props: StageLayoutProps) => {
  const { title, subtitle, top, clock, rail, railLabel, children, side, sideLabel, sideBadge, bar } = props
  const t = useText()
  const [open, setOpen] = useState<OpenSheet>(null)
  const isNarrow = useMediaQuery('(max-width: 760px)')
  const isMiddle = useMediaQuery('(max-width: 1120px)')
  const hasSide = side !== undefined && side !== null
  const label = sideLabel ?? t('design.openSide')
  return (
    <div className={styles.stage} data-side={hasSide && !isMiddle} data-bar={Boolean(bar)}>
      <SkipLink />
      <header className={styles.top}>
        {isNarrow && <IconButton icon="agenda" label={railLabel} onPress={() => setOpen('rail')} />}
        <TopBar title={title} subtitle={subtitle}>
          {top}
        </TopBar>
        {hasSide && isMiddle && (
          <Button kind="quiet" size="s" icon="people" aria-label={label} onPress={() => setOpen('side')}>
            {sideBadge ?? (isNarrow ? '' : label)}
          </Button>
        )}
      </header>
      <Rail clock={clock} rail={isNarrow ? null : rail} railLabel={railLabel} />
      {/* What scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <main className={styles.main} id={mainId} tabIndex={0}>
        <div className={styles.column}>{children}</div>
      </main>
      {hasSide && !isMiddle && (
        // It scrolls by itself too.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <aside className={styles.side} aria-label={label} tabIndex={0}>
          {side}
        </aside>
      )}
      {bar && <footer className={styles.bar}>{bar}</footer>}
      <Sheet edge="left" title={railLabel} isOpen={isNarrow && open === 'rail'} onClose={() => setOpen(null)}>
        {rail}
      </Sheet>
      <Sheet edge="right" title={label} isOpen={isMiddle && open === 'side'} onClose={() => setOpen(null)}>
        {side}
      </Sheet>
    </div>
  )
}
