/** Which proposals simulated participants choose from in a workshop, by its topics. */
import { jointWorkshopTexts } from './jointWorkshopTexts.ts'
import { regionalTrainingTexts } from './regionalTrainingTexts.ts'
import { regionalWorkshopTexts } from './regionalWorkshopTexts.ts'
import type { SampleText } from './sampleText.ts'

const all: readonly SampleText[] = [...jointWorkshopTexts, ...regionalWorkshopTexts, ...regionalTrainingTexts]

/** Proposals on these topics. A topic that no template has borrows the words of the joint workshop. */
export const sampleTextsOn = (topicIds: readonly string[]): readonly SampleText[] =>
  topicIds.flatMap((topicId) => {
    const own = all.filter((text) => text.topicId === topicId)
    return own.length > 0 ? own : jointWorkshopTexts.map((text) => ({ ...text, topicId }))
  })
