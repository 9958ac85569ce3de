/** Plays the chair of plenary: takes up what the groups recorded, and brings the joint list to adoption. */
import { randomUUID } from 'node:crypto'
import { readItems } from '@plenaria/shared/docs/readItems'
import { millis, seconds } from '@plenaria/shared/time'
import {
  draftOf,
  recordedItem,
  recordedSources,
  type SourceRef,
} from '@plenaria/shared/workshop/drafting/evolveDrafting'
import { type JointItem, jointItem } from '@plenaria/shared/workshop/plenary/plenary'
import type { Workshop } from '@plenaria/shared/workshop/workshop'
import { type Conducting, letPass, order, WITHIN, withRole, workshopOf } from './conducting.ts'
import type { SimulatedPerson } from './simulatedPerson.ts'
import { pause, until } from './until.ts'

const OBJECTION_WINDOW = seconds(20)

const draftsRecorded = (lead: SimulatedPerson): Promise<void> =>
  until(
    lead.connection,
    'recording the drafts',
    ({ workshop }) =>
      workshop.groups.groups.every(({ id }) => {
        const { status, record } = draftOf(workshop.drafting, id)
        return status === 'notYet' || record !== null
      }),
    WITHIN,
  )

/** Items with the same wording in Spanish are taken up as one. */
const alike = (workshop: Workshop): readonly { topicId: string; sources: SourceRef[] }[] => {
  const bundles = new Map<string, { topicId: string; sources: SourceRef[] }>()
  for (const source of recordedSources(workshop.drafting)) {
    const item = recordedItem(workshop.drafting, source)
    if (!item) continue
    const bundle = bundles.get(item.text.es ?? '') ?? { topicId: item.topicId, sources: [] }
    bundles.set(item.text.es ?? '', { ...bundle, sources: [...bundle.sources, source] })
  }
  return [...bundles.values()]
}

const takeUpAll = async (chair: SimulatedPerson): Promise<readonly string[]> => {
  const taken: string[] = []
  for (const { topicId, sources } of alike(workshopOf(chair))) {
    const jointItemId = randomUUID()
    await order(chair, { type: 'TakeUp', jointItemId, topicId, sources })
    taken.push(jointItemId)
  }
  return taken
}

const objectAndWithdraw = async (conducting: Conducting, jointItemId: string, docSeq: number): Promise<void> => {
  const delegates = withRole(conducting.people, 'delegate')
  const delegate = delegates[conducting.random.below(delegates.length)]
  if (!delegate) return
  const item = (state: { workshop: Workshop }): JointItem | undefined => jointItem(state.workshop.plenary, jointItemId)
  await until(delegate.connection, 'asking for objections', (state) => item(state)?.state.status === 'asked', WITHIN)
  const reason = 'Pedimos leer el texto una vez más.'
  await order(delegate, { type: 'TakePosition', jointItemId, docSeq, stance: 'objection', reason })
  await order(delegate, { type: 'WithdrawPosition', jointItemId })
}

const adoptItem = async (conducting: Conducting, chair: SimulatedPerson, jointItemId: string, docSeq: number) => {
  const { speed, random } = conducting
  await order(chair, { type: 'AskForObjections', jointItemId, docSeq, window: OBJECTION_WINDOW })
  if (random.isLucky(0.2)) await objectAndWithdraw(conducting, jointItemId, docSeq)
  const state = jointItem(workshopOf(chair).plenary, jointItemId)?.state
  if (state?.status === 'asked') await letPass(millis(state.closesAt - chair.connection.workshopNow() + 50), speed)
  await letPass(millis(20 * speed), speed)
  await order(chair, { type: 'Adopt', jointItemId, docSeq })
}

export const chairPlenary = async (conducting: Conducting, chair: SimulatedPerson): Promise<void> => {
  await draftsRecorded(chair)
  const taken = await takeUpAll(chair)
  const joint = chair.openJoint()
  try {
    const isThere = () => taken.every((id) => readItems(joint.doc).some((item) => item.id === id)) && joint.state.synced
    const giveUpAt = Date.now() + WITHIN
    while (!isThere() && Date.now() < giveUpAt) await pause(20)
    for (const [index, jointItemId] of taken.entries()) {
      const isLast = index === taken.length - 1 && taken.length > 3
      if (isLast) await order(chair, { type: 'SetAside', jointItemId, reason: 'Requiere consulta en capital.' })
      else await adoptItem(conducting, chair, jointItemId, joint.state.seq)
    }
  } finally {
    joint.destroy()
  }
}
