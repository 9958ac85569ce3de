/** An open microphone follows what is chosen about the key to talk, and ends with the sound. */
import { createFakeMediaLink } from '@plenaria/shared/testing/fakeMediaLink'
import { refuse } from '@plenaria/shared/workshop/refusals'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSound } from './createSound.ts'

const opened: { enabled: boolean; isStopped: boolean }[] = []
const openTrack = () => {
  const track = Object.assign(new EventTarget(), { enabled: true, isStopped: false })
  opened.push(track)
  return Object.assign(track, {
    stop: () => {
      track.isStopped = true
    },
  })
}

beforeEach(() => {
  vi.useFakeTimers()
  localStorage.clear()
  sessionStorage.clear()
  opened.length = 0
  vi.stubGlobal('navigator', {
    mediaDevices: {
      getUserMedia: async () => {
        const track = openTrack()
        return { getTracks: () => [track], getAudioTracks: () => [track], getVideoTracks: () => [track] }
      },
    },
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const start = () => {
  const link = createFakeMediaLink()
  const ear = { language: () => null, subscribe: () => () => undefined }
  return { link, sound: createSound({ ear, link, room: 'w.p', isSmall: false }) }
}

test('a microphone that is open waits for the key from the moment the key is asked for, and no longer', async () => {
  const { sound } = start()
  sound.send('mic', 'floor')
  await vi.advanceTimersByTimeAsync(0)
  const isOut = () => opened[0]?.enabled
  expect(isOut()).toBe(true)
  sound.set({ isPushToTalk: true })
  expect(isOut()).toBe(false)
  sound.talk(true)
  expect(isOut()).toBe(true)
  sound.talk(false)
  expect(isOut()).toBe(false)
  sound.set({ isPushToTalk: false })
  expect(isOut()).toBe(true)
  // The button to talk goes from the page, and lets go as it does.
  sound.talk(false)
  expect(isOut()).toBe(true)
  sound.close()
})

test('the key is asked for as was chosen last, also while the browser asks for the microphone', async () => {
  for (const isPushToTalk of [true, false]) {
    const { sound } = start()
    sound.set({ isPushToTalk: !isPushToTalk })
    sound.send('mic', 'floor')
    sound.set({ isPushToTalk })
    await vi.advanceTimersByTimeAsync(0)
    expect(opened.at(-1)?.enabled).toBe(!isPushToTalk)
    sound.close()
  }
})

test('the microphone of a booth knows no key to talk', async () => {
  const { sound } = start()
  sound.send('mic', 'language:en')
  await vi.advanceTimersByTimeAsync(0)
  sound.set({ isPushToTalk: true })
  sound.talk(false)
  expect(opened[0]?.enabled).toBe(true)
  sound.close()
})

test('a sound that is refused for good frees every device', async () => {
  const { link, sound } = start()
  sound.send('mic', 'floor')
  sound.send('camera', 'floor')
  await vi.advanceTimersByTimeAsync(0)
  link.answer('media:join', refuse('archived'))
  sound.join()
  await vi.advanceTimersByTimeAsync(1_000)
  expect([sound.state().status, opened.map(({ isStopped }) => isStopped)]).toEqual(['off', [true, true]])
  expect(sound.microphone()).toBeNull()
  sound.close()
})
