/** Plenary on the whole width of a page: for those who chair it, and for a second screen. */
import { formatDocName } from '@plenaria/shared/docs/docName'
import { Suspense } from 'react'
import { LanguageSwitch } from '../design/LanguageSwitch.tsx'
import { LinkButton } from '../design/LinkButton.tsx'
import { PageLayout } from '../design/PageLayout.tsx'
import { TopBar } from '../design/TopBar.tsx'
import { DocsProvider } from '../docs/DocsProvider.tsx'
import { OpenDoc } from '../docs/OpenDoc.tsx'
import { SavedChip } from '../docs/SavedChip.tsx'
import { PlenaryBoard } from '../features/plenary/PlenaryBoard.tsx'
import { useLocalText } from '../i18n/useLocalText.ts'
import { useText } from '../i18n/useText.ts'
import { useLive } from '../live/LiveContext.ts'
import { useViewer } from '../live/useViewer.ts'
import { useWorkshopPath } from '../live/useWorkshopPath.ts'
import { useWorkshop } from '../live/useWorkshop.ts'
import { RehearsalMark } from './RehearsalMark.tsx'
import { StaffBar } from './StaffBar.tsx'
import { LateForMe } from './stage/LateForMe.tsx'

const ParticipantTop = () => {
  const t = useText()
  const localText = useLocalText()
  const pathTo = useWorkshopPath()
  const title = useWorkshop(({ charter }) => charter.title)
  return (
    <TopBar title={t('app.plenary')} subtitle={localText(title)}>
      <RehearsalMark />
      <SavedChip />
      <LinkButton kind="quiet" size="s" icon="arrowLeft" href={pathTo('stage')}>
        {t('app.backToStage')}
      </LinkButton>
      <LanguageSwitch />
    </TopBar>
  )
}

const Top = () => {
  const { may } = useViewer()
  if (!may('seeStaffView')) return <ParticipantTop />
  return (
    <StaffBar current="plenary">
      <SavedChip />
    </StaffBar>
  )
}

export const PlenaryScreen = () => {
  const t = useText()
  const { workshopId } = useLive()
  return (
    <DocsProvider>
      <OpenDoc name={formatDocName({ kind: 'joint', workshopId })}>
        <PageLayout title={t('app.plenary')} top={<Top />} width="l">
          <PlenaryBoard isWide />
          <Suspense>
            <LateForMe />
          </Suspense>
        </PageLayout>
      </OpenDoc>
    </DocsProvider>
  )
}
