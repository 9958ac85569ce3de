/** The bar on a page of its own that participants open beside the stage, with the way back. */
import type { ReactNode } from 'react'
import { LanguageSwitch } from '../design/LanguageSwitch.tsx'
import { LinkButton } from '../design/LinkButton.tsx'
import { TopBar } from '../design/TopBar.tsx'
import { useLocalText } from '../i18n/useLocalText.ts'
import { useText } from '../i18n/useText.ts'
import { useWorkshopPath } from '../live/useWorkshopPath.ts'
import { useWorkshop } from '../live/useWorkshop.ts'

type Props = { readonly title: string; readonly children?: ReactNode }

export const ParticipantTop = ({ title, children }: Props) => {
  const t = useText()
  const localText = useLocalText()
  const pathTo = useWorkshopPath()
  const workshop = useWorkshop(({ charter }) => charter.title)
  return (
    <TopBar title={title} subtitle={localText(workshop)}>
      {children}
      <LinkButton kind="quiet" size="s" icon="arrowLeft" href={pathTo('stage')}>
        {t('app.backToStage')}
      </LinkButton>
      <LanguageSwitch />
    </TopBar>
  )
}
