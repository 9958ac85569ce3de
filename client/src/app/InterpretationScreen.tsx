/** Interpretation as a page, for those who run the workshop. */
import { PageLayout } from '../design/PageLayout.tsx'
import { CoverageDesk } from '../features/interpretation/coverage/CoverageDesk.tsx'
import { InterpretationTexts } from '../features/interpretation/InterpretationTexts.tsx'
import { useText } from '../i18n/useText.ts'
import { WishProvider } from '../live/WishProvider.tsx'
import { StaffBar } from './StaffBar.tsx'
import { WayHome } from './WayHome.tsx'

const Page = () => {
  const t = useText()
  return (
    <PageLayout
      title={t('coverage.title')}
      lead={t('coverage.lead')}
      width="l"
      top={
        <>
          <WayHome />
          <StaffBar current="interpretation" />
        </>
      }
    >
      <CoverageDesk />
    </PageLayout>
  )
}

export const InterpretationScreen = () => (
  <WishProvider>
    <InterpretationTexts>
      <Page />
    </InterpretationTexts>
  </WishProvider>
)
