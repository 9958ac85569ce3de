/** The set-up of one workshop: its people, its platforms and delegations, its outside meetings. For the organiser and for staff. */
import { Banner } from '../design/Banner.tsx'
import { PageLayout } from '../design/PageLayout.tsx'
import { Tabs } from '../design/Tabs.tsx'
import { CharterDesk } from '../features/organising/charter/CharterDesk.tsx'
import { OutsideLinkDesk } from '../features/organising/links/OutsideLinkDesk.tsx'
import { MeetingsDesk } from '../features/organising/meetings/MeetingsDesk.tsx'
import { PeopleDesk } from '../features/organising/people/PeopleDesk.tsx'
import { useFormats } from '../i18n/useFormats.ts'
import { useLocalText } from '../i18n/useLocalText.ts'
import { useText } from '../i18n/useText.ts'
import { useWorkshop } from '../live/useWorkshop.ts'
import { StaffBar } from './StaffBar.tsx'
import { WayHome } from './WayHome.tsx'

const useLead = (): string => {
  const { formatDate, zoneName } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const sittings = useWorkshop(({ agenda }) => agenda.sittings)
  const days = [...new Set(sittings.map(({ plannedStart }) => formatDate(plannedStart, zone)))]
  return [...days, zoneName(zone)].join(' · ')
}

export const WorkshopPeopleScreen = () => {
  const t = useText()
  const localText = useLocalText()
  const { title, archivedAt } = useWorkshop(({ charter }) => charter)
  const lead = useLead()
  return (
    <PageLayout
      title={localText(title)}
      lead={lead}
      width="l"
      top={
        <>
          <WayHome />
          <StaffBar current="people" />
        </>
      }
    >
      {archivedAt !== null && (
        <Banner tone="warn" icon="lock">
          {t('charter.archived')}
        </Banner>
      )}
      <Tabs
        label={t('charter.tabs')}
        tabs={[
          { id: 'people', label: t('charter.people'), content: <PeopleDesk /> },
          { id: 'charter', label: t('charter.desk'), content: <CharterDesk /> },
          { id: 'outside', label: t('outside.tab'), content: <OutsideLinkDesk /> },
          { id: 'meetings', label: t('charter.meetings'), content: <MeetingsDesk /> },
        ]}
      />
    </PageLayout>
  )
}
