/** The page of a delegation's link to the report: until it is there it says what is going on, and it says so when the link is dead. */
import { useEffect, useState } from 'react'
import { useParams } from 'wouter'
import { reviewLink } from '../features/report/review/outside/askByLink.ts'
import { ReviewPageView } from '../features/report/review/outside/ReviewPageView.tsx'
import { useReviewPage } from '../features/report/review/outside/useReviewPage.ts'
import { useLanguage } from '../i18n/LanguageContext.ts'
import { useLocalText } from '../i18n/useLocalText.ts'
import { MessagePage } from './MessagePage.tsx'

export const ReviewScreen = () => {
  const { secret } = useParams<{ secret: string }>()
  const { language, t } = useLanguage()
  const read = useLocalText()
  const [link] = useState(() => reviewLink(secret, () => crypto.randomUUID()))
  const { state, reload } = useReviewPage(link)
  const title = state.status === 'reading' ? read(state.page.title) : ''
  useEffect(() => {
    document.title = title ? `${title} · Plenaria` : 'Plenaria'
  }, [title])
  switch (state.status) {
    case 'opening':
      return <MessagePage title={t('review.opening')} />
    case 'gone':
      return (
        <MessagePage icon="lock" title={t('review.gone')}>
          {state.refusal.message[language]}
        </MessagePage>
      )
    case 'failed':
      return (
        <MessagePage icon="offline" title={t('review.noServer')}>
          {state.refusal.message[language]}
        </MessagePage>
      )
    case 'reading':
      return <ReviewPageView link={link} page={state.page} isLost={state.isLost} onChanged={reload} />
  }
}
