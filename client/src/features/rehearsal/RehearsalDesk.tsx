/** Begins rehearsals, shows how they go, and stops or discards them. */
import { useState } from 'react'
import { Loading } from '../../design/Loading.tsx'
import { Stack } from '../../design/Stack.tsx'
import { useToasts } from '../../design/toasts.ts'
import { ConfirmCall } from '../../http/ConfirmCall.tsx'
import { RefusalBanner } from '../../http/RefusalBanner.tsx'
import { useLanguage } from '../../i18n/LanguageContext.ts'
import type { KeptRehearsal } from './keptRehearsal.ts'
import { NewRehearsal } from './NewRehearsal.tsx'
import { RehearsalCard } from './RehearsalCard.tsx'
import { useOpenConsole } from './useOpenConsole.ts'
import { type RehearsalCalls, useRehearsals } from './useRehearsals.ts'

type DiscardProps = { readonly id: string; readonly calls: RehearsalCalls; readonly onClose: () => void }

const DiscardDialog = ({ id, calls, onClose }: DiscardProps) => {
  const { t } = useLanguage()
  const { show } = useToasts()
  const done = () => {
    onClose()
    calls.reload()
    show({ tone: 'ok', text: t('rehearsal.discarded') })
  }
  return (
    <ConfirmCall
      title={t('rehearsal.discardTitle')}
      consequences={[t('rehearsal.discardFirst'), t('rehearsal.discardSecond')]}
      confirmLabel={t('rehearsal.discard')}
      isDanger
      call={() => calls.discard(id)}
      onDone={done}
      onClose={onClose}
    />
  )
}

const Kept = ({
  rehearsals,
  calls,
}: {
  readonly rehearsals: readonly KeptRehearsal[]
  readonly calls: RehearsalCalls
}) => {
  const { language, t } = useLanguage()
  const { show } = useToasts()
  const openConsole = useOpenConsole()
  const [discarded, setDiscarded] = useState<string | null>(null)
  const stop = async (id: string) => {
    const answer = await calls.stop(id)
    show(
      answer.ok
        ? { tone: 'ok', text: t('rehearsal.stopped') }
        : { tone: 'late', text: answer.refusal.message[language] },
    )
    calls.reload()
  }
  return (
    <section>
      <Stack gap={3}>
        <h2>{t('rehearsal.kept')}</h2>
        {rehearsals.length === 0 && <p>{t('rehearsal.none')}</p>}
        {rehearsals.map((rehearsal) => (
          <RehearsalCard
            key={rehearsal.id}
            rehearsal={rehearsal}
            onOpen={() => void openConsole(() => calls.open(rehearsal.id))}
            onStop={() => void stop(rehearsal.id)}
            onDiscard={() => setDiscarded(rehearsal.id)}
          />
        ))}
        {discarded && <DiscardDialog id={discarded} calls={calls} onClose={() => setDiscarded(null)} />}
      </Stack>
    </section>
  )
}

export const RehearsalDesk = () => {
  const calls = useRehearsals()
  const { value, refusal, reload } = calls
  if (!value) return refusal ? <RefusalBanner refusal={refusal} onRetry={reload} /> : <Loading />
  const isPlaying = value.rehearsals.some(({ status }) => status === 'playing')
  return (
    <Stack gap={6}>
      {refusal && <RefusalBanner refusal={refusal} onRetry={reload} />}
      {!isPlaying && <NewRehearsal calls={calls} />}
      <Kept rehearsals={value.rehearsals} calls={calls} />
    </Stack>
  )
}
