/** The round that runs or ran last: until when, who has spoken, and the letters and links that go out for it. */
import type { ReportDraft } from '@plenaria/shared/workshop/report/report'
import { lazy, Suspense, useState } from 'react'
import { useNow } from '../../../../clock/useNow.ts'
import { Button } from '../../../../design/Button.tsx'
import { SectionHeading } from '../../../../design/SectionHeading.tsx'
import { useLanguage } from '../../../../i18n/LanguageContext.ts'
import { useFormats } from '../../../../i18n/useFormats.ts'
import { useDelegationName } from '../../../../live/useDelegationName.ts'
import { useViewer } from '../../../../live/useViewer.ts'
import { useWorkshop } from '../../../../live/useWorkshop.ts'
import { ExtendDialog } from './ExtendDialog.tsx'
import { Letters } from './Letters.tsx'
import styles from './ReviewDesk.module.css'

const ReviewLinksDialog = lazy(async () => ({
  default: (await import('./ReviewLinksDialog.tsx')).ReviewLinksDialog,
}))

const Spoken = ({ draft }: { readonly draft: ReportDraft }) => {
  const { t } = useLanguage()
  const nameOf = useDelegationName()
  const delegations = useWorkshop(({ charter }) => charter.delegations)
  const count = (id: string) => draft.observations.filter(({ delegationId }) => delegationId === id).length
  const spoken = delegations.filter(({ id }) => count(id) > 0)
  return (
    <details className={styles.spoken}>
      <summary>{t('review.spoke', { count: spoken.length, all: delegations.length })}</summary>
      <ul>
        {delegations.map(({ id }) => (
          <li key={id}>
            {nameOf(id)}: {count(id)}
          </li>
        ))}
      </ul>
    </details>
  )
}

type Props = {
  readonly draft: ReportDraft
  readonly isFinal: boolean
  readonly areLinksOpen: boolean
  readonly onLinks: (areOpen: boolean) => void
}

export const RoundPanel = ({ draft, isFinal, areLinksOpen, onLinks }: Props) => {
  const { t } = useLanguage()
  const { may } = useViewer()
  const { formatDate, formatTimeWithOwn } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const [isExtending, setExtending] = useState(false)
  const isOpen = useNow(10_000) < draft.until && !isFinal
  const moment = { date: formatDate(draft.until, zone, 'long'), time: formatTimeWithOwn(draft.until, zone) }
  return (
    <section className={styles.card}>
      <SectionHeading>{t('review.round', { number: draft.number })}</SectionHeading>
      <p>
        <strong>{t(isOpen ? 'review.openUntil' : 'review.closedTitle', moment)}</strong>
      </p>
      <Spoken draft={draft} />
      <div className={styles.actions}>
        {isOpen && may('ExtendReview') && (
          <Button size="s" icon="clock" onPress={() => setExtending(true)}>
            {t('review.extend')}
          </Button>
        )}
        {may('managePeople') && (
          <>
            <Button size="s" icon="link" onPress={() => onLinks(true)}>
              {t('review.links')}
            </Button>
            {/* Counted anew when links were made or withdrawn in the window. */}
            <Letters key={String(areLinksOpen)} draft={draft} isRoundOpen={isOpen} />
          </>
        )}
      </div>
      {isExtending && <ExtendDialog draft={draft} onClose={() => setExtending(false)} />}
      {areLinksOpen && (
        <Suspense>
          <ReviewLinksDialog onClose={() => onLinks(false)} />
        </Suspense>
      )}
    </section>
  )
}
