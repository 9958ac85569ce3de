/** All screens, each loaded when it is first shown, so that nobody waits for what their role never opens. */
import { lazy } from 'react'

export const HomeScreen = lazy(async () => ({ default: (await import('./HomeScreen.tsx')).HomeScreen }))
export const WorkshopPeopleScreen = lazy(async () => ({
  default: (await import('./WorkshopPeopleScreen.tsx')).WorkshopPeopleScreen,
}))
export const StageScreen = lazy(async () => ({ default: (await import('./StageScreen.tsx')).StageScreen }))
export const PlenaryScreen = lazy(async () => ({ default: (await import('./PlenaryScreen.tsx')).PlenaryScreen }))
export const ReportScreen = lazy(async () => ({ default: (await import('./ReportScreen.tsx')).ReportScreen }))
export const ConsoleScreen = lazy(async () => ({ default: (await import('./ConsoleScreen.tsx')).ConsoleScreen }))
export const GroupBoardScreen = lazy(async () => ({
  default: (await import('./GroupBoardScreen.tsx')).GroupBoardScreen,
}))
export const ProjectorScreen = lazy(async () => ({ default: (await import('./ProjectorScreen.tsx')).ProjectorScreen }))
