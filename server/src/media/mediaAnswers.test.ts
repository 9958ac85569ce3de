/** What is answered when the facts change in between, and when somebody asks too often. */
import { fold } from '@plenaria/shared/testing/givenWhenThen'
import { openGroupsFacts } from '@plenaria/shared/testing/sampleHistories'
import { refuse } from '@plenaria/shared/workshop/refusals'
import { type MediaRights, mediaRights } from '@plenaria/shared/workshop/views/mediaRights'
import { afterEach, expect, test } from 'vitest'
import type { Desk } from './desk.ts'
import { createDeskPeers } from './deskPeers.ts'
import { mediaAnswers } from './mediaAnswers.ts'
import type { MediaProvider } from './mediaProvider.ts'
import { createNoteProvider } from './testing/noteProvider.ts'

const ends: (() => void)[] = []
afterEach(() => {
  for (const end of ends.splice(0)) end()
})

const asker = { workshopId: 'w', personId: 'honduras-1', page: { id: 'page', tell: () => undefined } }

const nothing = () => undefined

const open = (
  whileJoining: (set: (rights: MediaRights | null) => void) => void = nothing,
  more: Partial<MediaProvider> = {},
) => {
  const noted = createNoteProvider()
  const gone: string[] = []
  let rights = mediaRights(fold(openGroupsFacts), 'honduras-1')
  const provider: MediaProvider = {
    ...noted,
    join: async (peerId, at) => {
      const plan = await noted.join(peerId, at)
      whileJoining((next) => {
        rights = next
      })
      return plan
    },
    ...more,
  }
  const peers = createDeskPeers(({ id }) => {
    gone.push(id)
    noted.leave(id)
  })
  ends.push(peers.close)
  let tokens = 0
  const desk = {
    provider,
    peers,
    turn: null,
    now: () => 0,
    isUsable: Promise.resolve(true),
    createToken: () => `token-${++tokens}`,
    rightsOf: () => rights,
    settle: nothing,
    log: { warn: nothing },
  }
  return { answers: mediaAnswers(desk as unknown as Desk), noted, gone, rights: () => rights }
}

test('who is moved while they join is placed where they are now', async () => {
  const { answers, noted, rights } = open((set) => {
    const before = mediaRights(fold(openGroupsFacts), 'honduras-1')
    set(before && { ...before, roomId: 'elsewhere' })
  })
  expect(await answers['media:join'](asker, {})).toMatchObject({ ok: true })
  expect(rights()?.roomId).toBe('elsewhere')
  expect([...noted.places.values()].map(({ roomId }) => roomId)).toEqual(['elsewhere'])
})

test('who may not be here any more when they have joined has joined nothing', async () => {
  const { answers, noted, gone } = open((set) => set(null))
  expect(await answers['media:join'](asker, {})).toEqual(refuse('notAllowed'))
  expect(gone).toHaveLength(1)
  expect(noted.places.size).toBe(0)
})

test('publishing again and again is refused sooner than cheap questions are', async () => {
  const { answers } = open()
  const joined = await answers['media:join'](asker, {})
  if (!joined.ok || joined.plan.mode !== 'slots') throw new Error(JSON.stringify(joined))
  const { peerId } = joined.plan
  const publish = () => answers['media:publish'](asker, { peerId, kind: 'mic', channel: 'floor', sdp: 'v=0' })
  for (let time = 0; time < 12; time += 1) expect(await publish()).not.toEqual(refuse('tooFast'))
  expect(await publish()).toEqual(refuse('tooFast'))
  expect(await answers['media:listen'](asker, { peerId, language: null, video: true })).toEqual({ ok: true })
})

test.each([
  ['that the engine throws on', 'noSound'],
  ['that is not to be used', 'invalid'],
] as const)('a description %s ends the connection at once, and the page knows', async (_, code) => {
  const answer = async (): Promise<null> => {
    if (code === 'noSound') throw new Error('No such fingerprint')
    return null
  }
  const { answers, noted, gone } = open(nothing, { answer })
  const joined = await answers['media:join'](asker, {})
  if (!joined.ok || joined.plan.mode !== 'slots') throw new Error(JSON.stringify(joined))
  const { peerId } = joined.plan
  expect(await answers['media:answer'](asker, { peerId, sdp: 'v=0' })).toEqual(refuse(code))
  expect(gone).toEqual([peerId])
  expect(noted.places.size).toBe(0)
  expect(await answers['media:answer'](asker, { peerId, sdp: 'v=0' })).toEqual(refuse('soundLost'))
})
