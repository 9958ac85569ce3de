/** Several items at once → facts: asked about and adopted en bloc, put under a silence procedure, adopted when it is over. */
import { accept } from '../../decision.ts'
import { between, type Instant, minutes } from '../../time.ts'
import { refuse } from '../refusals.ts'
import { adopting, agreedWording, asking, whyNotAgreed } from './decideConsensus.ts'
import { evolvePlenary } from './evolvePlenary.ts'
import { type JointItem, jointItem, type Plenary } from './plenary.ts'
import type { On } from './plenaryCommands.ts'
import type { PlenaryEvent } from './plenaryEvents.ts'
import {
  factOn,
  hasText,
  isRefused,
  namedItems,
  type PlenaryDecision,
  type PlenaryFacts,
  readBy,
  type Refused,
} from './plenaryFacts.ts'

/** United Nations General Assembly decision 74/544 of 27 March 2020: at least 72 hours. */
export const shortestSilence = minutes(72 * 60)

/** Runs a decision over several items, each on what those before it left; the first refusal ends it. */
const forEach = (
  items: readonly JointItem[],
  decide: (item: JointItem) => readonly PlenaryEvent[] | Refused,
): PlenaryDecision => {
  const all: PlenaryEvent[] = []
  for (const item of items) {
    const events = decide(item)
    if (isRefused(events)) return events
    all.push(...events)
  }
  return accept(...all)
}

const idsOf = ({ items }: On<'AskEnBloc' | 'AdoptEnBloc' | 'OpenSilence'>) =>
  items.map(({ jointItemId }) => jointItemId)

const readOf = ({ items }: On<'AskEnBloc' | 'AdoptEnBloc' | 'OpenSilence'>, { id }: JointItem): number =>
  items.find(({ jointItemId }) => jointItemId === id)?.docSeq ?? 0

const askEnBloc = (plenary: Plenary, command: On<'AskEnBloc'>, facts: PlenaryFacts): PlenaryDecision => {
  const { blockId, window } = command
  const items = namedItems(plenary, idsOf(command))
  if (isRefused(items)) return items
  return forEach(items, (item) => {
    const why = whyNotAgreed(item)
    return why ? refuse(why) : asking(item, { docSeq: readOf(command, item), window, blockId }, facts)
  })
}

/** What is objected to, or has changed, stays behind; when that is all of it, the reason is said (PL18). */
const adoptEnBloc = (before: Plenary, command: On<'AdoptEnBloc'>, facts: PlenaryFacts): PlenaryDecision => {
  let plenary = before
  let refused: Refused = refuse('notInBlock')
  const adopted: PlenaryEvent[] = []
  const ofBlock = command.items.flatMap(({ jointItemId }) => jointItem(before, jointItemId) ?? [])
  for (const item of ofBlock) {
    if (item.state.status !== 'asked' || item.state.blockId !== command.blockId) continue
    const agreed = agreedWording(item, readOf(command, item), facts)
    if (isRefused(agreed)) {
      refused = agreed
      continue
    }
    const event = adopting(plenary, item, agreed, facts)
    adopted.push(event)
    plenary = evolvePlenary(plenary, event)
  }
  return adopted.length > 0 ? accept(...adopted) : refused
}

const openSilence = (plenary: Plenary, command: On<'OpenSilence'>, facts: PlenaryFacts): PlenaryDecision => {
  const { closesAt } = command
  if (between(facts.now, closesAt) < shortestSilence) return refuse('silenceTooShort')
  const items = namedItems(plenary, idsOf(command))
  if (isRefused(items)) return items
  return forEach(items, (item) => {
    const why = whyNotAgreed(item)
    if (why) return refuse(why)
    const read = readBy(item, readOf(command, item), facts)
    if (isRefused(read)) return read
    if (!hasText(read.wording)) return refuse('noText')
    const { itemSeq: docSeq, wording } = read
    return [{ type: 'SilenceOpened', ...factOn(item, facts), docSeq, closesAt, wording }]
  })
}

export const decideTogether = (
  plenary: Plenary,
  command: On<'AskEnBloc' | 'AdoptEnBloc' | 'OpenSilence'>,
  facts: PlenaryFacts,
): PlenaryDecision => {
  switch (command.type) {
    case 'AskEnBloc':
      return askEnBloc(plenary, command, facts)
    case 'AdoptEnBloc':
      return adoptEnBloc(plenary, command, facts)
    case 'OpenSilence':
      return openSilence(plenary, command, facts)
  }
}

export const endSilence = (item: JointItem, { reason }: On<'EndSilence'>, facts: PlenaryFacts): PlenaryDecision => {
  if (item.state.status !== 'silence') return refuse('noSilence')
  if (reason === '') return refuse('reasonMissing')
  return accept({ type: 'SilenceEnded', ...factOn(item, facts), reason })
}

/** What is adopted by itself because a silence procedure is over; an objection would have ended it (PL21). */
export const adoptedBySilence = (before: Plenary, now: Instant): readonly PlenaryEvent[] => {
  let plenary = before
  const facts: Pick<PlenaryFacts, 'now' | 'by' | 'members'> = { now, by: null, members: [] }
  return before.items.flatMap((item) => {
    if (item.state.status !== 'silence' || item.state.closesAt > now) return []
    const { docSeq: itemSeq, wording } = item.state
    const event: PlenaryEvent = { ...adopting(plenary, item, { itemSeq, wording }, facts), bySilence: true }
    plenary = evolvePlenary(plenary, event)
    return [event]
  })
}
