/** The bar below: the way into the outside meeting of this room, in the language somebody listens in. */
import { Button } from '../../design/Button.tsx'
import { LinkButton } from '../../design/LinkButton.tsx'
import { DeferredMenu } from '../../design/DeferredMenu.tsx'
import { VisuallyHidden } from '../../design/VisuallyHidden.tsx'
import { useLanguage } from '../../i18n/LanguageContext.ts'
import { languageTitle } from '../../i18n/languageName.ts'
import { useText } from '../../i18n/useText.ts'
import { useWorkshopPath } from '../../live/useWorkshopPath.ts'
import styles from './StageBar.module.css'
import { useChannel, useMeetingLinks } from './useMeetingLinks.ts'

const useChannelName = () => {
  const t = useText()
  const { language } = useLanguage()
  return (channel: string) => (channel === 'floor' ? t('stage.joinFloor') : languageTitle(channel, language))
}

export const StageBar = ({ place }: { readonly place: string | null }) => {
  const t = useText()
  const links = useMeetingLinks(place)
  const { channels, current, choose } = useChannel(links)
  const nameOf = useChannelName()
  const pathTo = useWorkshopPath()
  const prompter = (
    <LinkButton kind="quiet" icon="clock" href={pathTo('prompter')}>
      <span className={styles.prompter}>{t('prompter.open')}</span>
    </LinkButton>
  )
  if (links === null) return <span className={styles.remark}>&nbsp;</span>
  if (!current)
    return (
      <>
        <span className={styles.remark}>{t('stage.noMeeting')}</span>
        {prompter}
      </>
    )
  const [channel, url] = current
  return (
    <>
      <LinkButton kind="primary" icon="headphones" href={url} target="_blank" rel="noreferrer noopener">
        {t('stage.join')}
        <VisuallyHidden>
          {' '}
          ({nameOf(channel)}, {t('stage.joinNew')})
        </VisuallyHidden>
      </LinkButton>
      {channels.length > 1 && (
        <DeferredMenu
          label={t('stage.joinLanguage')}
          trigger={
            <Button icon="globe" aria-label={`${t('stage.joinLanguage')}: ${nameOf(channel)}`}>
              {nameOf(channel)}
            </Button>
          }
          entries={channels.map((id) => ({ id, label: nameOf(id) }))}
          selected={channel}
          onAction={choose}
        />
      )}
      {prompter}
    </>
  )
}
