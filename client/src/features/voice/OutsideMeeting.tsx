/** The way into the outside meeting of this room, in the language somebody listens in. */
import { languageOfChannel } from '@plenaria/shared/workshop/soundChannel'
import { LinkButton } from '../../design/LinkButton.tsx'
import { VisuallyHidden } from '../../design/VisuallyHidden.tsx'
import { useLanguageNames } from '../../i18n/useLanguageNames.ts'
import { useText } from '../../i18n/useText.ts'
import type { Meeting } from './meetingsFor.ts'

type Props = {
  readonly meeting: Meeting
  /** The server carries no sound itself. */
  readonly isOnly: boolean
}

export const OutsideMeeting = ({ meeting, isOnly }: Props) => {
  const t = useText()
  const languageName = useLanguageNames()
  const language = languageOfChannel(meeting.channel)
  return (
    <LinkButton
      kind={isOnly ? 'primary' : 'plain'}
      icon={isOnly ? 'headphones' : 'external'}
      href={meeting.url}
      target="_blank"
      rel="noreferrer noopener"
    >
      {t(isOnly ? 'voice.join' : 'voice.outside')}
      <VisuallyHidden>
        {' '}
        ({language === null ? t('channel.original') : languageName(language)}, {t('voice.outsideNew')})
      </VisuallyHidden>
    </LinkButton>
  )
}
