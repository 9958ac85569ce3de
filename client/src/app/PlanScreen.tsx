/** The plan's editor as a screen. */
import { Banner } from '../design/Banner.tsx'
import { PageLayout } from '../design/PageLayout.tsx'
import { PlanDesk } from '../features/agenda/plan/PlanDesk.tsx'
import { PlanCheck } from '../features/interpretation/coverage/PlanCheck.tsx'
import { useFormats } from '../i18n/useFormats.ts'
import { useText } from '../i18n/useText.ts'
import { useWorkshop } from '../live/useWorkshop.ts'
import { WishProvider } from '../live/WishProvider.tsx'
import { StaffBar } from './StaffBar.tsx'
import { WayHome } from './WayHome.tsx'

export const PlanScreen = () => {
  const t = useText()
  const { zoneName } = useFormats()
  const { zone, archivedAt } = useWorkshop(({ charter }) => charter)
  return (
    <WishProvider>
      <PageLayout
        title={t('plan.title')}
        lead={`${t('plan.lead')} ${t('plan.zone', { zone: zoneName(zone) })}.`}
        width="l"
        top={
          <>
            <WayHome />
            <StaffBar current="plan" />
          </>
        }
      >
        {archivedAt !== null && (
          <Banner tone="warn" icon="lock">
            {t('charter.archived')}
          </Banner>
        )}
        <PlanCheck />
        <PlanDesk />
      </PageLayout>
    </WishProvider>
  )
}
