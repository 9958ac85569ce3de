/** The page for a screen that failed: what is safe, and how to go on. */
import { Button } from '../design/Button.tsx'
import { useText } from '../i18n/useText.ts'
import { MessagePage } from './MessagePage.tsx'

export const ErrorScreen = () => {
  const t = useText()
  return (
    <MessagePage
      icon="warning"
      title={t('app.failed')}
      action={
        <Button kind="primary" icon="redo" onPress={() => window.location.reload()}>
          {t('app.reload')}
        </Button>
      }
    >
      {t('app.failedHelp')}
    </MessagePage>
  )
}
