/** Answers what pages ask about sound and picture. Every answer begins with who asks and what the facts give them now. */
import type { MediaAnswer, MediaPlan, MediaQuestion, MediaQuestions } from '@plenaria/shared/protocol/media'
import { personActor } from '@plenaria/shared/workshop/actor'
import { may } from '@plenaria/shared/workshop/permissions'
import { refuse } from '@plenaria/shared/workshop/refusals'
import { createRateLimit } from '../seats/rateLimit.ts'
import type { Page, Peer } from './deskPeers.ts'
import { channelNow, placementOf } from './deskRights.ts'
import { iceServersFor } from './iceServers.ts'
import type { Desk } from './desk.ts'
import type { JoinPlan } from './mediaProvider.ts'

/** Who asks: a person of the workshop, or null for the organiser, who is none. */
export type Asker = { readonly workshopId: string; readonly personId: string | null; readonly page: Page }

export type MediaAnswers = {
  readonly [Name in MediaQuestion]: (asker: Asker, message: MediaQuestions[Name][0]) => Promise<MediaAnswer<Name>>
}

type Refused = ReturnType<typeof refuse>

const done = { ok: true as const }

const peerOf = ({ peers }: Desk, { workshopId, personId }: Asker, peerId: string): Peer | null => {
  const peer = peers.get(peerId)
  return peer && peer.workshopId === workshopId && peer.personId === personId ? peer : null
}

const planFrom = (plan: JoinPlan, peerId: string, desk: Desk): MediaPlan => {
  if (plan.mode === 'none' || plan.mode === 'link') return plan
  if (plan.mode === 'sdk') return { ...plan, peerId }
  return { ...plan, peerId, iceServers: iceServersFor(desk.turn, desk.now(), desk.createToken()) }
}

/** Who was moved while they joined is placed where they are now. @returns whether they may still be here */
const settleIn = ({ provider, peers, rightsOf }: Desk, peerId: string): boolean => {
  const peer = peers.get(peerId)
  if (!peer) return false
  const rights = rightsOf(peer.workshopId, peer.personId)
  if (rights === null) peers.remove(peer)
  else provider.place(peerId, placementOf(peer, rights))
  return rights !== null
}

const join = async (desk: Desk, { workshopId, personId, page }: Asker): Promise<MediaAnswer<'media:join'>> => {
  const { provider, peers, rightsOf, createToken, log } = desk
  if (!(await desk.isUsable)) return { ...done, plan: { mode: 'none' } }
  const rights = personId === null ? null : rightsOf(workshopId, personId)
  if (rights === null || personId === null) return refuse('notAllowed')
  const peerId = createToken()
  const wish = { language: null, video: true }
  const peer = { id: peerId, workshopId, personId, page, wish }
  try {
    const plan = await provider.join(peerId, placementOf(peer, rights))
    if (plan.mode === 'slots' || plan.mode === 'sdk') {
      peers.add(peer)
      if (!settleIn(desk, peerId)) return refuse('notAllowed')
    }
    return { ...done, plan: planFrom(plan, peerId, desk) }
  } catch (error) {
    log.warn({ error, workshopId }, 'A connection of sound could not be opened.')
    return refuse('noSound')
  }
}

const publish = async (
  desk: Desk,
  peer: Peer,
  { kind, channel, sdp }: MediaQuestions['media:publish'][0],
): Promise<MediaAnswer<'media:publish'>> => {
  const { provider, rightsOf, settle, log } = desk
  const rights = rightsOf(peer.workshopId, peer.personId)
  const given = rights && channelNow(rights, kind, channel)
  if (rights === null || given === null) return refuse('notYourMicrophone')
  peer.held.delete(kind)
  try {
    const answering = provider.publish(peer.id, kind, given, sdp)
    // Before it can flow: an interpreter off air is not heard for a moment either.
    settle(peer, rights)
    const answer = await answering
    if (answer === null) return refuse('invalid')
    // The facts may have changed meanwhile; what is published now is looked at again.
    const now = rightsOf(peer.workshopId, peer.personId)
    if (now !== null) settle(peer, now)
    if (provider.voices(peer.workshopId).some((voice) => voice.peerId === peer.id && voice.kind === kind))
      return { ...done, sdp: answer }
    return refuse('notYourMicrophone')
  } catch (error) {
    log.warn({ error, workshopId: peer.workshopId }, 'Something could not be published.')
    return refuse('noSound')
  }
}

/** Who cannot be connected is let go at once: the page asks anew, and nothing waits for it here. */
const answer = async (
  { provider, peers, log }: Desk,
  peer: Peer,
  { sdp }: MediaQuestions['media:answer'][0],
): Promise<MediaAnswer<'media:answer'>> => {
  try {
    const candidates = await provider.answer(peer.id, sdp)
    if (candidates !== null) {
      peers.stay(peer)
      return { ...done, candidates }
    }
    peers.remove(peer)
    return refuse('invalid')
  } catch (error) {
    log.warn({ error, workshopId: peer.workshopId }, 'A connection of sound could not be answered.')
    peers.remove(peer)
    return refuse('noSound')
  }
}

const listen = (desk: Desk, peer: Peer, { language, video }: MediaQuestions['media:listen'][0]) => {
  peer.wish = { language, video }
  const rights = desk.rightsOf(peer.workshopId, peer.personId)
  if (rights) desk.provider.place(peer.id, placementOf(peer, rights))
  return done
}

const setLive = ({ rightsOf, settle }: Desk, peer: Peer, { kind, isLive }: MediaQuestions['media:live'][0]) => {
  if (isLive) peer.held.delete(kind)
  else peer.held.add(kind)
  const rights = rightsOf(peer.workshopId, peer.personId)
  if (rights) settle(peer, rights)
  return done
}

const report = ({ board, provider, rightsOf }: Desk, peer: Peer, message: MediaQuestions['media:report'][0]) => {
  const rights = rightsOf(peer.workshopId, peer.personId)
  if (rights === null) return done
  const { loss, roundTrip, level } = message
  const voices = provider.voices(peer.workshopId).filter(({ peerId, isLive }) => peerId === peer.id && isLive)
  const { roomId, language } = placementOf(peer, rights)
  const sends = voices.map(({ kind }) => kind)
  board.note(peer.workshopId, { personId: peer.personId, roomId, language, sends, loss, roundTrip, level })
  return done
}

const people = ({ engine, board }: Desk, { workshopId, personId }: Asker): MediaAnswer<'media:people'> => {
  const facts = engine.current(workshopId)?.workshop.people
  const maySee = personId === null || (facts !== undefined && may(facts, personActor(personId), 'seeStaffView'))
  return maySee ? { ...done, people: board.people(workshopId) } : refuse('notAllowed')
}

/** Opening costs the engine most, and nobody opens often; a microphone is opened anew more often than the ears. */
const createLimits = (now: () => number) => {
  const openings = createRateLimit({ burst: 12, perSecond: 0.5, now })
  const publishings = createRateLimit({ burst: 12, perSecond: 1, now })
  const others = createRateLimit({ burst: 60, perSecond: 10, now })
  return { openings, publishings, others }
}

export const mediaAnswers = (desk: Desk): MediaAnswers => {
  const { peers, provider } = desk
  const { openings, publishings, others } = createLimits(desk.now)
  const isTooFast = (limit: typeof openings, { workshopId, personId }: Asker) =>
    !limit.take(`${workshopId} ${personId}`)

  /** Only one's own connection is asked about. */
  const own =
    <Message extends { peerId: string }, Answer>(
      answer: (peer: Peer, message: Message, page: Page) => Answer | Promise<Answer>,
      limit = others,
    ) =>
    async (asker: Asker, message: Message): Promise<Answer | Refused> => {
      if (isTooFast(limit, asker)) return refuse('tooFast')
      const peer = peerOf(desk, asker, message.peerId)
      return peer ? answer(peer, message, asker.page) : refuse('soundLost')
    }

  return {
    'media:join': async (asker) => (isTooFast(openings, asker) ? refuse('tooFast') : join(desk, asker)),
    'media:resume': own((peer, _, page) => {
      peer.page = page
      peers.stay(peer)
      peer.told = ''
      return done
    }),
    'media:answer': own((peer, message) => answer(desk, peer, message)),
    'media:listen': own((peer, message) => listen(desk, peer, message)),
    'media:publish': own((peer, message) => publish(desk, peer, message), publishings),
    'media:live': own((peer, message) => setLive(desk, peer, message)),
    'media:unpublish': own((peer, { kind }) => {
      provider.unpublish(peer.id, kind)
      peer.held.delete(kind)
      return done
    }),
    'media:report': own((peer, message) => report(desk, peer, message)),
    'media:leave': own((peer) => {
      peers.remove(peer)
      return done
    }),
    'media:people': async (asker) => people(desk, asker),
  }
}
