/** The big screen of the room: it shows what everybody should see from the last row, and has no controls. */
import { formatDocName } from '@plenaria/shared/docs/docName'
import { DocsProvider } from '../docs/DocsProvider.tsx'
import { OpenDoc } from '../docs/OpenDoc.tsx'
import { FloorTexts } from '../i18n/FloorTexts.tsx'
import { projectorMessages } from '../i18n/messages/projector.ts'
import { MoreTexts } from '../i18n/MoreTexts.tsx'
import { useLive } from '../live/LiveContext.ts'
import { useWorkshop } from '../live/useWorkshop.ts'
import { Projection } from './projector/Projection.tsx'

export const ProjectorScreen = () => {
  const { workshopId } = useLive()
  const hasJointItems = useWorkshop(({ plenary }) => plenary.items.length > 0)
  return (
    <DocsProvider>
      <OpenDoc name={hasJointItems ? formatDocName({ kind: 'joint', workshopId }) : null}>
        <FloorTexts>
          <MoreTexts texts={projectorMessages}>
            <Projection />
          </MoreTexts>
        </FloorTexts>
      </OpenDoc>
    </DocsProvider>
  )
}
