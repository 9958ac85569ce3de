/** The page for an address that leads nowhere. */
import { useText } from '../i18n/useText.ts'
import { MessagePage } from './MessagePage.tsx'

export const NotFoundScreen = () => {
  const t = useText()
  return (
    <MessagePage icon="link" title={t('app.notFound')}>
      {t('app.notFoundHelp')}
    </MessagePage>
  )
}
