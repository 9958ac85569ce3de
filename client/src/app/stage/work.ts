/** The parts of the stage that people work in, each loaded when it is needed or as soon as the page is at rest. */
import { lazy } from 'react'

const draft = () => import('../../features/drafting/GroupDraft.tsx')
const late = () => import('../../features/drafting/LateContributions.tsx')
const plenary = () => import('../../features/plenary/PlenaryBoard.tsx')
const adopted = () => import('../../features/plenary/AdoptedList.tsx')
const followUp = () => import('../AgreedFollowUp.tsx')
const choice = () => import('../../features/groups/choice/ChoiceOfGroup.tsx')
const backstage = () => import('../../features/messages/Backstage.tsx')

export const GroupDraft = lazy(async () => ({ default: (await draft()).GroupDraft }))
export const LateContributions = lazy(async () => ({ default: (await late()).LateContributions }))
export const PlenaryBoard = lazy(async () => ({ default: (await plenary()).PlenaryBoard }))
export const AdoptedList = lazy(async () => ({ default: (await adopted()).AdoptedList }))
export const AgreedFollowUp = lazy(async () => ({ default: (await followUp()).AgreedFollowUp }))
export const ChoiceOfGroup = lazy(async () => ({ default: (await choice()).ChoiceOfGroup }))
export const Backstage = lazy(async () => ({ default: (await backstage()).Backstage }))

/** Fetches them ahead, so that nobody waits at the moment the groups open. A failure is met again when they are shown. */
export const fetchWorkAhead = (): void => {
  for (const part of [draft, plenary, adopted]) part().catch(() => undefined)
}
