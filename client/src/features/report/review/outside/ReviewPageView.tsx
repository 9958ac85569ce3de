/** The page of a delegation's link: which version it reads, whether it may observe on it, and the text with what was observed. */
import { inLanguage } from '@plenaria/shared/language'
import type { SeenDraft } from '@plenaria/shared/workshop/views/reviewFor'
import type { ReviewPage } from '@plenaria/shared/workshop/views/reviewPage'
import { useState } from 'react'
import { Banner } from '../../../../design/Banner.tsx'
import { EmptyState } from '../../../../design/EmptyState.tsx'
import { LanguageSwitch } from '../../../../design/LanguageSwitch.tsx'
import { Loading } from '../../../../design/Loading.tsx'
import { PageLayout } from '../../../../design/PageLayout.tsx'
import { Select } from '../../../../design/Select.tsx'
import { ToggleButton } from '../../../../design/ToggleButton.tsx'
import { RefusalBanner } from '../../../../http/RefusalBanner.tsx'
import { useLanguage } from '../../../../i18n/LanguageContext.ts'
import { useFormats } from '../../../../i18n/useFormats.ts'
import { useSnapshot } from '../../useSnapshot.ts'
import { Comparison } from '../../versions/Comparison.tsx'
import type { ReviewLink } from './askByLink.ts'
import { DraftText } from './DraftText.tsx'
import { FinalText } from './FinalText.tsx'
import styles from './ReviewPage.module.css'
import { ReviewStatus } from './ReviewStatus.tsx'

const FINAL = 'final'

type Props = {
  readonly link: ReviewLink
  readonly page: ReviewPage
  readonly isLost: boolean
  readonly onChanged: () => Promise<void>
}

type Shown = { readonly draft: SeenDraft | null; readonly hash: string; readonly previous: SeenDraft | null }

/** Null where nothing has gone out yet. */
const shownOf = ({ drafts, final }: ReviewPage, chosen: string | null): Shown | null => {
  const latest = drafts.at(-1)
  const draft = drafts.find(({ id }) => id === chosen) ?? (final ? null : latest)
  if (!draft) return final ? { draft: null, hash: final.hash, previous: latest ?? null } : null
  return { draft, hash: draft.hash, previous: drafts.find(({ number }) => number === draft.number - 1) ?? null }
}

const VersionSelect = ({
  page,
  value,
  onChange,
}: {
  readonly page: ReviewPage
  readonly value: string
  readonly onChange: (id: string) => void
}) => {
  const { t } = useLanguage()
  const { formatDate } = useFormats()
  const { drafts, final, zone } = page
  const options = [
    ...(final ? [{ id: FINAL, label: t('review.versionFinal') }] : []),
    ...drafts.toReversed().map(({ id, number, sentAt }) => ({
      id,
      label: t('review.versionDraft', { number, date: formatDate(sentAt, zone) }),
    })),
  ]
  if (options.length < 2) return null
  return <Select label={t('review.version')} options={options} value={value} onChange={onChange} />
}

const Note = ({ draft }: { readonly draft: SeenDraft }) => {
  const { language, t } = useLanguage()
  const words = inLanguage(draft.note, language)
  if (words === '') return null
  return (
    <blockquote className={styles.note}>
      <p className={styles.quiet}>{t('review.fromSecretariats')}</p>
      <p dir="auto">{words}</p>
    </blockquote>
  )
}

type BodyProps = Props & { readonly shown: Shown; readonly isComparing: boolean }

const Body = ({ link, page, shown, isComparing, onChanged }: BodyProps) => {
  const { language } = useLanguage()
  const { model, refusal, reload } = useSnapshot(link.model, shown.hash)
  const before = useSnapshot(link.model, isComparing ? (shown.previous?.hash ?? null) : null)
  const failed = refusal ?? before.refusal
  if (failed)
    return (
      <RefusalBanner
        refusal={failed}
        onRetry={() => {
          reload()
          before.reload()
        }}
      />
    )
  if (!model || (isComparing && !before.model)) return <Loading />
  if (isComparing && before.model) return <Comparison before={before.model} after={model} language={language} />
  if (!shown.draft) return <FinalText model={model} hash={shown.hash} link={link} />
  return (
    <DraftText key={shown.draft.id} link={link} page={page} draft={shown.draft} model={model} onChanged={onChanged} />
  )
}

const Lost = () => {
  const { t } = useLanguage()
  return (
    <Banner tone="warn" icon="offline" title={t('review.lost')} isUrgent>
      {t('review.lostHelp')}
    </Banner>
  )
}

const useTitles = (page: ReviewPage, shown: Shown | null) => {
  const { language, t } = useLanguage()
  const delegation = page.delegations.find(({ id }) => id === page.delegationId)
  const lead = t('review.for', {
    title: inLanguage(page.title, language),
    delegation: inLanguage(delegation?.name ?? {}, language) || page.delegationId,
  })
  if (!shown) return { title: t('report.title'), lead }
  const title = shown.draft ? t('review.title', { number: shown.draft.number }) : t('review.titleFinal')
  return { title, lead }
}

export const ReviewPageView = (props: Props) => {
  const { page, isLost } = props
  const { t } = useLanguage()
  const [chosen, setChosen] = useState<string | null>(null)
  const [isComparing, setComparing] = useState(false)
  const shown = shownOf(page, chosen)
  const { title, lead } = useTitles(page, shown)
  const previous = shown?.previous
  const canCompare = previous !== null && previous !== undefined
  return (
    <PageLayout title={title} lead={lead} width="l" top={<Top />}>
      <div className={styles.page}>
        {isLost && <Lost />}
        <ReviewStatus page={page} draft={shown?.draft ?? null} />
        {shown?.draft && <Note draft={shown.draft} />}
        {shown ? (
          <>
            <div className={styles.bar}>
              <VersionSelect page={page} value={shown.draft?.id ?? FINAL} onChange={setChosen} />
              {canCompare && (
                <ToggleButton size="s" isSelected={isComparing} onChange={setComparing}>
                  {t('review.viewChanges', { number: previous.number })}
                </ToggleButton>
              )}
            </div>
            <Body {...props} shown={shown} isComparing={isComparing && canCompare} />
          </>
        ) : (
          <EmptyState icon="clock" title={t('review.notYet')}>
            {t('review.notYetWords')}
          </EmptyState>
        )}
      </div>
    </PageLayout>
  )
}

const Top = () => (
  <>
    <strong>Plenaria</strong>
    <span className={styles.language}>
      <LanguageSwitch />
    </span>
  </>
)
