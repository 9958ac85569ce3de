/** The links of the delegations: who has one, a new one to copy the one time it can be read, and withdrawing them. */
import { useState } from 'react'
import { Banner } from '../../../../design/Banner.tsx'
import { Button } from '../../../../design/Button.tsx'
import { CopyButton } from '../../../../design/CopyButton.tsx'
import { Dialog } from '../../../../design/Dialog.tsx'
import { Loading } from '../../../../design/Loading.tsx'
import { Stack } from '../../../../design/Stack.tsx'
import { TextField } from '../../../../design/TextField.tsx'
import { useToasts } from '../../../../design/toasts.ts'
import { callApi } from '../../../../http/callApi.ts'
import { ConfirmCall } from '../../../../http/ConfirmCall.tsx'
import { RefusalBanner } from '../../../../http/RefusalBanner.tsx'
import { useFetched } from '../../../../http/useFetched.ts'
import { useLanguage } from '../../../../i18n/LanguageContext.ts'
import { useFormats } from '../../../../i18n/useFormats.ts'
import { useLive } from '../../../../live/LiveContext.ts'
import { useDelegationName } from '../../../../live/useDelegationName.ts'
import { useWorkshop } from '../../../../live/useWorkshop.ts'
import type { OpenLinks } from './openLinks.ts'
import styles from './ReviewDesk.module.css'

type Links = { readonly links: OpenLinks }
type Made = { readonly delegationId: string; readonly url: string }

const NewLink = ({ made: { delegationId, url } }: { readonly made: Made }) => {
  const { t } = useLanguage()
  const nameOf = useDelegationName()
  return (
    <Banner tone="warn" icon="lock" title={t('review.linkOnce')}>
      <Stack gap={2}>
        <TextField label={t('review.linkField', { delegation: nameOf(delegationId) })} value={url} isReadOnly />
        <div>
          <CopyButton text={url} size="s" kind="primary" />
        </div>
      </Stack>
    </Banner>
  )
}

type RowProps = {
  readonly delegationId: string
  readonly open: OpenLinks[string] | null
  readonly onMake: () => void
  readonly onWithdraw: () => void
}

const Row = ({ delegationId, open, onMake, onWithdraw }: RowProps) => {
  const { t } = useLanguage()
  const { formatDate } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const delegation = useDelegationName()(delegationId)
  return (
    <li className={styles.link}>
      <span>
        <strong>{delegation}</strong>{' '}
        <span className={styles.quiet}>
          {open === null
            ? t('review.linkNone')
            : t('review.linkSince', { count: open.count, date: formatDate(open.since, zone) })}
        </span>
      </span>
      <span className={styles.actions}>
        {open !== null && (
          <Button size="s" kind="quiet" aria-label={t('review.linkWithdrawFor', { delegation })} onPress={onWithdraw}>
            {t('review.linkWithdraw')}
          </Button>
        )}
        <Button size="s" aria-label={t('review.linkMakeFor', { delegation })} onPress={onMake}>
          {t('review.linkMake')}
        </Button>
      </span>
    </li>
  )
}

export const ReviewLinksDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { language, t } = useLanguage()
  const { workshopId, personId: seat } = useLive()
  const { show } = useToasts()
  const nameOf = useDelegationName()
  const delegations = useWorkshop(({ charter }) => charter.delegations)
  const path = `/api/workshops/${workshopId}/report/review-links`
  const { value, refusal, reload } = useFetched<Links>(path, seat)
  const [made, setMade] = useState<Made | null>(null)
  const [withdrawing, setWithdrawing] = useState<string | null>(null)
  const make = async (delegationId: string) => {
    const answer = await callApi<{ url: string }>(path, { method: 'POST', seat, body: { delegationId } })
    if (!answer.ok) return show({ tone: 'late', text: answer.refusal.message[language] })
    setMade({ delegationId, url: answer.value.url })
    reload()
  }
  return (
    <Dialog isOpen onClose={onClose} title={t('review.links')}>
      <Stack gap={3}>
        <p>{t('review.linksWords')}</p>
        {made && <NewLink key={made.url} made={made} />}
        {refusal && <RefusalBanner refusal={refusal} onRetry={reload} />}
        {!value && !refusal && <Loading />}
        {value && (
          <ul className={styles.links}>
            {delegations.map(({ id }) => (
              <Row
                key={id}
                delegationId={id}
                open={value.links[id] ?? null}
                onMake={() => void make(id)}
                onWithdraw={() => setWithdrawing(id)}
              />
            ))}
          </ul>
        )}
      </Stack>
      {withdrawing !== null && (
        <ConfirmCall
          title={t('review.linkWithdrawTitle', { delegation: nameOf(withdrawing) })}
          consequences={[t('review.linkWithdrawFirst')]}
          confirmLabel={t('review.linkWithdraw')}
          isDanger
          call={() => callApi(`${path}/${withdrawing}`, { method: 'DELETE', seat })}
          onDone={() => {
            setWithdrawing(null)
            setMade(null)
            reload()
          }}
          onClose={() => setWithdrawing(null)}
        />
      )}
    </Dialog>
  )
}
