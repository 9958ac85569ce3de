/** Plenary on the whole width of a page: for those who chair it, and for a second screen. */
import { formatDocName } from '@plenaria/shared/docs/docName'
import { Suspense } from 'react'
import { PageLayout } from '../design/PageLayout.tsx'
import { DocsProvider } from '../docs/DocsProvider.tsx'
import { OpenDoc } from '../docs/OpenDoc.tsx'
import { SavedChip } from '../docs/SavedChip.tsx'
import { PlenaryBoard } from '../features/plenary/PlenaryBoard.tsx'
import { screenNames } from '../i18n/messages/screens.ts'
import { useLocalText } from '../i18n/useLocalText.ts'
import { useLive } from '../live/LiveContext.ts'
import { useViewer } from '../live/useViewer.ts'
import { RehearsalMark } from './RehearsalMark.tsx'
import { ParticipantTop } from './ParticipantTop.tsx'
import { PlenaryFloor } from './PlenaryFloor.tsx'
import { StaffBar } from './StaffBar.tsx'
import { LateForMe } from './stage/LateForMe.tsx'

const Top = () => {
  const read = useLocalText()
  const { may } = useViewer()
  if (!may('seeStaffView'))
    return (
      <ParticipantTop title={read(screenNames.plenary)}>
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
  const read = useLocalText()
  const { workshopId } = useLive()
  return (
    <DocsProvider>
      <OpenDoc name={formatDocName({ kind: 'joint', workshopId })}>
        <PageLayout title={read(screenNames.plenary)} top={<Top />} width="l">
          <PlenaryFloor />
          <PlenaryBoard isWide />
          <Suspense>
            <LateForMe />
          </Suspense>
        </PageLayout>
      </OpenDoc>
    </DocsProvider>
  )
}
