/** The organiser's first page: the workshops of this installation, and the dialogs that make, copy and archive them. */
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { Button } from '../design/Button.tsx'
import { LanguageSwitch } from '../design/LanguageSwitch.tsx'
import { Loading } from '../design/Loading.tsx'
import { PageLayout } from '../design/PageLayout.tsx'
import { useToasts } from '../design/toasts.ts'
import { TopBar } from '../design/TopBar.tsx'
import { ArchiveDialog } from '../features/organising/workshops/ArchiveDialog.tsx'
import { CopyWorkshopDialog } from '../features/organising/workshops/CopyWorkshopDialog.tsx'
import { NewLinksDialog } from '../features/organising/links/NewLinksDialog.tsx'
import { NewWorkshopDialog } from '../features/organising/workshops/NewWorkshopDialog.tsx'
import type { WorkshopAction } from '../features/organising/workshops/WorkshopCard.tsx'
import { WorkshopList } from '../features/organising/workshops/WorkshopList.tsx'
import type { CreatedWorkshop, WorkshopSummary } from '../features/organising/workshops/workshopSummary.ts'
import { RefusalBanner } from '../http/RefusalBanner.tsx'
import { ImportedReports } from './ImportedReports.tsx'
import { useFetched } from '../http/useFetched.ts'
import { useText } from '../i18n/useText.ts'

/** What is done on a screen of the workshop. */
const screensOf = { report: 'report', rehearse: 'rehearsal' } as const

type Open =
  | { readonly kind: 'new' }
  | { readonly kind: 'links'; readonly created: CreatedWorkshop }
  | { readonly kind: Exclude<WorkshopAction, keyof typeof screensOf>; readonly workshop: WorkshopSummary }

type DialogsProps = { readonly open: Open; readonly become: (open: Open | null) => void; readonly reload: () => void }

const HomeDialogs = ({ open, become, reload }: DialogsProps) => {
  const t = useText()
  const { show } = useToasts()
  const close = () => become(null)
  const afterCreating = (created: CreatedWorkshop) => {
    reload()
    become({ kind: 'links', created })
  }
  if (open.kind === 'new') return <NewWorkshopDialog onCreated={afterCreating} onClose={close} />
  if (open.kind === 'links')
    return <NewLinksDialog workshopId={open.created.id} seat="organiser" links={open.created.links} onClose={close} />
  if (open.kind === 'copy')
    return <CopyWorkshopDialog workshop={open.workshop} onCreated={afterCreating} onClose={close} />
  const { kind, workshop } = open
  const afterArchiving = () => {
    reload()
    close()
    show({ tone: 'ok', text: t(`home.${kind}Done`) })
  }
  return <ArchiveDialog workshop={workshop} action={kind} onDone={afterArchiving} onClose={close} />
}

/** The numbers of people present grow old; whoever comes back to the page sees them anew. */
const useReloadOnReturn = (reload: () => void) => {
  useEffect(() => {
    const onReturn = () => void (document.visibilityState === 'visible' && reload())
    document.addEventListener('visibilitychange', onReturn)
    return () => document.removeEventListener('visibilitychange', onReturn)
  }, [reload])
}

export const HomeScreen = () => {
  const t = useText()
  const { value, refusal, reload } = useFetched<{ workshops: readonly WorkshopSummary[] }>(
    '/api/workshops',
    'organiser',
  )
  const [open, setOpen] = useState<Open | null>(null)
  const [isImporting, setImporting] = useState(false)
  const [, go] = useLocation()
  useReloadOnReturn(reload)
  const newButton = (
    <Button kind="primary" icon="plus" onPress={() => setOpen({ kind: 'new' })}>
      {t('home.new')}
    </Button>
  )
  return (
    <PageLayout
      title={t('home.title')}
      lead={t('home.lead')}
      top={
        <TopBar title="Plenaria" subtitle={t('role.organiser')}>
          <LanguageSwitch />
        </TopBar>
      }
      actions={
        <>
          <Button icon="upload" onPress={() => setImporting(true)}>
            {t('imported.add')}
          </Button>
          {value && value.workshops.length > 0 && newButton}
        </>
      }
    >
      {refusal && <RefusalBanner refusal={refusal} onRetry={reload} />}
      {!value && !refusal && <Loading />}
      {value && (
        <WorkshopList
          workshops={value.workshops}
          onAction={(kind, workshop) =>
            kind === 'report' || kind === 'rehearse'
              ? go(`/w/${workshop.id}/organiser/${screensOf[kind]}`)
              : setOpen({ kind, workshop })
          }
          empty={newButton}
        />
      )}
      <ImportedReports isImporting={isImporting} onClose={() => setImporting(false)} />
      {open && <HomeDialogs open={open} become={setOpen} reload={reload} />}
    </PageLayout>
  )
}
