/** The page for somebody who came to a screen of another role. */
import { LinkButton } from '../design/LinkButton.tsx'
import { useText } from '../i18n/useText.ts'
import { useWorkshopPath } from '../live/useWorkshopPath.ts'
import { MessagePage } from './MessagePage.tsx'

export const NotYoursScreen = () => {
  const t = useText()
  const pathTo = useWorkshopPath()
  const toStage = (
    <LinkButton kind="primary" icon="arrowRight" href={pathTo('stage')}>
      {t('app.toStage')}
    </LinkButton>
  )
  return (
    <MessagePage icon="lock" title={t('app.notYours')} action={toStage}>
      {t('app.notYoursHelp')}
    </MessagePage>
  )
}
