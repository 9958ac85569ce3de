/** Planned against actual as a page, for those who run the workshop. */
import { PageLayout } from '../design/PageLayout.tsx'
import { TimesDesk } from '../features/agenda/times/TimesDesk.tsx'
import { TimesDownload } from '../features/agenda/times/TimesDownload.tsx'
import { useText } from '../i18n/useText.ts'
import { StaffBar } from './StaffBar.tsx'
import { WayHome } from './WayHome.tsx'

export const TimesScreen = () => {
  const t = useText()
  return (
    <PageLayout
      title={t('times.title')}
      lead={t('times.lead')}
      width="l"
      actions={<TimesDownload />}
      top={
        <>
          <WayHome />
          <StaffBar current="times" />
        </>
      }
    >
      <TimesDesk />
    </PageLayout>
  )
}
