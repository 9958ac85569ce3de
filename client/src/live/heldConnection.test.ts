import { initialLiveState } from '@plenaria/shared/participant/liveState'
import { createFakeMediaLink } from '@plenaria/shared/testing/fakeMediaLink'
import { instant } from '@plenaria/shared/time'
import { expect, test } from 'vitest'
import { createHeldConnection } from './heldConnection.ts'

const start = () => {
  const happened: string[] = []
  const held = createHeldConnection(() => {
    happened.push('opened')
    return {
      state: () => initialLiveState,
      subscribe: () => () => undefined,
      send: async () => ({ ok: true, version: 1 }),
      realNow: () => instant(0),
      workshopNow: () => instant(0),
      onChanged: () => () => undefined,
      media: createFakeMediaLink(),
      booth: {
        cough: () => undefined,
        caption: async () => true,
        captions: async () => [],
        onLine: () => () => undefined,
        onCoughs: () => () => undefined,
        onUnheard: () => () => undefined,
        onConnected: () => () => undefined,
      },
      close: () => void happened.push('closed'),
    }
  })
  return { held, happened }
}

test('nothing is opened before somebody holds it; who does is told', () => {
  const { held, happened } = start()
  expect([held.current(), happened]).toEqual([null, []])
  let told = 0
  held.hold(() => {
    told += 1
  })
  expect([held.current() === null, told, happened]).toEqual([false, 1, ['opened']])
})

test('several hold one connection, which closes after the last and opens anew for the next', () => {
  const { held, happened } = start()
  const letGo = [held.hold(() => undefined), held.hold(() => undefined)]
  letGo[0]?.()
  expect(happened).toEqual(['opened'])
  letGo[1]?.()
  expect([held.current(), happened]).toEqual([null, ['opened', 'closed']])
  held.hold(() => undefined)
  expect(happened).toEqual(['opened', 'closed', 'opened'])
})
