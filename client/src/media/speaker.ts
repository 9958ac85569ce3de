/** One sounding track: an element of the page, so that the browser's echo canceller knows what is played. */

export type Speaker = {
  readonly setVolume: (volume: number) => void
  readonly setOutput: (deviceId: string) => void
  readonly close: () => void
}

/** iOS ignores an element's volume: there it is set on the way to the loudspeaker. */
const canSetVolume = (element: HTMLAudioElement): boolean => {
  element.volume = 0.5
  return element.volume === 0.5
}

const throughGain = (stream: MediaStream) => {
  const context = new AudioContext()
  const gain = context.createGain()
  context.createMediaStreamSource(stream).connect(gain).connect(context.destination)
  return { gain: gain.gain, close: () => void context.close() }
}

/** A speaker that is closed at once was not held back. */
const isHeldBack = (error: unknown): boolean => error instanceof DOMException && error.name === 'NotAllowedError'

/** @param onSilent called when the browser wants a press before it plays */
export const openSpeaker = (track: MediaStreamTrack, name: string, onSilent: () => void): Speaker => {
  const stream = new MediaStream([track])
  const element = new Audio()
  element.autoplay = true
  element.dataset.sound = name
  const isDirect = canSetVolume(element)
  const detour = isDirect ? null : throughGain(stream)
  element.muted = !isDirect
  element.srcObject = stream
  document.body.append(element)
  element.play().catch((error: unknown) => {
    if (isHeldBack(error)) onSilent()
  })
  return {
    setVolume: (volume) => {
      if (detour) detour.gain.value = volume
      else element.volume = volume
    },
    setOutput: (deviceId) => {
      if ('setSinkId' in element) element.setSinkId(deviceId).catch(() => undefined)
    },
    close: () => {
      element.srcObject = null
      element.remove()
      detour?.close()
    },
  }
}

/** After a press: plays what the browser held back. @returns whether it holds back nothing any more: not every press counts */
export const playAll = async (): Promise<boolean> => {
  const elements = [...document.querySelectorAll<HTMLAudioElement>('audio[data-sound]')]
  const outcomes = await Promise.allSettled(elements.map((element) => element.play()))
  return !outcomes.some((outcome) => outcome.status === 'rejected' && isHeldBack(outcome.reason))
}
