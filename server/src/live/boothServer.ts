/**
 * What is said over the live socket about interpretation and passes: coughs, and who is on air unheard, to those backstage,
 * captions to whoever is in the room, and the question whether somebody is still there. The facts alone say who may; nothing
 * here is kept on disk.
 */
import {
  boothCaptionSchema,
  boothCaptionsSchema,
  boothCoughSchema,
  type BoothCaption,
} from '@plenaria/shared/protocol/booth'
import { languageOfChannel } from '@plenaria/shared/workshop/soundChannel'
import { roomOf } from '@plenaria/shared/workshop/views/rooms'
import { refuse } from '@plenaria/shared/workshop/refusals'
import { captionLanguages } from '@plenaria/shared/workshop/views/captionLanguages'
import type { Workshop } from '@plenaria/shared/workshop/workshop'
import type { Engine } from '../engine/engine.ts'
import type { Log } from '../engine/log.ts'
import type { Fanout } from '../fanout/fanout.ts'
import type { MediaDesk } from '../media/mediaDesk.ts'
import { createRateLimit } from '../seats/rateLimit.ts'
import { type CaptionBoard, createCaptionBoard } from './captionBoard.ts'
import type { Visitor } from './identifyVisitor.ts'
import { channelOf, channelOfPerson } from './liveChannels.ts'
import type { LiveSocket, LiveSockets } from './liveSockets.ts'
import type { OnlineBoard } from './onlineBoard.ts'
import { parsed } from './parsed.ts'
import { createUnheardBoard, type UnheardBoard } from './unheardBoard.ts'

export type BoothPorts = {
  sockets: LiveSockets
  engine: Engine
  fanout: Fanout
  board: OnlineBoard
  media: Pick<MediaDesk, 'mode' | 'voices'>
  now: () => number
  log: Log
}

export type BoothServer = {
  /** Answers what a visitor says about interpretation. */
  attend: (socket: LiveSocket, visitor: Visitor) => void
  /** On air, and nothing is heard of them (IN20). */
  isUnheard: UnheardBoard['has']
  close: () => void
}

const done = { ok: true as const }

/** Those who see who is on air. */
const backstage = (workshopId: string) => [channelOf(workshopId, 'staff'), channelOf(workshopId, 'crew')]

/** Who coughs, per workshop. */
const createCoughs = (sockets: LiveSockets) => {
  const coughing = new Map<string, Set<string>>()
  return (workshopId: string, personId: string, isCoughing: boolean) => {
    const people = coughing.get(workshopId) ?? new Set()
    if (people.has(personId) === isCoughing) return
    if (isCoughing) people.add(personId)
    else people.delete(personId)
    coughing.set(workshopId, people)
    sockets.to(backstage(workshopId)).emit('booth:coughs', { personIds: [...people] })
  }
}

/** Where people meet outside, or not at all, nobody is missed here; who is simulated has no voice. */
const watchUnheard = ({ sockets, media, now }: BoothPorts, workshopOf: (id: string) => Workshop | undefined) => {
  let isOwn = false
  void media.mode().then((mode) => {
    isOwn = mode === 'own'
  })
  const visitors = () => [...sockets.sockets.sockets.values()].map(({ data }) => data as Visitor)
  const missing = (workshopId: string): string[] => {
    if (!isOwn) return []
    const voices = media.voices(workshopId)
    const sends = (id: string) =>
      voices.some(
        ({ personId, kind, channel, isUp }) =>
          personId === id && kind === 'mic' && isUp && languageOfChannel(channel) !== null,
      )
    const simulated = new Set(
      visitors().flatMap(({ seat }) =>
        seat.kind === 'simulation' && seat.workshopId === workshopId ? seat.personId : [],
      ),
    )
    const seats = Object.entries(workshopOf(workshopId)?.interpretation.seats ?? {})
    return seats.flatMap(([personId, { air }]) =>
      air !== null && !sends(personId) && !simulated.has(personId) ? personId : [],
    )
  }
  return createUnheardBoard({
    workshopIds: () => visitors().map(({ workshopId }) => workshopId),
    missing,
    tell: (workshopId, personIds) =>
      void sockets.to(backstage(workshopId)).emit('booth:unheard', { personIds: [...personIds] }),
    now,
  })
}

/** What captions are switched off for is forgotten. */
const forgetSwitchedOff = (fanout: Fanout, captions: CaptionBoard) =>
  fanout.subscribe(({ workshopId, events }) => {
    for (const event of events)
      if (event.type === 'CaptionsSwitched' && !event.isOn) captions.forget(workshopId, event.roomId)
  })

export const createBoothServer = (ports: BoothPorts): BoothServer => {
  const { sockets, engine, fanout, board, now, log } = ports
  const captions = createCaptionBoard()
  const cough = createCoughs(sockets)
  const stop = forgetSwitchedOff(fanout, captions)
  const types = createRateLimit({ burst: 20, perSecond: 8, now })
  const coughs = createRateLimit({ burst: 20, perSecond: 2, now })
  const workshopOf = (workshopId: string) => engine.current(workshopId)?.workshop
  const unheard = watchUnheard(ports, workshopOf)

  /** The organiser, who is in no room, sees plenary's big screen. */
  const listenersIn = (workshopId: string, roomId: string): string[] => {
    const workshop = workshopOf(workshopId)
    const inside = board.online(workshopId).filter((id) => workshop && roomOf(workshop, id) === roomId)
    return [...inside, 'organiser'].map((id) => channelOfPerson(workshopId, id))
  }

  const answerCough = async ({ workshopId, personId }: Visitor, { isCoughing }: { isCoughing: boolean }) => {
    if (!coughs.take(`${workshopId} ${personId}`)) return refuse('tooFast')
    const isInBooth = workshopOf(workshopId)?.interpretation.seats[personId] !== undefined
    if (!isInBooth && isCoughing) return refuse('noBooth')
    cough(workshopId, personId, isCoughing)
    return done
  }

  const answerCaption = async ({ workshopId, personId }: Visitor, caption: BoothCaption) => {
    if (!types.take(`${workshopId} ${personId}`)) return refuse('tooFast')
    const workshop = workshopOf(workshopId)
    const languages = workshop ? captionLanguages(workshop, personId, caption.roomId) : []
    if (!languages.includes(caption.language)) return refuse('noCaptions')
    const line = captions.typed(workshopId, personId, caption)
    if (line) sockets.to(listenersIn(workshopId, caption.roomId)).emit('booth:line', line)
    return done
  }

  const answerCaptions = async ({ workshopId, personId }: Visitor, { roomId }: { roomId: string }) => {
    const workshop = workshopOf(workshopId)
    const isInside = workshop && (personId === 'organiser' || roomOf(workshop, personId) === roomId)
    return isInside ? { ok: true as const, lines: captions.lines(workshopId, roomId) } : refuse('notInRoom')
  }

  return {
    attend: (socket, visitor) => {
      const { workshopId, personId } = visitor
      socket.on(
        'booth:cough',
        parsed(boothCoughSchema, log, (message) => answerCough(visitor, message)),
      )
      socket.on(
        'booth:caption',
        parsed(boothCaptionSchema, log, (message) => answerCaption(visitor, message)),
      )
      socket.on(
        'booth:captions',
        parsed(boothCaptionsSchema, log, (message) => answerCaptions(visitor, message)),
      )
      socket.on('disconnect', () => cough(workshopId, personId, false))
    },
    isUnheard: unheard.has,
    close: () => {
      unheard.close()
      stop()
    },
  }
}
