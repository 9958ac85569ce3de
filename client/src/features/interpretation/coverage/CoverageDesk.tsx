/** Interpretation as those who run the workshop see it: alarms, every room now, the matrix of a sitting with what it lacks, teams. */
import { runOfShow, type SittingTimes } from '@plenaria/shared/workshop/agenda/runOfShow'
import { interpretationGaps } from '@plenaria/shared/workshop/views/interpretationPlan'
import { interpretedRooms, interpretersOf } from '@plenaria/shared/workshop/views/interpretedRooms'
import { useState } from 'react'
import { useNow } from '../../../clock/useNow.ts'
import { Banner } from '../../../design/Banner.tsx'
import { EmptyState } from '../../../design/EmptyState.tsx'
import { LinkButton } from '../../../design/LinkButton.tsx'
import { SectionHeading } from '../../../design/SectionHeading.tsx'
import { Select } from '../../../design/Select.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { screenNames } from '../../../i18n/messages/screens.ts'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useWholeWorkshop } from '../../../live/useWorkshop.ts'
import { useWorkshopPath } from '../../../live/useWorkshopPath.ts'
import styles from './Coverage.module.css'
import { CoverageTable } from './CoverageTable.tsx'
import { GapLines } from './GapLines.tsx'
import { InterpretationAlarms } from './InterpretationAlarms.tsx'
import { LiveRoom } from './LiveRoom.tsx'
import { PlenaryTeam } from './PlenaryTeam.tsx'

/** The sitting that runs, else the next, else the last: until somebody chooses another. */
const useSitting = () => {
  const { agenda } = useWholeWorkshop()
  const now = useNow(10_000)
  const [chosen, choose] = useState<string | null>(null)
  const sittings = runOfShow(agenda, now)
  const inState = (status: string) => sittings.find(({ sitting }) => sitting.run.status === status)
  const current =
    sittings.find(({ sitting }) => sitting.id === chosen) ?? inState('running') ?? inState('planned') ?? sittings.at(-1)
  return { sittings, current, choose }
}

const Gaps = ({ sitting }: { readonly sitting: SittingTimes }) => {
  const t = useText()
  const gaps = interpretationGaps(useWholeWorkshop(), sitting)
  if (gaps.length === 0) return <Banner tone="ok">{t('coverage.noGaps')}</Banner>
  return (
    <Stack gap={2}>
      <SectionHeading level={3} remark={gaps.length}>
        {t('coverage.gaps')}
      </SectionHeading>
      <GapLines gaps={gaps} />
    </Stack>
  )
}

const Matrix = () => {
  const t = useText()
  const read = useLocalText()
  const { sittings, current, choose } = useSitting()
  if (!current) return <EmptyState icon="agenda" title={t('stage.noSitting')} />
  return (
    <Stack gap={4}>
      {sittings.length > 1 && (
        <div className={styles.choose}>
          <Select
            label={t('coverage.sitting')}
            value={current.sitting.id}
            onChange={choose}
            options={sittings.map(({ sitting }) => ({ id: sitting.id, label: read(sitting.title) }))}
          />
        </div>
      )}
      <CoverageTable sitting={current} />
      <Gaps sitting={current} />
    </Stack>
  )
}

const Teams = () => {
  const t = useText()
  const read = useLocalText()
  const pathTo = useWorkshopPath()
  const hasInterpreters = interpretersOf(useWholeWorkshop()).length > 0
  if (!hasInterpreters)
    return (
      <EmptyState
        icon="headphones"
        title={t('coverage.noInterpreters')}
        action={<LinkButton href={pathTo('people')}>{read(screenNames.people)}</LinkButton>}
      >
        {t('coverage.noInterpretersHelp')}
      </EmptyState>
    )
  return (
    <Stack gap={4}>
      <PlenaryTeam />
      <p className={styles.remark}>
        {t('coverage.groupTeams')}{' '}
        <LinkButton size="s" kind="quiet" href={pathTo('groups')}>
          {t('coverage.toBoard')}
        </LinkButton>
      </p>
    </Stack>
  )
}

export const CoverageDesk = () => {
  const t = useText()
  const rooms = interpretedRooms(useWholeWorkshop())
  if (rooms.length === 0)
    return (
      <EmptyState icon="headphones" title={t('coverage.none')}>
        {t('coverage.noneHelp')}
      </EmptyState>
    )
  return (
    <Stack gap={6}>
      <InterpretationAlarms hasLink={false} />
      <section>
        <SectionHeading>{t('coverage.now')}</SectionHeading>
        <div className={styles.rooms}>
          {rooms.map((roomId) => (
            <LiveRoom key={roomId} roomId={roomId} />
          ))}
        </div>
      </section>
      <section>
        <SectionHeading>{t('coverage.plan')}</SectionHeading>
        <Matrix />
      </section>
      <section>
        <SectionHeading>{t('coverage.team')}</SectionHeading>
        <Teams />
      </section>
    </Stack>
  )
}
