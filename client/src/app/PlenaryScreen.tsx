/** Plenary on the whole width of a page: for those who chair it, and for a second screen. */
import { formatDocName } from '@plenaria/shared/docs/docName'
import { Suspense } from 'react'
import { PageLayout } from '../design/PageLayout.tsx'
import { DocsProvider } from '../docs/DocsProvider.tsx'
import { OpenDoc } from '../docs/OpenDoc.tsx'
import { SavedChip } from '../docs/SavedChip.tsx'
import { PlenaryBoard } from '../features/plenary/PlenaryBoard.tsx'
import { useText } from '../i18n/useText.ts'
import { useLive } from '../live/LiveContext.ts'
import { useViewer } from '../live/useViewer.ts'
import { RehearsalMark } from './RehearsalMark.tsx'
import { ParticipantTop } from './ParticipantTop.tsx'
import { StaffBar } from './StaffBar.tsx'
import { LateForMe } from './stage/LateForMe.tsx'

const Top = () => {
  const t = useText()
  const { may } = useViewer()
  if (!may('seeStaffView'))
    return (
      <ParticipantTop title={t('app.plenary')}>
        <RehearsalMark />
        <SavedChip />
      </ParticipantTop>
    )
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
