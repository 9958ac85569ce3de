/** Beside the plan, before the workshop: whether its interpretation is covered, sitting by sitting. Nothing where all is. */
import { runOfShow } from '@plenaria/shared/workshop/agenda/runOfShow'
import { interpretationGaps } from '@plenaria/shared/workshop/views/interpretationPlan'
import { interpretedRooms, interpretersOf } from '@plenaria/shared/workshop/views/interpretedRooms'
import { useMemo } from 'react'
import { useNow } from '../../../clock/useNow.ts'
import { Banner } from '../../../design/Banner.tsx'
import { LinkButton } from '../../../design/LinkButton.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useWholeWorkshop } from '../../../live/useWorkshop.ts'
import { useWorkshopPath } from '../../../live/useWorkshopPath.ts'
import { InterpretationTexts } from '../InterpretationTexts.tsx'
import styles from './Coverage.module.css'
import { GapLines } from './GapLines.tsx'

/** Of sittings that are not over, those where something is missing. A workshop that enrols no interpreters wants none. */
const useLacking = () => {
  const workshop = useWholeWorkshop()
  const now = useNow(60_000)
  return useMemo(() => {
    const groupsWant = interpretedRooms(workshop).length > 1
    if (interpretersOf(workshop).length === 0 && !groupsWant) return []
    return runOfShow(workshop.agenda, now)
      .filter(({ sitting }) => sitting.run.status !== 'ended')
      .map((sitting) => ({ sitting: sitting.sitting, gaps: interpretationGaps(workshop, sitting) }))
      .filter(({ gaps }) => gaps.length > 0)
  }, [workshop, now])
}

const Check = () => {
  const t = useText()
  const read = useLocalText()
  const pathTo = useWorkshopPath()
  const lacking = useLacking()
  if (lacking.length === 0) return null
  const count = lacking.reduce((sum, { gaps }) => sum + gaps.length, 0)
  const link = (
    <LinkButton size="s" href={pathTo('interpretation')}>
      {t('coverage.open')}
    </LinkButton>
  )
  return (
    <Banner tone="warn" icon="headphones" action={link}>
      <details>
        <summary className={styles.summary}>{t('coverage.check', { count })}</summary>
        {lacking.map(({ sitting, gaps }) => (
          <section key={sitting.id}>
            <h2 className={styles.sitting}>{read(sitting.title)}</h2>
            <GapLines gaps={gaps} />
          </section>
        ))}
      </details>
    </Banner>
  )
}

export const PlanCheck = () => (
  <InterpretationTexts>
    <Check />
  </InterpretationTexts>
)
