/** The board of groups as a screen: how the assignment stands, how even it is, and the board itself. */
import { currentSegment } from '@plenaria/shared/workshop/agenda/agenda'
import { Banner } from '../design/Banner.tsx'
import { Chip } from '../design/Chip.tsx'
import { EmptyState } from '../design/EmptyState.tsx'
import { mainId, SkipLink } from '../design/SkipLink.tsx'
import { BalancePanel } from '../features/groups/board/BalancePanel.tsx'
import { GroupBoard } from '../features/groups/board/GroupBoard.tsx'
import { unevenPlatforms, useBalance } from '../features/groups/board/useBalance.ts'
import { useBoard } from '../features/groups/board/useBoard.ts'
import { BoardTools } from '../features/groups/board/BoardTools.tsx'
import { Ladder } from '../features/groups/ladder/Ladder.tsx'
import { ProposeButton } from '../features/groups/ProposeButton.tsx'
import { useText } from '../i18n/useText.ts'
import { CommandButton } from '../live/CommandButton.tsx'
import { useWorkshop } from '../live/useWorkshop.ts'
import { WishProvider } from '../live/WishProvider.tsx'
import styles from './GroupBoardScreen.module.css'
import { StaffBar } from './StaffBar.tsx'

const BoardState = ({ isLive, mayMove }: { readonly isLive: boolean; readonly mayMove: boolean }) => {
  const t = useText()
  const isAdjusted = useWorkshop(({ groups }) => groups.plan?.isAdjusted === true)
  return (
    <>
      {isLive ? (
        <Chip tone="accent" icon="people">
          {t('board.live')}
        </Chip>
      ) : (
        <Chip icon="lock">{t('board.draft')}</Chip>
      )}
      {!isLive && isAdjusted && <Chip icon="edit">{t('groupDesk.planAdjusted')}</Chip>}
      {!mayMove && <Chip icon="eye">{t('board.readOnly')}</Chip>}
    </>
  )
}

const BoardCommands = ({ isLive }: { readonly isLive: boolean }) => {
  const t = useText()
  const isGroupWork = useWorkshop(({ agenda }) => currentSegment(agenda)?.kind === 'groupWork')
  const hasPlan = useWorkshop(({ groups }) => groups.plan !== null)
  if (isLive) return <CommandButton command={{ type: 'CloseGroups' }}>{t('groupDesk.close')}</CommandButton>
  return (
    <>
      {hasPlan && <ProposeButton />}
      {hasPlan && isGroupWork && (
        <CommandButton kind="primary" icon="people" command={{ type: 'OpenGroups' }}>
          {t('groupDesk.open')}
        </CommandButton>
      )}
    </>
  )
}

const NoBoard = () => {
  const t = useText()
  const hasGroups = useWorkshop(({ groups }) => groups.groups.length > 0)
  if (!hasGroups)
    return (
      <EmptyState icon="people" title={t('groupDesk.none')}>
        {t('groupDesk.noneHelp')}
      </EmptyState>
    )
  return (
    <EmptyState icon="balance" title={t('groupDesk.noPlan')} action={<ProposeButton kind="primary" />}>
      {t('groupDesk.noPlanHelp')}
    </EmptyState>
  )
}

const Board = () => {
  const t = useText()
  const board = useBoard()
  const levels = useBalance()
  const hasBoard = useWorkshop(({ groups }) => groups.plan !== null || groups.openings.length > 0)
  return (
    <div className={styles.screen}>
      <SkipLink />
      <header className={styles.above}>
        <StaffBar current="groups" />
      </header>
      <main className={styles.main} id={mainId} tabIndex={-1}>
        <div className={styles.head}>
          <div className={styles.titleLine}>
            <h1>{t('board.title')}</h1>
            {hasBoard && <BoardState isLive={board.isLive} mayMove={board.mayMove} />}
            <span className={styles.commands}>
              <BoardCommands isLive={board.isLive} />
            </span>
          </div>
          <BoardTools />
          {board.isLive && board.mayMove && <Banner tone="warn">{t('board.liveHelp')}</Banner>}
          {levels && <BalancePanel levels={levels} />}
          {board.isLive && <Ladder />}
          {hasBoard && board.mayMove && <p className={styles.hint}>{t('board.keysHint')}</p>}
        </div>
        {hasBoard ? (
          <GroupBoard board={board} uneven={(groupId) => unevenPlatforms(levels, groupId)} />
        ) : (
          <div className={styles.empty}>
            <NoBoard />
          </div>
        )}
      </main>
    </div>
  )
}

export const GroupBoardScreen = () => (
  <WishProvider>
    <Board />
  </WishProvider>
)
