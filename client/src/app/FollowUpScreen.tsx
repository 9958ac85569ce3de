/** The follow-up of what was agreed as a page of its own: for the secretariat, and for whoever is responsible. */
import { LanguageSwitch } from '../design/LanguageSwitch.tsx'
import { LinkButton } from '../design/LinkButton.tsx'
import { PageLayout } from '../design/PageLayout.tsx'
import { TopBar } from '../design/TopBar.tsx'
import { FollowUpDownload } from '../features/followUp/FollowUpDownload.tsx'
import { useLocalText } from '../i18n/useLocalText.ts'
import { useText } from '../i18n/useText.ts'
import { WorkTexts } from '../i18n/WorkTexts.tsx'
import { useViewer } from '../live/useViewer.ts'
import { useWorkshopPath } from '../live/useWorkshopPath.ts'
import { useWorkshop } from '../live/useWorkshop.ts'
import { AgreedFollowUp } from './AgreedFollowUp.tsx'
import { StaffBar } from './StaffBar.tsx'

const ParticipantTop = () => {
  const t = useText()
  const localText = useLocalText()
  const pathTo = useWorkshopPath()
  const title = useWorkshop(({ charter }) => charter.title)
  return (
    <TopBar title={t('app.followUp')} subtitle={localText(title)}>
      <LinkButton kind="quiet" size="s" icon="arrowLeft" href={pathTo('stage')}>
        {t('app.backToStage')}
      </LinkButton>
      <LanguageSwitch />
    </TopBar>
  )
}

const Page = () => {
  const t = useText()
  const { may } = useViewer()
  return (
    <PageLayout
      title={t('followUp.title')}
      lead={t('followUp.lead')}
      width="l"
      actions={<FollowUpDownload />}
      top={may('seeStaffView') ? <StaffBar current="followUp" /> : <ParticipantTop />}
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
