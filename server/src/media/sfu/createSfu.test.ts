/** What the engine cannot open leaves nothing behind. */
import { afterEach, expect, test } from 'vitest'
import { forkEngine } from '../embedded/forkEngine.ts'
import { freePort } from '../embedded/freePort.ts'
import type { SlotEngine } from '../slotEngine.ts'

const ends: SlotEngine[] = []
afterEach(async () => {
  for (const engine of ends.splice(0)) await engine.stop()
})

const offer = (pairs: number) =>
  [
    'v=0',
    'o=- 1 1 IN IP4 127.0.0.1',
    's=-',
    't=0 0',
    'a=group:BUNDLE 0',
    'm=audio 9 UDP/TLS/RTP/SAVPF 111',
    'c=IN IP4 0.0.0.0',
    'a=ice-ufrag:EsAw',
    'a=ice-pwd:P2uYro0UCOQ4zxjKXaWCBui1',
    `a=fingerprint:sha-256 ${Array(pairs).fill('AB').join(':')}`,
    'a=setup:actpass',
    'a=mid:0',
    'a=rtcp-mux',
    'a=rtpmap:111 opus/48000/2',
    'a=ssrc:3456 cname:x',
    'a=sendonly',
    '',
  ].join('\r\n')

test('a description on which the library throws leaves no connection', async () => {
  const engine = forkEngine({ port: await freePort(0, null), address: null, announced: [] })
  ends.push(engine)
  await engine.start(() => undefined)
  const send = (feedId: string, pairs: number) =>
    engine.openSend({ workshopId: 'w', feedId, kind: 'mic' }, offer(pairs))
  await expect(send('bad', 40)).rejects.toThrow(/./)
  expect(await engine.health()).toMatchObject({ sending: 0 })
  await send('good', 32)
  expect(await engine.health()).toMatchObject({ sending: 1 })
  await engine.closeSend('good')
})
