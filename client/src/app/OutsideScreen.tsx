/** The page of the link for people outside: until the agenda is there it says what is going on, and it says so when the link is dead. */
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { useParams } from 'wouter'
import { ClockProvider } from '../clock/ClockProvider.tsx'
import { askOutside } from '../features/agenda/outside/askOutside.ts'
import { OutsideAgendaPage } from '../features/agenda/outside/OutsideAgendaPage.tsx'
import { createOutsideReader } from '../features/agenda/outside/outsideReader.ts'
import { useLanguage } from '../i18n/LanguageContext.ts'
import { useLocalText } from '../i18n/useLocalText.ts'
import { MessagePage } from './MessagePage.tsx'

const later = (task: () => void, after: number): (() => void) => {
  const timer = setTimeout(task, after)
  return () => clearTimeout(timer)
}

export const OutsideScreen = () => {
  const { secret } = useParams<{ secret: string }>()
  const { language, t } = useLanguage()
  const read = useLocalText()
  const reader = useMemo(() => createOutsideReader({ ask: askOutside(secret), now: () => Date.now(), later }), [secret])
  const state = useSyncExternalStore(reader.subscribe, reader.state)
  const title = state.status === 'reading' ? read(state.outside.title) : ''
  useEffect(() => {
    document.title = title ? `${title} · Plenaria` : 'Plenaria'
  }, [title])
  switch (state.status) {
    case 'opening':
      return <MessagePage title={t('outside.opening')} />
    case 'gone':
      return (
        <MessagePage icon="lock" title={t('outside.gone')}>
          {state.refusal.message[language]}
        </MessagePage>
      )
    case 'failed':
      return (
        <MessagePage icon="offline" title={t('outside.noServer')}>
          {state.refusal.message[language]}
        </MessagePage>
      )
    case 'reading':
      return (
        <ClockProvider now={reader.now}>
          <OutsideAgendaPage outside={state.outside} isLost={state.isLost} />
        </ClockProvider>
      )
  }
}
