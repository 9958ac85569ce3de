/** The parts of the stage that people work in, each loaded when it is needed or as soon as the page is at rest. */
import { type ComponentType, createElement, lazy } from 'react'

const draft = () => import('../../features/drafting/GroupDraft.tsx')
const late = () => import('../../features/drafting/LateContributions.tsx')
const plenary = () => import('../../features/plenary/PlenaryBoard.tsx')
const adopted = () => import('../../features/plenary/AdoptedList.tsx')
const followUp = () => import('../AgreedFollowUp.tsx')
const choice = () => import('../../features/groups/choice/ChoiceOfGroup.tsx')
const sound = () => import('../../features/voice/SoundBar.tsx')
const picture = () => import('../../features/voice/RoomPicture.tsx')
const notices = () => import('../../features/interpretation/RoomNotices.tsx')
const backstage = () => import('../../features/messages/Backstage.tsx')

export const GroupDraft = lazy(async () => ({ default: (await draft()).GroupDraft }))
export const LateContributions = lazy(async () => ({ default: (await late()).LateContributions }))
export const PlenaryBoard = lazy(async () => ({ default: (await plenary()).PlenaryBoard }))
export const AdoptedList = lazy(async () => ({ default: (await adopted()).AdoptedList }))
export const AgreedFollowUp = lazy(async () => ({ default: (await followUp()).AgreedFollowUp }))
export const ChoiceOfGroup = lazy(async () => ({ default: (await choice()).ChoiceOfGroup }))
export const SoundBar = lazy(async () => ({ default: (await sound()).SoundBar }))
export const RoomPicture = lazy(async () => ({ default: (await picture()).RoomPicture }))
export const RoomNotices = lazy(async () => ({ default: (await notices()).RoomNotices }))
export const Backstage = lazy(async () => ({ default: (await backstage()).Backstage }))

/** A part of the floor, with the texts that it alone needs. */
const floorPart = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => {
    const [{ FloorTexts }, Part] = await Promise.all([import('../../i18n/FloorTexts.tsx'), load()])
    return { default: (props: Props) => createElement(FloorTexts, null, createElement(Part, props)) }
  })

const floorButton = () => import('../../features/floor/stage/FloorButton.tsx')

export const FloorButton = floorPart(async () => (await floorButton()).FloorButton)
export const FloorStrip = floorPart(async () => (await import('../../features/floor/stage/FloorStrip.tsx')).FloorStrip)
export const FloorPanel = floorPart(async () => (await import('../../features/floor/lead/FloorPanel.tsx')).FloorPanel)
export const LeadButton = floorPart(async () => (await import('../../features/floor/lead/LeadButton.tsx')).LeadButton)
export const QuestionsSection = floorPart(
  async () => (await import('../../features/floor/questions/QuestionsSection.tsx')).QuestionsSection,
)

/** Fetches them ahead, so that nobody waits at the moment the groups open. A failure is met again when they are shown. */
export const fetchWorkAhead = (): void => {
  for (const part of [draft, plenary, adopted]) part().catch(() => undefined)
}
