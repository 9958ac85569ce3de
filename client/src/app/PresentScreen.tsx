/** A group's text for the room: of one's own group, or of the one that the address names. */
import { formatDocName } from '@plenaria/shared/docs/docName'
import { groupById } from '@plenaria/shared/workshop/groups/groups'
import { useSearch } from 'wouter'
import { EmptyState } from '../design/EmptyState.tsx'
import { DocsProvider } from '../docs/DocsProvider.tsx'
import { OpenDoc } from '../docs/OpenDoc.tsx'
import { useOwnGroup } from '../features/drafting/useOwnGroup.ts'
import { presentMessages } from '../i18n/messages/present.ts'
import { projectorMessages } from '../i18n/messages/projector.ts'
import { MoreTexts } from '../i18n/MoreTexts.tsx'
import { useText } from '../i18n/useText.ts'
import { useLive } from '../live/LiveContext.ts'
import { useWorkshop } from '../live/useWorkshop.ts'
import { PresentedText } from './projector/PresentedText.tsx'

const Page = () => {
  const t = useText()
  const { workshopId } = useLive()
  const asked = new URLSearchParams(useSearch()).get('group')
  const own = useOwnGroup()
  const groupId = asked ?? own ?? null
  const isKnown = useWorkshop(({ groups }) => groupId !== null && groupById(groups, groupId) !== undefined)
  if (groupId === null || !isKnown) return <EmptyState icon="document" title={t('present.noGroup')} />
  return (
    <DocsProvider>
      <OpenDoc name={formatDocName({ kind: 'draft', workshopId, groupId })}>
        <PresentedText groupId={groupId} />
      </OpenDoc>
    </DocsProvider>
  )
}

const texts = { ...presentMessages, ...projectorMessages }

export const PresentScreen = () => (
  <MoreTexts texts={texts}>
    <Page />
  </MoreTexts>
)
