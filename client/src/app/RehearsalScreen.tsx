/** Rehearsing as a page, for the organiser and for those who lead. */
import { PageLayout } from '../design/PageLayout.tsx'
import { RehearsalDesk } from '../features/rehearsal/RehearsalDesk.tsx'
import { useText } from '../i18n/useText.ts'
import { StaffBar } from './StaffBar.tsx'
import { WayHome } from './WayHome.tsx'

export const RehearsalScreen = () => {
  const t = useText()
  return (
    <PageLayout
      title={t('rehearsal.title')}
      lead={t('rehearsal.lead')}
      top={
        <>
          <WayHome />
          <StaffBar current="rehearsal" />
        </>
      }
    >
      <RehearsalDesk />
    </PageLayout>
  )
}
