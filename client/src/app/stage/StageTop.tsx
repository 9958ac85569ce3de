/** How things stand, at the top of the stage: whether the text is saved, a rehearsal's mark, the language. */
import { isRehearsal } from '@plenaria/shared/workshop/charter/workshopClock'
import { Suspense } from 'react'
import { Chip } from '../../design/Chip.tsx'
import { LanguageSwitch } from '../../design/LanguageSwitch.tsx'
import { LinkButton } from '../../design/LinkButton.tsx'
import { SavedChip } from '../../docs/SavedChip.tsx'
import { useText } from '../../i18n/useText.ts'
import { useViewer } from '../../live/useViewer.ts'
import { useWorkshopPath } from '../../live/useWorkshopPath.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import styles from './StageTop.module.css'
import { VisitMenu } from './VisitMenu.tsx'
import { Backstage } from './work.ts'

export const StageTop = ({ place }: { readonly place: string | null }) => {
  const t = useText()
  const { may } = useViewer()
  const pathTo = useWorkshopPath()
  const isPractice = useWorkshop(({ charter }) => isRehearsal(charter.clock))
  return (
    <>
      {isPractice && (
        <span className={styles.roomy}>
          <Chip tone="accent">{t('stage.rehearsal')}</Chip>
        </span>
      )}
      <SavedChip />
      {may('SayBackstage') && (
        <Suspense fallback={null}>
          <Backstage />
        </Suspense>
      )}
      <VisitMenu place={place} />
      {may('TakeBooth') && (
        <LinkButton kind="quiet" size="s" icon="headphones" href={pathTo('booth')}>
          <span className={styles.words}>{t('app.booth')}</span>
        </LinkButton>
      )}
      {may('seeStaffView') && (
        <LinkButton kind="quiet" size="s" icon="settings" href={pathTo('console')}>
          <span className={styles.words}>{t('stage.console')}</span>
        </LinkButton>
      )}
      <LanguageSwitch />
    </>
  )
}
