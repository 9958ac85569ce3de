/** Which screen of a workshop is shown, and to whom; a screen that is not for somebody's role says so. */
import type { Verb } from '@plenaria/shared/workshop/permissions'
import { type ComponentType, Suspense } from 'react'
import { Redirect } from 'wouter'
import { useText } from '../i18n/useText.ts'
import { useViewer } from '../live/useViewer.ts'
import { SoundProvider } from '../media/SoundProvider.tsx'
import { useWorkshopPath, type WorkshopScreen } from '../live/useWorkshopPath.ts'
import { MessagePage } from './MessagePage.tsx'
import { NotFoundScreen } from './NotFoundScreen.tsx'
import { NotYoursScreen } from './NotYoursScreen.tsx'
import {
  AgendaScreen,
  BoothScreen,
  ConsoleScreen,
  EvaluationScreen,
  FollowUpScreen,
  GroupBoardScreen,
  InterpretationScreen,
  PlanScreen,
  PlenaryScreen,
  PresentScreen,
  ProjectorScreen,
  PrompterScreen,
  RehearsalScreen,
  ReportScreen,
  StageScreen,
  TimesScreen,
  WorkshopPeopleScreen,
} from './screens.ts'

type Entry = { readonly Screen: ComponentType; readonly verb?: Verb }

const entries: Readonly<Record<WorkshopScreen, Entry>> = {
  stage: { Screen: StageScreen },
  console: { Screen: ConsoleScreen, verb: 'seeStaffView' },
  plan: { Screen: PlanScreen, verb: 'ChangeSegment' },
  groups: { Screen: GroupBoardScreen, verb: 'seeStaffView' },
  plenary: { Screen: PlenaryScreen },
  report: { Screen: ReportScreen, verb: 'exportReport' },
  people: { Screen: WorkshopPeopleScreen, verb: 'managePeople' },
  interpretation: { Screen: InterpretationScreen, verb: 'seeStaffView' },
  booth: { Screen: BoothScreen, verb: 'TakeBooth' },
  projector: { Screen: ProjectorScreen },
  prompter: { Screen: PrompterScreen },
  agenda: { Screen: AgendaScreen },
  times: { Screen: TimesScreen, verb: 'seeStaffView' },
  rehearsal: { Screen: RehearsalScreen, verb: 'rehearse' },
  followUp: { Screen: FollowUpScreen },
  evaluation: { Screen: EvaluationScreen },
  present: { Screen: PresentScreen },
}

const isScreen = (name: string): name is WorkshopScreen => Object.hasOwn(entries, name)

/** @param screen the last part of the address; without it everybody lands where their role works */
export const WorkshopRoutes = ({ screen }: { readonly screen: string | undefined }) => {
  const t = useText()
  const { may, role } = useViewer()
  const pathTo = useWorkshopPath()
  if (screen === undefined && may('NextSegment')) return <Redirect to={pathTo('console')} replace />
  if (screen === undefined && role === 'interpreter') return <Redirect to={pathTo('booth')} replace />
  const name = screen ?? 'stage'
  if (!isScreen(name)) return <NotFoundScreen />
  const { Screen, verb } = entries[name]
  if (verb && !may(verb)) return <NotYoursScreen />
  return (
    <SoundProvider>
      <Suspense fallback={<MessagePage title={t('app.opening')} />}>
        <Screen />
      </Suspense>
    </SoundProvider>
  )
}
