/** What to do now: waiting, the current segment, the group's text, plenary, or the end. Derived from the facts alone. */
import { draftOf } from '@plenaria/shared/workshop/drafting/evolveDrafting'
import { areOpen } from '@plenaria/shared/workshop/groups/groups'
import { plenaryRoom } from '@plenaria/shared/workshop/plenaryRoom'
import { leftToDo } from '@plenaria/shared/workshop/views/consensus'
import { spokenSegment } from '@plenaria/shared/workshop/views/spokenSegment'
import { Suspense, useEffect } from 'react'
import { Banner } from '../../design/Banner.tsx'
import { EmptyState } from '../../design/EmptyState.tsx'
import { LinkButton } from '../../design/LinkButton.tsx'
import { Loading } from '../../design/Loading.tsx'
import { NowPanel } from '../../features/agenda/NowPanel.tsx'
import { SlotClock } from '../../features/agenda/slots/SlotClock.tsx'
import { WaitingPanel } from '../../features/agenda/WaitingPanel.tsx'
import { Announcements } from '../../features/messages/Announcements.tsx'
import { useText } from '../../i18n/useText.ts'
import { useViewer } from '../../live/useViewer.ts'
import { useWorkshopPath } from '../../live/useWorkshopPath.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { AfterGroups } from './AfterGroups.tsx'
import { EndWarning } from './EndWarning.tsx'
import { GroupTask } from './GroupTask.tsx'
import { LateForMe } from './LateForMe.tsx'
import styles from './StageMain.module.css'
import { type Show, useShow } from './useShow.ts'
import {
  AdoptedList,
  AgreedFollowUp,
  ChoiceOfGroup,
  fetchWorkAhead,
  FloorStrip,
  GroupDraft,
  PlenaryBoard,
  QuestionsSection,
  RoomNotices,
  RoomPicture,
} from './work.ts'

/** After the last sitting: what was agreed, what delegations are still asked about, and what comes of it. */
const Ended = () => {
  const t = useText()
  const plenary = useWorkshop((workshop) => workshop.plenary)
  const drafting = useWorkshop((workshop) => workshop.drafting)
  const { underSilence, awaited } = leftToDo({ plenary, drafting })
  const isPending = underSilence.length + awaited.length > 0
  const hasAdopted = plenary.items.some(({ state }) => state.status === 'adopted')
  return (
    <div className={styles.ended}>
      <h1>{t('stage.ended')}</h1>
      <p className={styles.lead}>{t('stage.endedLead')}</p>
      {isPending ? <PlenaryBoard isWide={false} /> : <AdoptedList />}
      {hasAdopted && (
        <section aria-labelledby="follow-up">
          <h2 id="follow-up">{t('stage.followUp')}</h2>
          <AgreedFollowUp />
        </section>
      )}
    </div>
  )
}

const BetweenSittings = ({ show: { now, sittings } }: { readonly show: Show }) => {
  const t = useText()
  const zone = useWorkshop(({ charter }) => charter.zone)
  if (sittings.length === 0) {
    return (
      <EmptyState icon="agenda" title={t('stage.noSitting')}>
        {t('stage.noSittingLead')}
      </EmptyState>
    )
  }
  const next = sittings.find(({ sitting }) => sitting.run.status === 'planned')?.sitting
  const ended = sittings.findLast(({ sitting }) => sitting.run.status === 'ended')?.sitting
  return next ? <WaitingPanel sitting={next} ended={ended} now={now} zone={zone} /> : <Ended />
}

const InPlenary = ({ current }: { readonly current: NonNullable<Show['current']> }) => {
  const t = useText()
  const { may, personId } = useViewer()
  const pathTo = useWorkshopPath()
  const groups = useWorkshop((workshop) => workshop.groups)
  const hasJointItems = useWorkshop(({ plenary }) => plenary.items.length > 0)
  const { segment } = current
  if (segment.kind === 'groupWork') {
    const wereOpen = groups.openings.some(({ segmentId }) => segmentId === segment.id)
    const isEarly = areOpen(groups) && groups.seats[personId] !== undefined
    const whileOpen = isEarly ? 'stage.groupEarly' : 'stage.noSeat'
    const key = areOpen(groups) ? whileOpen : wereOpen ? 'stage.groupsOver' : 'stage.groupsSoon'
    return (
      <>
        <NowPanel
          segment={segment}
          lead={t(key)}
          isCompact={key === 'stage.groupsOver' || key === 'stage.groupEarly'}
        />
        {(key === 'stage.groupsOver' || key === 'stage.groupEarly') && <AfterGroups />}
      </>
    )
  }
  const isWork = segment.kind === 'plenary' || (hasJointItems && segment.kind !== 'break' && segment.kind !== 'meal')
  return (
    <>
      <NowPanel segment={segment} isCompact={isWork} />
      {isWork && may('TakeUp') && (
        <p className={styles.wide}>
          <LinkButton size="s" icon="external" href={pathTo('plenary')}>
            {t('stage.plenaryPage')}
          </LinkButton>
        </p>
      )}
      {isWork && <PlenaryBoard isWide={false} />}
      {isWork && <LateForMe />}
    </>
  )
}

const InGroup = ({ groupId, current }: { groupId: string; current: NonNullable<Show['current']> }) => {
  const t = useText()
  const isOpen = useWorkshop(({ drafting }) => draftOf(drafting, groupId).status === 'open')
  return (
    <>
      <NowPanel segment={current.segment} {...(isOpen ? { lead: t('drafting.lead') } : {})} isCompact />
      <GroupTask groupId={groupId} />
      <GroupDraft key={groupId} groupId={groupId} />
    </>
  )
}

const EvaluateLink = () => {
  const t = useText()
  const { may } = useViewer()
  const pathTo = useWorkshopPath()
  const isOpen = useWorkshop(({ evaluation }) => evaluation.status === 'open')
  return isOpen && may('AnswerEvaluation') ? (
    <p className={styles.wide}>
      <LinkButton icon="check" href={pathTo('evaluation')}>
        {t('stage.evaluate')}
      </LinkButton>
    </p>
  ) : null
}

/** Captions and recordings are the exception: their code comes with the first of them. */
const Notices = ({ roomId }: { readonly roomId: string }) => {
  const room = useWorkshop(({ interpretation }) => interpretation.rooms[roomId])
  if (!room?.hasCaptions && !room?.recording) return null
  return (
    <Suspense fallback={null}>
      <RoomNotices roomId={roomId} />
    </Suspense>
  )
}

export const StageMain = ({ place }: { readonly place: string | null }) => {
  const t = useText()
  const show = useShow()
  const isArchived = useWorkshop(({ charter }) => charter.archivedAt !== null)
  const isChoosing = useWorkshop(({ groups }) => groups.choices.isOpen)
  const isSpokenTo = useWorkshop(({ agenda }) => spokenSegment(agenda) !== null)
  const { current } = show
  useEffect(fetchWorkAhead, [])
  return (
    <Suspense fallback={<Loading />}>
      {isArchived && <Banner icon="lock">{t('stage.archived')}</Banner>}
      <Notices roomId={place ?? plenaryRoom} />
      <EndWarning place={place} />
      <Suspense fallback={null}>
        <RoomPicture />
      </Suspense>
      <Announcements groupId={place} />
      <EvaluateLink />
      {isChoosing && <ChoiceOfGroup />}
      {current && <SlotClock segment={current.segment} size="m" />}
      {current && <FloorStrip roomId={place ?? plenaryRoom} />}
      {!current && <BetweenSittings show={show} />}
      {current && place === null && <InPlenary current={current} />}
      {current && place !== null && <InGroup groupId={place} current={current} />}
      {isSpokenTo && (
        <div className={styles.questions}>
          <QuestionsSection roomId={place ?? plenaryRoom} />
        </div>
      )}
    </Suspense>
  )
}
