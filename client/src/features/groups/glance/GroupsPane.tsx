/** The groups at a glance: being prepared, open, or closed again, with the next thing facilitators do about them. */
import { areOpen } from '@plenaria/shared/workshop/groups/groups'
import { currentSegment } from '@plenaria/shared/workshop/agenda/agenda'
import type { ReactNode } from 'react'
import { EmptyState } from '../../../design/EmptyState.tsx'
import { LinkButton } from '../../../design/LinkButton.tsx'
import { SectionHeading } from '../../../design/SectionHeading.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { useText } from '../../../i18n/useText.ts'
import { CommandButton } from '../../../live/CommandButton.tsx'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { useWorkshopPath } from '../../../live/useWorkshopPath.ts'
import { ProposeButton } from '../ProposeButton.tsx'
import { useGroupFigures } from '../useGroupFigures.ts'
import { GroupCard } from './GroupCard.tsx'
import styles from './GroupsPane.module.css'
import { HelpQueue } from './HelpQueue.tsx'
import { OpenGroupsCard } from './OpenGroupsCard.tsx'
import { PlanLine } from './PlanLine.tsx'
import { ReopenGroupsCard } from './ReopenGroupsCard.tsx'
import { RoundLine } from './RoundLine.tsx'
import { useDraftFigures } from './useDraftFigures.ts'

type Props = {
  /** What else is to be said of an open group, for example who speaks in it. */
  readonly aboutGroup?: (groupId: string) => ReactNode
}

const Cards = ({ aboutGroup }: Props) => {
  const isWritten = useWorkshop(({ drafting }) => Object.keys(drafting).length > 0)
  const written = useDraftFigures(isWritten)
  return (
    <ul className={styles.cards}>
      {useGroupFigures().map((figures) => (
        <GroupCard key={figures.group.id} figures={figures} written={written[figures.group.id]}>
          {aboutGroup?.(figures.group.id)}
        </GroupCard>
      ))}
    </ul>
  )
}

const NoPlan = () => {
  const t = useText()
  return (
    <EmptyState icon="balance" title={t('groupDesk.noPlan')} action={<ProposeButton />}>
      {t('groupDesk.noPlanHelp')}
    </EmptyState>
  )
}

const OpenCommands = () => {
  const t = useText()
  const hasOpenDraft = useWorkshop(({ drafting }) => Object.values(drafting).some(({ status }) => status === 'open'))
  return (
    <Stack direction="row" gap={2}>
      <RoundLine />
      <CommandButton icon="people" command={{ type: 'CloseGroups' }}>
        {t('groupDesk.close')}
      </CommandButton>
      {hasOpenDraft && (
        <CommandButton icon="lock" command={{ type: 'CloseDrafting', groupId: null }}>
          {t('groupDesk.closeAllDrafts')}
        </CommandButton>
      )}
    </Stack>
  )
}

export const GroupsPane = ({ aboutGroup }: Props) => {
  const t = useText()
  const pathTo = useWorkshopPath()
  const groups = useWorkshop((workshop) => workshop.groups)
  const current = useWorkshop(({ agenda }) => currentSegment(agenda))
  const isGroupWork = current?.kind === 'groupWork'
  const last = groups.openings.at(-1)
  const closedAt = isGroupWork && last?.segmentId === current.id ? last.closedAt : null
  const isOpen = areOpen(groups)
  if (groups.groups.length === 0)
    return (
      <EmptyState icon="people" title={t('groupDesk.none')}>
        {t('groupDesk.noneHelp')}
      </EmptyState>
    )
  const toBoard = (
    <LinkButton size="s" kind="quiet" icon="panel" href={pathTo('groups')}>
      {t('groupDesk.board')}
    </LinkButton>
  )
  return (
    <Stack gap={4}>
      <SectionHeading remark={toBoard}>{t('console.groups')}</SectionHeading>
      {!isOpen && !groups.plan && <NoPlan />}
      <HelpQueue />
      {closedAt !== null && <ReopenGroupsCard closedAt={closedAt} />}
      {!isOpen && groups.plan && isGroupWork && closedAt === null && <OpenGroupsCard />}
      {!isOpen && groups.plan && <PlanLine plan={groups.plan} />}
      {isOpen && <OpenCommands />}
      {(isOpen || groups.plan) && <Cards {...(aboutGroup ? { aboutGroup } : {})} />}
    </Stack>
  )
}
