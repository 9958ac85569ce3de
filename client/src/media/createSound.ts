/** A page's sound and picture: joined or not, heard and sent, kept going by itself. It draws nothing and knows no right: the server does. */
import type { MediaLink } from '@plenaria/shared/participant/mediaLink'
import { createWatched } from '@plenaria/shared/participant/watched'
import type { FeedKind } from '@plenaria/shared/protocol/mediaSlots'
import { languageChannel, type SoundChannel } from '@plenaria/shared/workshop/soundChannel'
import { createSendings, eachSending, type Sendings, takeStopped } from './createSendings.ts'
import { keepChoices, keepJoined, readChoices, readJoined } from './keptChoices.ts'
import { createMixer, type Mixer } from './mixer.ts'
import { openReceiving, type Receiving } from './openReceiving.ts'
import { initialSoundState, isJoined, type SoundState, type SoundStatus } from './soundState.ts'
import { playAll } from './speaker.ts'
import { type Listening, stayListening } from './stayListening.ts'
import { type QualityWatch, watchQuality } from './watchQuality.ts'

export type Sound = {
  readonly state: () => SoundState
  readonly subscribe: (listener: () => void) => () => void
  /** Hears from now on, until `leave`. */
  readonly join: () => void
  readonly leave: () => void
  readonly send: (kind: FeedKind, channel: SoundChannel) => void
  readonly stop: (kind: FeedKind) => void
  /** Lets the microphone out, or holds it back, whatever it is held for. */
  readonly hold: (isOut: boolean) => void
  /** The key to talk is pressed or let go; it does nothing where none is asked for. */
  readonly talk: (isOut: boolean) => void
  readonly set: (choice: Partial<Pick<SoundState, 'floorBelow' | 'isPushToTalk' | 'wantsVideo'>>) => void
  readonly setOutput: (deviceId: string) => void
  /** Plays what the browser held back until somebody pressed something. */
  readonly pressed: () => void
  /** The microphone's own track, for a meter. */
  readonly microphone: () => MediaStreamTrack | null
  readonly close: () => void
}

/** In which language somebody listens; it may change at any moment. */
export type Ear = {
  readonly language: () => string | null
  readonly subscribe: (listener: () => void) => () => void
}

export type SoundOptions = {
  readonly ear: Ear
  readonly link: MediaLink
  /** Workshop and person. */
  readonly room: string
  readonly isSmall: boolean
}

type Store = {
  readonly state: () => SoundState
  readonly change: (news: Partial<SoundState>) => void
}
type Parts = Store & {
  readonly link: MediaLink
  readonly mixer: Mixer
  readonly listening: Listening
  readonly sendings: Sendings
  readonly quality: QualityWatch
}

const isInterpreted = ({ voices, language }: SoundState): boolean =>
  language !== null && voices.some(({ kind, channel }) => kind === 'mic' && channel === languageChannel(language))

/** Tells the server what this page wants to hear and see. */
const tellWish = ({ state, link, listening }: Pick<Parts, 'state' | 'link' | 'listening'>): void => {
  const peerId = listening.current()?.peerId
  const { language, wantsVideo, isVideoSpared } = state()
  const video = wantsVideo && !isVideoSpared
  if (peerId !== undefined) link.ask('media:listen', { peerId, language, video }).catch(() => undefined)
}

const createParts = ({ link }: SoundOptions, { state, change }: Store, mixer: Mixer): Parts => {
  const quality = watchQuality({
    report: (measured) => {
      const peerId = listening.current()?.peerId
      if (peerId !== undefined) link.ask('media:report', { peerId, ...measured }).catch(() => undefined)
    },
    microphone: () => sendings.mic.outgoing()?.track ?? null,
    onQuality: (news) => change({ quality: news }),
    onSparing: (isVideoSpared) => {
      change({ isVideoSpared })
      tellWish(parts)
    },
  })
  const up = (receiving: Receiving) => {
    const track = receiving.tracks.get('video')
    change({ needsPress: false })
    mixer.play(receiving.tracks)
    change({ picture: track ? new MediaStream([track]) : null })
    quality.begin(receiving.connection)
    tellWish(parts)
    eachSending(sendings, (sending) => sending.publish())
  }
  const down = () => {
    quality.end()
    change({ picture: null, voices: [], ready: [], quality: null })
    eachSending(sendings, (sending) => sending.interrupted())
  }
  const became = (status: SoundStatus) => {
    change(status === 'joining' ? { status, isElsewhere: false } : { status })
    // No device stays open for a sound that will not be, and none goes on air unasked with the next.
    if (!isJoined(status)) eachSending(sendings, (sending) => sending.stop(null))
  }
  const listening: Listening = stayListening({
    link,
    open: (plan) => openReceiving(link, plan),
    onStatus: became,
    onUp: up,
    onDown: down,
    onClosed: () => change({ isElsewhere: true }),
    draw: Math.random,
  })
  const sendings = createSendings({
    link,
    receiving: listening.current,
    onChange: (kind, sending) => change({ sending: { ...state().sending, [kind]: sending } }),
  })
  const parts: Parts = { link, state, change, mixer, listening, sendings, quality }
  return parts
}

/** Plays what the browser held back until somebody pressed something, whatever that was. */
const playHeld = async ({ state, change }: Store): Promise<void> => {
  if (state().needsPress && (await playAll())) change({ needsPress: false })
}

/** What ends what was begun with the page. */
const watchPage = (parts: Parts, { room, ear }: SoundOptions): (() => void) => {
  const { link, listening, sendings, change, state } = parts
  const isOwn = (peerId: string) => listening.current()?.peerId === peerId
  const remember = () => {
    const isJoined = state().status !== 'off'
    keepJoined(room, { isJoined, mic: sendings.mic.outgoing()?.channel ?? null }, Date.now())
  }
  // On another network the old way leads nowhere, and the browser would take long to notice.
  const moved = () => {
    if (listening.current()) listening.restart(200)
  }
  const hear = () => {
    const language = ear.language()
    if (language === state().language) return
    change({ language })
    tellWish(parts)
  }
  const pressed = () => void playHeld(parts)
  window.addEventListener('online', moved)
  window.addEventListener('pagehide', remember)
  for (const press of ['pointerup', 'keyup']) window.addEventListener(press, pressed)
  const endings = [
    ear.subscribe(hear),
    link.on('media:state', ({ voices, ready }) => change({ voices, ready })),
    link.on('media:stopped', (news) => {
      if (isOwn(news.peerId)) takeStopped(sendings, news)
    }),
    () => window.removeEventListener('online', moved),
    () => window.removeEventListener('pagehide', remember),
    () => {
      for (const press of ['pointerup', 'keyup']) window.removeEventListener(press, pressed)
    },
  ]
  return () => {
    remember()
    for (const end of endings) end()
  }
}

export const createSound = (options: SoundOptions): Sound => {
  const { room, isSmall, ear } = options
  const chosen = { ...readChoices(isSmall), language: ear.language() }
  const watched = createWatched<SoundState>({ ...initialSoundState, ...chosen })
  const state = watched.current
  const mixer = createMixer(() => change({ needsPress: true }))
  const change = (news: Partial<SoundState>) => {
    watched.become({ ...state(), ...news })
    mixer.mix(isInterpreted(state()), state().floorBelow)
  }
  const parts = createParts(options, { state, change }, mixer)
  const { listening, sendings } = parts
  const before = readJoined(room, Date.now())
  const end = watchPage(parts, options)
  const holdOnFloor = (isOut: boolean) => {
    if (sendings.mic.outgoing()?.channel === 'floor') sendings.mic.hold(isOut)
  }
  const choose = (news: Partial<SoundState>) => {
    const { isPushToTalk } = state()
    change(news)
    // An open microphone follows at once: held back until the key, or let out without it.
    if (state().isPushToTalk !== isPushToTalk) holdOnFloor(isPushToTalk)
    keepChoices(state())
    tellWish(parts)
  }
  const send = (kind: FeedKind, channel: SoundChannel) =>
    void sendings[kind].start(channel, () => kind === 'mic' && channel === 'floor' && state().isPushToTalk)
  if (before.isJoined) listening.start()
  if (before.mic) send('mic', before.mic)
  return {
    state,
    subscribe: watched.subscribe,
    join: listening.start,
    leave: () => {
      eachSending(sendings, (sending) => sending.stop(null))
      listening.stop()
    },
    send,
    stop: (kind) => sendings[kind].stop(null),
    hold: (isOut) => sendings.mic.hold(isOut),
    talk: (isOut) => {
      if (state().isPushToTalk) holdOnFloor(isOut)
    },
    set: choose,
    setOutput: mixer.setOutput,
    pressed: () => void playHeld({ state, change }),
    microphone: () => sendings.mic.outgoing()?.track ?? null,
    close: () => {
      end()
      eachSending(sendings, (sending) => sending.stop(null))
      listening.close()
      mixer.close()
    },
  }
}
