/** The thin bar of those who run a workshop: its title, the way between their screens, the language. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { LanguageSwitch } from '../design/LanguageSwitch.tsx'
import { useLocalText } from '../i18n/useLocalText.ts'
import { useText } from '../i18n/useText.ts'
import { useViewer } from '../live/useViewer.ts'
import { useWorkshop } from '../live/useWorkshop.ts'
import { useWorkshopPath, type WorkshopScreen } from '../live/useWorkshopPath.ts'
import { RehearsalMark } from './RehearsalMark.tsx'
import { StaffClock } from './StaffClock.tsx'
import styles from './StaffBar.module.css'

const screens: readonly WorkshopScreen[] = [
  'console',
  'plan',
  'groups',
  'plenary',
  'agenda',
  'times',
  'followUp',
  'report',
  'people',
  'rehearsal',
  'projector',
  'stage',
]

type Props = { readonly current: WorkshopScreen; readonly children?: ReactNode }

export const StaffBar = ({ current, children }: Props) => {
  const t = useText()
  const pathTo = useWorkshopPath()
  const { may, person } = useViewer()
  const title = useLocalText()(useWorkshop(({ charter }) => charter.title))
  const hasAdopted = useWorkshop(({ plenary }) => plenary.items.some(({ state }) => state.status === 'adopted'))
  const isShown = (screen: WorkshopScreen): boolean => {
    if (screen === 'followUp') return hasAdopted
    if (screen === 'report') return may('exportReport')
    if (screen === 'plan') return may('ChangeSegment')
    if (screen === 'people') return may('managePeople')
    if (screen === 'rehearsal') return may('rehearse')
    return screen !== 'stage' || person !== null
  }
  return (
    <div className={styles.bar}>
      <strong className={styles.title} title={title}>
        {title}
      </strong>
      {current !== 'console' && (
        <span className={styles.mark}>
          <RehearsalMark />
        </span>
      )}
      {children}
      {current !== 'console' && (
        <span className={styles.clock}>
          <StaffClock />
        </span>
      )}
      <nav className={styles.nav} aria-label={t('app.screens')}>
        {screens.filter(isShown).map((screen) => (
          <Link
            key={screen}
            href={pathTo(screen)}
            className={styles.link}
            {...(screen === current ? { 'aria-current': 'page' as const } : {})}
            {...(screen === 'projector' ? { target: '_blank' } : {})}
          >
            {t(`app.${screen}`)}
          </Link>
        ))}
      </nav>
      <LanguageSwitch />
    </div>
  )
}
