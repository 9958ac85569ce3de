/** All screens, each loaded when it is first shown, so that nobody waits for what their role never opens. */
import { type ComponentType, createElement, lazy } from 'react'

/** A screen of those who prepare and report, or beside the room, with the texts that only they need. */
const deskScreen = (load: () => Promise<ComponentType>) =>
  lazy(async () => {
    const [{ DeskTexts }, Screen] = await Promise.all([import('../i18n/DeskTexts.tsx'), load()])
    const Desk = () => createElement(DeskTexts, null, createElement(Screen))
    return { default: Desk }
  })

export const HomeScreen = deskScreen(async () => (await import('./HomeScreen.tsx')).HomeScreen)
export const WorkshopPeopleScreen = deskScreen(
  async () => (await import('./WorkshopPeopleScreen.tsx')).WorkshopPeopleScreen,
)
export const StageScreen = lazy(async () => ({ default: (await import('./StageScreen.tsx')).StageScreen }))
export const PlenaryScreen = lazy(async () => ({ default: (await import('./PlenaryScreen.tsx')).PlenaryScreen }))
export const FollowUpScreen = lazy(async () => ({ default: (await import('./FollowUpScreen.tsx')).FollowUpScreen }))
export const EvaluationScreen = lazy(async () => ({
  default: (await import('./EvaluationScreen.tsx')).EvaluationScreen,
}))
export const BoothScreen = deskScreen(async () => (await import('./BoothScreen.tsx')).BoothScreen)
export const InterpretationScreen = deskScreen(
  async () => (await import('./InterpretationScreen.tsx')).InterpretationScreen,
)
export const PlanScreen = deskScreen(async () => (await import('./PlanScreen.tsx')).PlanScreen)
export const ReportScreen = deskScreen(async () => (await import('./ReportScreen.tsx')).ReportScreen)
export const ConsoleScreen = deskScreen(async () => (await import('./ConsoleScreen.tsx')).ConsoleScreen)
export const GroupBoardScreen = deskScreen(async () => (await import('./GroupBoardScreen.tsx')).GroupBoardScreen)
export const PrompterScreen = lazy(async () => ({ default: (await import('./PrompterScreen.tsx')).PrompterScreen }))
export const PresentScreen = lazy(async () => ({ default: (await import('./PresentScreen.tsx')).PresentScreen }))
export const ProjectorScreen = lazy(async () => ({ default: (await import('./ProjectorScreen.tsx')).ProjectorScreen }))
export const AgendaScreen = deskScreen(async () => (await import('./AgendaScreen.tsx')).AgendaScreen)
export const TimesScreen = deskScreen(async () => (await import('./TimesScreen.tsx')).TimesScreen)
export const RehearsalScreen = deskScreen(async () => (await import('./RehearsalScreen.tsx')).RehearsalScreen)
export const ImportedReportScreen = deskScreen(
  async () => (await import('./ImportedReportScreen.tsx')).ImportedReportScreen,
)
export const ReviewScreen = deskScreen(async () => (await import('./ReviewScreen.tsx')).ReviewScreen)
export const OutsideScreen = deskScreen(async () => (await import('./OutsideScreen.tsx')).OutsideScreen)
