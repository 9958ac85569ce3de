/** The report desk as a page: the document of its written sections around it, and the bar on top. */
import { formatDocName } from '@plenaria/shared/docs/docName'
import { PageLayout } from '../design/PageLayout.tsx'
import { DocsProvider } from '../docs/DocsProvider.tsx'
import { OpenDoc } from '../docs/OpenDoc.tsx'
import { SavedChip } from '../docs/SavedChip.tsx'
import { ReportDesk } from '../features/report/ReportDesk.tsx'
import { useLocalText } from '../i18n/useLocalText.ts'
import { useText } from '../i18n/useText.ts'
import { useLive } from '../live/LiveContext.ts'
import { useViewer } from '../live/useViewer.ts'
import { useWorkshop } from '../live/useWorkshop.ts'
import { WishProvider } from '../live/WishProvider.tsx'
import { StaffBar } from './StaffBar.tsx'
import { WayHome } from './WayHome.tsx'

export const ReportScreen = () => {
  const t = useText()
  const localText = useLocalText()
  const { workshopId } = useLive()
  const { role } = useViewer()
  const title = useWorkshop(({ charter }) => charter.title)
  const docName = role === 'organiser' ? null : formatDocName({ kind: 'report', workshopId })
  return (
    <DocsProvider>
      <OpenDoc name={docName}>
        <PageLayout
          title={t('report.title')}
          lead={localText(title)}
          width="l"
          top={
            <>
              <WayHome />
              <StaffBar current="report">
                <SavedChip />
              </StaffBar>
            </>
          }
        >
          <WishProvider>
            <ReportDesk />
          </WishProvider>
        </PageLayout>
      </OpenDoc>
    </DocsProvider>
  )
}
