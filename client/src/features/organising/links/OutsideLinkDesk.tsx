/** Makes, renews and withdraws the one link through which people outside read the agenda. */
import { instant } from '@plenaria/shared/time'
import { useState } from 'react'
import { Banner } from '../../../design/Banner.tsx'
import { Button } from '../../../design/Button.tsx'
import { Card } from '../../../design/Card.tsx'
import { CopyButton } from '../../../design/CopyButton.tsx'
import { LinkButton } from '../../../design/LinkButton.tsx'
import { Loading } from '../../../design/Loading.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { TextField } from '../../../design/TextField.tsx'
import { useToasts } from '../../../design/toasts.ts'
import { type Answer, callApi } from '../../../http/callApi.ts'
import { ConfirmCall } from '../../../http/ConfirmCall.tsx'
import { RefusalBanner } from '../../../http/RefusalBanner.tsx'
import { useFetched } from '../../../http/useFetched.ts'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useLive } from '../../../live/LiveContext.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'

const NewLink = ({ url }: { readonly url: string }) => {
  const { t } = useLanguage()
  return (
    <>
      <Banner tone="warn" icon="lock" title={t('outside.once')}>
        {t('outside.onceWords')}
      </Banner>
      <TextField label={t('outside.link')} value={url} isReadOnly />
      <Stack direction="row" gap={2}>
        <CopyButton text={url} kind="primary" ariaLabel={t('outside.link')} />
        <LinkButton icon="external" href={url} target="_blank" rel="noreferrer noopener">
          {t('outside.open')}
        </LinkButton>
      </Stack>
    </>
  )
}

type Asked = 'renew' | 'withdraw'

const useCalls = (onUrl: (url: string | null) => void) => {
  const { workshopId, personId: seat } = useLive()
  const { t } = useLanguage()
  const { show } = useToasts()
  const path = `/api/workshops/${workshopId}/outside-link`
  const { value, refusal, reload } = useFetched<{ createdAt: number | null }>(path, seat)
  const done = (url: string | null) => {
    onUrl(url)
    reload()
    if (url === null) show({ tone: 'ok', text: t('outside.withdrawn') })
  }
  const make = () => callApi<{ url?: string }>(path, { method: 'POST', seat })
  const withdraw = (): Promise<Answer<{ url?: string }>> => callApi(path, { method: 'DELETE', seat })
  return { value, refusal, reload, make, withdraw, done }
}

const State = ({ createdAt }: { readonly createdAt: number | null }) => {
  const { t } = useLanguage()
  const { formatDate, formatTime } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  if (createdAt === null) return <p>{t('outside.none')}</p>
  const at = instant(createdAt)
  return <p>{t('outside.since', { date: formatDate(at, zone), time: formatTime(at, zone) })}</p>
}

const MakeButton = ({
  call,
  onMade,
}: {
  call: () => Promise<Answer<{ url?: string }>>
  onMade: (url: string) => void
}) => {
  const { language, t } = useLanguage()
  const { show } = useToasts()
  const [isPending, setPending] = useState(false)
  const make = async () => {
    setPending(true)
    const answer = await call()
    setPending(false)
    if (answer.ok) onMade(answer.value.url ?? '')
    else show({ tone: 'late', text: answer.refusal.message[language] })
  }
  return (
    <Button kind="primary" icon="link" isPending={isPending} onPress={() => void make()}>
      {t('outside.make')}
    </Button>
  )
}

export const OutsideLinkDesk = () => {
  const { t } = useLanguage()
  const [url, setUrl] = useState<string | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const { value, refusal, reload, make, withdraw, done } = useCalls(setUrl)
  if (!value) return refusal ? <RefusalBanner refusal={refusal} onRetry={reload} /> : <Loading />
  const finish = (answer: { url?: string }) => {
    setAsked(null)
    done(answer.url ?? null)
  }
  return (
    <Card as="section" label={t('outside.title')}>
      <Stack gap={4}>
        <h2>{t('outside.title')}</h2>
        <p>{t('outside.words')}</p>
        <State createdAt={value.createdAt} />
        {url !== null && <NewLink url={url} />}
        <Stack direction="row" gap={2}>
          {value.createdAt === null ? (
            <MakeButton call={make} onMade={done} />
          ) : (
            <>
              <Button icon="redo" onPress={() => setAsked('renew')}>
                {t('outside.renew')}
              </Button>
              <Button icon="lock" onPress={() => setAsked('withdraw')}>
                {t('outside.withdraw')}
              </Button>
            </>
          )}
        </Stack>
      </Stack>
      {asked && (
        <ConfirmCall
          title={t(`outside.${asked}Title`)}
          consequences={[t(`outside.${asked}First`), t(`outside.${asked}Second`)]}
          confirmLabel={t(`outside.${asked}`)}
          isDanger
          call={asked === 'renew' ? make : withdraw}
          onDone={finish}
          onClose={() => setAsked(null)}
        />
      )}
    </Card>
  )
}
