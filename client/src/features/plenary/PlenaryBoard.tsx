/** Plenary's two halves: what the groups brought and the list that is agreed. Side by side, or as tabs where there is little room. */
import { useState } from 'react'
import { SectionHeading } from '../../design/SectionHeading.tsx'
import { Tabs } from '../../design/Tabs.tsx'
import { useMediaQuery } from '../../design/useMediaQuery.ts'
import { screenNames } from '../../i18n/messages/screens.ts'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { WorkTexts } from '../../i18n/WorkTexts.tsx'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { unplacedOf } from './coverage.ts'
import { JointList } from './JointList.tsx'
import { PlenaryAnnouncer } from './PlenaryAnnouncer.tsx'
import styles from './PlenaryBoard.module.css'
import { SourceList } from './SourceList.tsx'
import { useSourceEntries } from './useSourceEntries.ts'

type Half = 'joint' | 'sources'

/**
 * The list is shown first once there is one. A choice made before objections were asked for no longer holds: the
 * question must not be missed behind a tab.
 */
const useHalf = () => {
  const [chosen, setChosen] = useState<{ half: Half; askedId: string | undefined } | null>(null)
  const isEmpty = useWorkshop(({ plenary }) => plenary.items.length === 0)
  const askedId = useWorkshop(({ plenary }) => plenary.items.find(({ state }) => state.status === 'asked')?.id)
  const isOutdated = askedId !== undefined && chosen?.askedId !== askedId
  const half: Half = isOutdated ? 'joint' : (chosen?.half ?? (isEmpty ? 'sources' : 'joint'))
  return { half, choose: (next: Half) => setChosen({ half: next, askedId }) }
}

const Halves = () => {
  const t = useText()
  const read = useLocalText()
  const { half, choose } = useHalf()
  const unplaced = unplacedOf(useSourceEntries())
  return (
    <Tabs
      label={read(screenNames.plenary)}
      selected={half}
      onSelect={choose}
      tabs={[
        { id: 'joint', label: t('plenary.joint'), content: <JointList /> },
        { id: 'sources', label: t('plenary.sources'), badge: unplaced || undefined, content: <SourceList /> },
      ]}
    />
  )
}

export type PlenaryBoardProps = {
  /** Side by side needs the whole width of a page. */
  readonly isWide: boolean
}

const Board = ({ isWide }: PlenaryBoardProps) => {
  const t = useText()
  const hasRoom = useMediaQuery('(min-width: 1100px)')
  if (!isWide || !hasRoom) return <Halves />
  return (
    <div className={styles.board}>
      <section className={styles.sources} aria-label={t('plenary.sources')}>
        <SectionHeading>{t('plenary.sources')}</SectionHeading>
        <SourceList />
      </section>
      <section className={styles.joint} aria-label={t('plenary.joint')}>
        <SectionHeading>{t('plenary.joint')}</SectionHeading>
        <JointList />
      </section>
    </div>
  )
}

export const PlenaryBoard = (props: PlenaryBoardProps) => (
  <WorkTexts>
    <PlenaryAnnouncer />
    <Board {...props} />
  </WorkTexts>
)
