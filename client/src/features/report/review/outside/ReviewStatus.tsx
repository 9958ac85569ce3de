/** Whether the delegation may observe on what is shown, until when, and why not any more. */
import { shortHash } from '@plenaria/shared/report/reportStanding'
import type { SeenDraft } from '@plenaria/shared/workshop/views/reviewFor'
import type { ReviewPage } from '@plenaria/shared/workshop/views/reviewPage'
import { Banner } from '../../../../design/Banner.tsx'
import { useFormats } from '../../../../i18n/useFormats.ts'
import { useText } from '../../../../i18n/useText.ts'

type Props = {
  readonly page: ReviewPage
  /** Null where the final report is shown. */
  readonly draft: SeenDraft | null
}

export const ReviewStatus = ({ page: { final, drafts, zone, isArchived }, draft }: Props) => {
  const t = useText()
  const { formatDate, formatTimeWithOwn } = useFormats()
  const moment = (at: SeenDraft['until']) => ({ date: formatDate(at, zone, 'long'), time: formatTimeWithOwn(at, zone) })
  if (isArchived) return <Banner icon="lock">{t('review.archived')}</Banner>
  if (final)
    return (
      <Banner tone="ok" title={t('review.finalTitle')}>
        {t('review.finalWords', { ...moment(final.at), hash: shortHash(final.hash) })}
      </Banner>
    )
  if (!draft) return null
  if (draft.isOpen)
    return (
      <Banner tone="info" icon="clock" title={t('review.openUntil', moment(draft.until))}>
        {t('review.openWords')}
      </Banner>
    )
  if (draft.id !== drafts.at(-1)?.id)
    return (
      <Banner tone="warn" title={t('review.newerTitle')}>
        {t('review.newerWords')}
      </Banner>
    )
  return (
    <Banner tone="warn" icon="lock" title={t('review.closedTitle', moment(draft.until))}>
      {t('review.closedWords')}
    </Banner>
  )
}
