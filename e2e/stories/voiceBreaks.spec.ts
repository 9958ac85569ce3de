/** What can break between a speaker and a listener breaks, on each engine; nobody clicks, and the sound is back within five seconds. */
import { loadavg } from 'node:os'
import { expect } from '@playwright/test'
import { hasJanus } from '../../scripts/janus/startJanus.ts'
import { hear } from '../people/hearer.ts'
import { cuttableNetwork } from '../servers/cuttableNetwork.ts'
import { test } from '../servers/voiceTest.ts'
import { voiceWorkshop } from '../servers/voiceWorkshop.ts'

const BACK_WITHIN = 5_000
const GONE_FOR = 5_000

for (const engineName of ['embedded', 'janus'] as const)
  test.describe(`breaks of the sound on the engine ${engineName}`, () => {
    test.use({ engineName })
    test.skip(engineName === 'janus' && !hasJanus(), 'Debian’s janus is not installed here.')

    test('engine, network and server are gone in turn: the sound comes back by itself', async ({
      browser,
      server,
      engine,
    }) => {
      test.setTimeout(300_000)
      const { links } = await server.createFrom(voiceWorkshop)
      const linkOf = (personId: string) => links.find((link) => link.personId === personId)?.url ?? ''
      const network = cuttableNetwork()
      const speaker = await hear(browser, linkOf('facilitator'), { tongue: 'en', tone: 'facilitator' })
      await speaker.page.goto(speaker.page.url().replace(/\/console$/, '/stage'))
      const listener = await hear(browser, linkOf('delegate-1'), { tongue: 'es', prepare: network.install })
      for (const one of [speaker, listener]) await one.joinSound()
      await speaker.openMicrophone()
      await listener.hearsOnly('facilitator')

      const comesBack = async (since: number, what: string) => {
        await listener.hearsOnly('facilitator')
        const took = Date.now() - since
        console.log(`    heard again ${took} ms after ${what}; load ${loadavg()[0]?.toFixed(1)}`)
        expect(took, what).toBeLessThanOrEqual(BACK_WITHIN)
      }

      await test.step('the engine is killed', async () => {
        const since = Date.now()
        engine.crash(server)
        await listener.hearsOnly()
        await comesBack(since, 'the engine was killed')
      })

      await test.step('the listener’s network is gone for five seconds', async () => {
        await network.cut()
        await listener.hearsOnly()
        await listener.page.waitForTimeout(GONE_FOR)
        await network.restore()
        await comesBack(Date.now(), 'the network was there again')
      })

      await test.step('the server is killed and started again', async () => {
        await server.kill()
        await listener.hearsOnly()
        await server.start()
        await comesBack(Date.now(), 'the server had started')
      })

      for (const one of [speaker, listener]) await one.leave()
      network.close()
    })
  })
