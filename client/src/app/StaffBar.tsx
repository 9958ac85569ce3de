/** The thin bar of those who run a workshop: its title, the way between their screens, the language. */
import { lazy, type ReactNode, Suspense } from 'react'
import { Link } from 'wouter'
import { Button } from '../design/Button.tsx'
import { LanguageSwitch } from '../design/LanguageSwitch.tsx'
import { Menu } from '../design/Menu.tsx'
import { screenNames, screensMessages } from '../i18n/messages/screens.ts'
import { useLocalText } from '../i18n/useLocalText.ts'
import { useViewer } from '../live/useViewer.ts'
import { useWorkshop } from '../live/useWorkshop.ts'
import { placeOf } from '@plenaria/shared/workshop/groups/groups'
import { useWorkshopPath } from '../live/useWorkshopPath.ts'
import { RehearsalMark } from './RehearsalMark.tsx'
import { StaffClock } from './StaffClock.tsx'
import styles from './StaffBar.module.css'

const StaffSound = lazy(async () => ({ default: (await import('../features/voice/StaffSound.tsx')).StaffSound }))

/** Those that are gone to while a workshop runs stand side by side; the others are one press further, at every width alike. */
const atHand = ['console', 'groups', 'plenary', 'interpretation', 'people', 'report', 'projector'] as const
const further = ['stage', 'plan', 'agenda', 'rehearsal', 'times', 'evaluation', 'followUp'] as const
type StaffScreen = (typeof atHand | typeof further)[number]

type Props = { readonly current: StaffScreen; readonly children?: ReactNode }

/** Which screens this person may open now. */
const useIsShown = (): ((screen: StaffScreen) => boolean) => {
  const { may, person } = useViewer()
  const isInterpreted = useWorkshop(({ charter }) => charter.languages.length > 1)
  const hasAdopted = useWorkshop(({ plenary }) => plenary.items.some(({ state }) => state.status === 'adopted'))
  const isEvaluated = useWorkshop(({ evaluation }) => evaluation.status === 'open')
  return (screen: StaffScreen): boolean => {
    if (screen === 'followUp') return hasAdopted
    if (screen === 'interpretation') return isInterpreted
    if (screen === 'evaluation') return may('OpenEvaluation') || isEvaluated
    if (screen === 'report') return may('exportReport')
    if (screen === 'plan') return may('ChangeSegment')
    if (screen === 'people') return may('managePeople')
    if (screen === 'rehearsal') return may('rehearse')
    return screen !== 'stage' || person !== null
  }
}

const WayBetweenScreens = ({ current }: Pick<Props, 'current'>) => {
  const read = useLocalText()
  const pathTo = useWorkshopPath()
  const isShown = useIsShown()
  // The screen one is on is always in sight.
  const inSight = [...atHand, ...further.filter((screen) => screen === current)].filter(isShown)
  const more = further.filter((screen) => screen !== current && isShown(screen))
  return (
    <nav className={styles.nav} aria-label={read(screensMessages.all)}>
      <div className={styles.screens}>
        {inSight.map((screen) => (
          <Link
            key={screen}
            href={pathTo(screen)}
            className={styles.link}
            {...(screen === current ? { 'aria-current': 'page' as const } : {})}
            {...(screen === 'projector' ? { target: '_blank' } : {})}
          >
            {read(screenNames[screen])}
          </Link>
        ))}
      </div>
      {more.length > 0 && (
        <Menu
          label={read(screensMessages.all)}
          trigger={
            <Button kind="quiet" size="s" icon="more">
              {read(screensMessages.more)}
            </Button>
          }
          entries={more.map((screen) => ({ id: screen, label: read(screenNames[screen]), href: pathTo(screen) }))}
        />
      )}
    </nav>
  )
}

export const StaffBar = ({ current, children }: Props) => {
  const { person, personId } = useViewer()
  const place = useWorkshop(({ groups }) => placeOf(groups, personId))
  const title = useLocalText()(useWorkshop(({ charter }) => charter.title))
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
      <WayBetweenScreens current={current} />
      {person !== null && (
        <Suspense fallback={null}>
          <StaffSound place={place} />
        </Suspense>
      )}
      <LanguageSwitch />
    </div>
  )
}
