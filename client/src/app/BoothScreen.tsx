/** The interpreter's screen: the console of the booth, the speaker's clock, what is spoken about, and the colleagues. */
import { formatDocName } from '@plenaria/shared/docs/docName'
import { currentSegment } from '@plenaria/shared/workshop/agenda/agenda'
import { nextOf } from '@plenaria/shared/workshop/agenda/neighbours'
import { runningSitting } from '@plenaria/shared/workshop/agenda/agenda'
import { plenaryRoom } from '@plenaria/shared/workshop/plenaryRoom'
import { groupTimer } from '@plenaria/shared/workshop/views/groupTimer'
import { Suspense } from 'react'
import { LanguageSwitch } from '../design/LanguageSwitch.tsx'
import { LinkButton } from '../design/LinkButton.tsx'
import { Loading } from '../design/Loading.tsx'
import { mainId, SkipLink } from '../design/SkipLink.tsx'
import { Tabs } from '../design/Tabs.tsx'
import { TopBar } from '../design/TopBar.tsx'
import { DocsProvider } from '../docs/DocsProvider.tsx'
import { OpenDoc } from '../docs/OpenDoc.tsx'
import { SegmentTimer } from '../features/agenda/SegmentTimer.tsx'
import { SlotClock } from '../features/agenda/slots/SlotClock.tsx'
import { SegmentDetails } from '../features/agenda/whole/SegmentDetails.tsx'
import { BoothConsole } from '../features/interpretation/booth/BoothConsole.tsx'
import { BoothTalk } from '../features/interpretation/booth/BoothTalk.tsx'
import { Glossary } from '../features/interpretation/booth/Glossary.tsx'
import { NextTurns } from '../features/interpretation/booth/NextTurns.tsx'
import { useBooth } from '../features/interpretation/booth/useBooth.ts'
import { InterpretationTexts } from '../features/interpretation/InterpretationTexts.tsx'
import { RoomNotices } from '../features/interpretation/RoomNotices.tsx'
import { useRoomNames } from '../features/interpretation/useRoomNames.ts'
import { Backstage } from '../features/messages/Backstage.tsx'
import { BoothSound } from '../features/voice/BoothSound.tsx'
import { screenNames } from '../i18n/messages/screens.ts'
import { useLocalText } from '../i18n/useLocalText.ts'
import { useText } from '../i18n/useText.ts'
import { useLive } from '../live/LiveContext.ts'
import { useViewer } from '../live/useViewer.ts'
import { useWorkshop } from '../live/useWorkshop.ts'
import { useWorkshopPath } from '../live/useWorkshopPath.ts'
import { WishProvider } from '../live/WishProvider.tsx'
import styles from './BoothScreen.module.css'
import { RehearsalMark } from './RehearsalMark.tsx'
import { usePlaceNotice } from './stage/usePlaceNotice.ts'
import { useShow } from './stage/useShow.ts'
import { GroupDraft } from './stage/work.ts'

const Top = ({ title }: { readonly title: string }) => {
  const read = useLocalText()
  const { may } = useViewer()
  const pathTo = useWorkshopPath()
  const workshop = useWorkshop(({ charter }) => charter.title)
  return (
    <TopBar title={title} subtitle={read(workshop)}>
      <RehearsalMark />
      {may('SayBackstage') && <Backstage />}
      <LinkButton kind="quiet" size="s" icon="arrowLeft" href={pathTo('stage')}>
        {read(screenNames.stage)}
      </LinkButton>
      <LanguageSwitch />
    </TopBar>
  )
}

/** What the speaker sees of the time: the interpreter knows when they must end. */
const Speaker = ({ place }: { readonly place: string | null }) => {
  const t = useText()
  const read = useLocalText()
  const { now, current } = useShow()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const groups = useWorkshop((workshop) => workshop.groups)
  const next = useWorkshop(({ agenda }) => {
    const [sitting, segment] = [runningSitting(agenda), currentSegment(agenda)]
    return sitting && segment ? nextOf(sitting, segment)?.title : undefined
  })
  return (
    <section className={styles.speaker} aria-label={t('booth.speaker')}>
      {!current && <p className={styles.remark}>{t('booth.noSegment')}</p>}
      {current && <SlotClock segment={current.segment} size="m" />}
      {current && <SegmentTimer times={current} timer={groupTimer(current.segment, groups, place, now)} zone={zone} />}
      {next && <p className={styles.remark}>{t('prompter.next', { title: read(next) })}</p>}
    </section>
  )
}

const Documents = () => {
  const t = useText()
  const { workshopId, personId } = useLive()
  const languages = useWorkshop(({ charter }) => charter.languages)
  const segment = useWorkshop(({ agenda }) => currentSegment(agenda))
  if (!segment) return <p className={styles.remark}>{t('booth.noSegment')}</p>
  const { files = [], links = [] } = segment
  return (
    <>
      {files.length + links.length === 0 && <p className={styles.remark}>{t('booth.noDocuments')}</p>}
      <SegmentDetails
        segment={segment}
        languages={languages}
        hasNotes={false}
        fileHref={(fileId) => `/api/workshops/${workshopId}/files/${fileId}?seat=${personId}`}
      />
    </>
  )
}

const Reading = ({ place }: { readonly place: string | null }) => {
  const t = useText()
  const text = place !== null && { id: 'text', label: t('booth.text'), content: <GroupDraft groupId={place} /> }
  const tabs = [
    ...(text ? [text] : []),
    { id: 'documents', label: t('booth.documents'), content: <Documents /> },
    { id: 'glossary', label: t('booth.glossary'), content: <Glossary /> },
  ]
  return (
    <Suspense fallback={<Loading />}>
      <Tabs label={t('booth.documents')} tabs={tabs} />
    </Suspense>
  )
}

const BoothPage = () => {
  const t = useText()
  const { workshopId } = useLive()
  const { may } = useViewer()
  const booth = useBooth()
  const roomName = useRoomNames()
  const place = booth.roomId === plenaryRoom ? null : booth.roomId
  const title = t('booth.of', { room: roomName(booth.roomId) })
  usePlaceNotice(place)
  return (
    <OpenDoc name={place === null ? null : formatDocName({ kind: 'draft', workshopId, groupId: place })}>
      <div className={styles.screen}>
        <SkipLink />
        <header className={styles.top}>
          <Top title={title} />
        </header>
        <main className={styles.main} id={mainId} tabIndex={-1}>
          <h1 className={styles.title}>{title}</h1>
          <section className={styles.console} aria-label={t('booth.console')}>
            <BoothSound key={place} place={place} />
            <BoothConsole booth={booth} />
          </section>
          <div className={styles.middle}>
            <RoomNotices roomId={booth.roomId} />
            <Speaker place={place} />
            <Reading key={place} place={place} />
          </div>
          <div className={styles.beside}>
            <NextTurns me={booth.me} />
            {!may('seeStaffView') && <BoothTalk booth={booth} />}
          </div>
        </main>
      </div>
    </OpenDoc>
  )
}

export const BoothScreen = () => (
  <WishProvider>
    <DocsProvider>
      <InterpretationTexts>
        <BoothPage />
      </InterpretationTexts>
    </DocsProvider>
  </WishProvider>
)
