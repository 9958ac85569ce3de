/** Says why the server turned something down, and offers to try again where that makes sense. */
import type { Refusal } from '@plenaria/shared/workshop/refusals'
import { Banner } from '../design/Banner.tsx'
import { Button } from '../design/Button.tsx'
import { useLanguage } from '../i18n/LanguageContext.ts'

type Props = { readonly refusal: Refusal; readonly onRetry?: () => void }

export const RefusalBanner = ({ refusal, onRetry }: Props) => {
  const { language, t } = useLanguage()
  const retry = onRetry && (
    <Button size="s" onPress={onRetry}>
      {t('design.retry')}
    </Button>
  )
  return (
    <Banner tone="late" isUrgent action={retry}>
      {refusal.message[language]}
    </Banner>
  )
}
