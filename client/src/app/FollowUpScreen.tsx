/** The follow-up of what was agreed as a page of its own: for the secretariat, and for whoever is responsible. */
import { PageLayout } from '../design/PageLayout.tsx'
import { FollowUpDownload } from '../features/followUp/FollowUpDownload.tsx'
import { screenNames } from '../i18n/messages/screens.ts'
import { useLocalText } from '../i18n/useLocalText.ts'
import { useText } from '../i18n/useText.ts'
import { WorkTexts } from '../i18n/WorkTexts.tsx'
import { useViewer } from '../live/useViewer.ts'
import { AgreedFollowUp } from './AgreedFollowUp.tsx'
import { ParticipantTop } from './ParticipantTop.tsx'
import { StaffBar } from './StaffBar.tsx'

const Page = () => {
  const t = useText()
  const read = useLocalText()
  const { may } = useViewer()
  return (
    <PageLayout
      title={t('followUp.title')}
      lead={t('followUp.lead')}
      width="l"
      actions={<FollowUpDownload />}
      top={
        may('seeStaffView') ? <StaffBar current="followUp" /> : <ParticipantTop title={read(screenNames.followUp)} />
      }
    >
      <AgreedFollowUp />
    </PageLayout>
  )
}

export const FollowUpScreen = () => (
  <WorkTexts>
    <Page />
  </WorkTexts>
)
