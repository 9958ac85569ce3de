/** The page for somebody who came to a screen of another role. */
import { Link } from 'wouter'
import { ButtonLink } from '../design/ButtonLink.tsx'
import { useText } from '../i18n/useText.ts'
import { useWorkshopPath } from '../live/useWorkshopPath.ts'
import { MessagePage } from './MessagePage.tsx'

export const NotYoursScreen = () => {
  const t = useText()
  const pathTo = useWorkshopPath()
  const toStage = (
    <Link href={pathTo('stage')} asChild>
      <ButtonLink kind="primary" icon="arrowRight">
        {t('app.toStage')}
      </ButtonLink>
    </Link>
  )
  return (
    <MessagePage icon="lock" title={t('app.notYours')} action={toStage}>
      {t('app.notYoursHelp')}
    </MessagePage>
  )
}
