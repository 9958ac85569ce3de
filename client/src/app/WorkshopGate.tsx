/** Lets a page into its workshop: until it has joined it says what is going on, and later it says when the connection is lost. */
import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { Button } from '../design/Button.tsx'
import { useLanguage } from '../i18n/LanguageContext.ts'
import { useLocalText } from '../i18n/useLocalText.ts'
import { useText } from '../i18n/useText.ts'
import { useLiveState, useWorkshop } from '../live/useWorkshop.ts'
import { WorkshopProvider } from '../live/WorkshopProvider.tsx'
import { MessagePage } from './MessagePage.tsx'
import { OfflineNotice } from './OfflineNotice.tsx'
import styles from './WorkshopGate.module.css'

export type WorkshopGateProps = {
  readonly workshopId: string
  /** The person this page acts for, or `organiser`. */
  readonly personId: string
  readonly children: ReactNode
}

/** A refused link is final: nothing is tried again, so the page says what to do instead. */
const RefusedPage = () => {
  const refusal = useLiveState((state) => state.refusal)
  const { language, t } = useLanguage()
  const isOutdated = refusal?.code === 'reload'
  return (
    <MessagePage
      icon={isOutdated ? 'redo' : 'lock'}
      title={t(isOutdated ? 'app.outdated' : 'app.refused')}
      action={
        isOutdated && (
          <Button kind="primary" onPress={() => window.location.reload()}>
            {t('app.reload')}
          </Button>
        )
      }
    >
      {refusal?.message[language]} {!isOutdated && t('app.refusedHelp')}
    </MessagePage>
  )
}

const NotYetPage = () => {
  const t = useText()
  const isOffline = useLiveState(({ link }) => link === 'offline')
  if (!isOffline) return <MessagePage title={t('app.connecting')} />
  return (
    <MessagePage icon="offline" title={t('app.noServer')}>
      {t('app.noServerHelp')}
    </MessagePage>
  )
}

const PageTitle = () => {
  const title = useLocalText()(useWorkshop(({ charter }) => charter.title))
  useEffect(() => {
    document.title = title ? `${title} · Plenaria` : 'Plenaria'
  }, [title])
  return null
}

export const JoinedOrNot = ({ children }: { readonly children: ReactNode }) => {
  const link = useLiveState((state) => state.link)
  const hasJoined = useLiveState(({ version }) => version > 0)
  if (link === 'refused') return <RefusedPage />
  if (!hasJoined) return <NotYetPage />
  return (
    <div className={styles.frame} data-offline={link === 'offline'}>
      <PageTitle />
      {link === 'offline' && <OfflineNotice />}
      {children}
    </div>
  )
}

export const WorkshopGate = ({ workshopId, personId, children }: WorkshopGateProps) => (
  <WorkshopProvider key={`${workshopId} ${personId}`} workshopId={workshopId} personId={personId}>
    <JoinedOrNot>{children}</JoinedOrNot>
  </WorkshopProvider>
)
