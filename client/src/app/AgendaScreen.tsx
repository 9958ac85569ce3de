/** The agenda for everyone in the workshop: to read with now and next, to print, to take into a calendar. */
import { segmentsOf } from '@plenaria/shared/workshop/agenda/agenda'
import { isRehearsal } from '@plenaria/shared/workshop/charter/workshopClock'
import { showAt } from '@plenaria/shared/workshop/views/showAt'
import { useState } from 'react'
import { useNow } from '../clock/useNow.ts'
import { Button } from '../design/Button.tsx'
import { LanguageSwitch } from '../design/LanguageSwitch.tsx'
import { LinkButton } from '../design/LinkButton.tsx'
import { PageLayout } from '../design/PageLayout.tsx'
import { TopBar } from '../design/TopBar.tsx'
import { CalendarButton } from '../features/agenda/whole/CalendarButton.tsx'
import { type PrintChoice, PrintDialog } from '../features/agenda/whole/PrintDialog.tsx'
import { markedIn } from '../features/agenda/whole/segmentPlace.ts'
import { usePrinting } from '../features/agenda/whole/usePrinting.ts'
import { useScrollToNow } from '../features/agenda/whole/useScrollToNow.ts'
import { WholeAgenda } from '../features/agenda/whole/WholeAgenda.tsx'
import { useLanguage } from '../i18n/LanguageContext.ts'
import { useFormats } from '../i18n/useFormats.ts'
import { useLocalText } from '../i18n/useLocalText.ts'
import { useLive } from '../live/LiveContext.ts'
import { useViewer } from '../live/useViewer.ts'
import { useWorkshop } from '../live/useWorkshop.ts'
import { useWorkshopPath } from '../live/useWorkshopPath.ts'
import { RehearsalMark } from './RehearsalMark.tsx'
import { StaffBar } from './StaffBar.tsx'
import { WayHome } from './WayHome.tsx'

const Top = () => {
  const { t } = useLanguage()
  const read = useLocalText()
  const pathTo = useWorkshopPath()
  const { may } = useViewer()
  const title = read(useWorkshop(({ charter }) => charter.title))
  if (may('seeStaffView'))
    return (
      <>
        <WayHome />
        <StaffBar current="agenda" />
      </>
    )
  const back = (
    <LinkButton kind="quiet" size="s" icon="arrowLeft" href={pathTo('stage')}>
      {t('agenda.toStage')}
    </LinkButton>
  )
  return (
    <TopBar title={t('agenda.title')} subtitle={title} before={back}>
      <RehearsalMark />
      <LanguageSwitch />
    </TopBar>
  )
}

const useLead = (): string => {
  const { t } = useLanguage()
  const { zoneName, formatOwnSpan } = useFormats()
  const read = useLocalText()
  const { title, zone, clock } = useWorkshop(({ charter }) => charter)
  const now = useNow(60_000)
  const hasOwn = formatOwnSpan(now, now, zone) !== null
  const words = [read(title), t(hasOwn ? 'agenda.zoneOwn' : 'agenda.zone', { zone: zoneName(zone) })]
  // It is also what stands on paper, where the bar with its mark does not.
  return [...(isRehearsal(clock) ? [t('stage.rehearsal')] : []), ...words].join(' · ')
}

/** The workshop's languages, the reader's first. */
const useLanguages = (): readonly string[] => {
  const { language } = useLanguage()
  const languages = useWorkshop(({ charter }) => charter.languages)
  return [language, ...languages.filter((tag) => tag !== language)].filter((tag) => languages.includes(tag))
}

export const AgendaScreen = () => {
  const { language, t } = useLanguage()
  const agenda = useWorkshop((workshop) => workshop.agenda)
  const zone = useWorkshop(({ charter }) => charter.zone)
  const show = showAt(agenda, useNow(10_000))
  const { may } = useViewer()
  const { workshopId, personId } = useLive()
  const languages = useLanguages()
  const lead = useLead()
  const { nowId, nextId } = markedIn(show)
  const toNow = useScrollToNow(nowId ?? nextId)
  const [isChoosing, setChoosing] = useState(false)
  const [printing, print] = usePrinting<PrintChoice>()
  const hasNotes = may('seeStaffView')
  const actions = (
    <>
      {(nowId ?? nextId) !== null && (
        <Button icon="clock" onPress={toNow}>
          {t(nowId === null ? 'agenda.toNext' : 'agenda.toNow')}
        </Button>
      )}
      <CalendarButton />
      <Button icon="document" onPress={() => setChoosing(true)}>
        {t('agenda.print')}
      </Button>
    </>
  )
  return (
    <PageLayout title={t('agenda.title')} lead={lead} top={<Top />} actions={agenda.sittings.length > 0 && actions}>
      <WholeAgenda
        show={show}
        zone={zone}
        languages={printing?.languages ?? [language]}
        hasNotes={printing ? printing.hasNotes : hasNotes}
        fileHref={(fileId) => `/api/workshops/${workshopId}/files/${fileId}?seat=${personId}`}
      />
      {isChoosing && (
        <PrintDialog
          languages={languages.length > 0 ? languages : [language]}
          canHaveNotes={hasNotes && segmentsOf(agenda).some(({ staffNotes = '' }) => staffNotes.trim() !== '')}
          onPrint={print}
          onClose={() => setChoosing(false)}
        />
      )}
    </PageLayout>
  )
}
