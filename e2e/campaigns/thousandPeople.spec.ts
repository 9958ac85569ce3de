/**
 * A thousand people move into forty groups: every headless participant's facts and six browser pages are watched, and the
 * times are printed. It takes minutes, so it is a command of its own: npm run campaign:groups.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import { facilitator } from '../people/facilitator.ts'
import { visit } from '../people/visitor.ts'
import { test } from '../servers/test.ts'
import { groupWorkshop } from '../servers/groupWorkshop.ts'
import type { CrowdNews, CrowdOrder } from './crowd.ts'

const GROUPS = 40
const PEOPLE = 1_000

/** Real pages of delegates; a sixth is the facilitator's. */
const PAGES = 5
/** Everybody is where they belong this soon after the click, in milliseconds. */
const WITHIN = 3_000

/** A thousand states in one process make garbage of a thousand devices: room for it, in megabytes. */
const YOUNG_SPACE = '--max-semi-space-size=128'

/** The seat's cookie as opening the link would set it; a thousand links opened from one address are limited, and rightly. */
const cookieOf = (workshopId: string, personId: string, link: string): string =>
  `seat.${workshopId}.${personId}=${link.slice(link.lastIndexOf('/') + 1)}`

const heard = async (crowd: ChildProcess, type: CrowdNews['type']): Promise<number> => {
  for (;;) {
    const [news] = (await once(crowd, 'message')) as [CrowdNews]
    if (news.type === type) return news.at
  }
}

test('a thousand people move into forty groups', async ({ browser, server }) => {
  test.setTimeout(600_000)
  const { id: workshopId, links } = await server.createFrom(
    groupWorkshop({ delegates: PEOPLE, groups: GROUPS, countries: 50 }),
  )
  const linkOf = (personId: string) => links.find((link) => link.personId === personId)?.url ?? ''
  const own = Array.from({ length: PAGES }, (_, at) => `delegate-${at + 1}`)
  const headless = links.filter(({ personId }) => personId.startsWith('delegate') && !own.includes(personId))
  const seats = headless.map(({ personId, url }) => ({ personId, cookie: cookieOf(workshopId, personId, url) }))

  const crowd = fork(fileURLToPath(new URL('./crowd.ts', import.meta.url)), [], {
    execArgv: ['--import', 'tsx', YOUNG_SPACE],
  })
  try {
    const joinedFrom = Date.now()
    const joined = heard(crowd, 'allJoined')
    crowd.send({ url: server.url, workshopId, seats } satisfies CrowdOrder)
    const joinSeconds = ((await joined) - joinedFrom) / 1_000

    const chair = facilitator(await visit(browser, linkOf('facilitator'), { tongue: 'en' }))
    const pages = await Promise.all(own.map((personId) => visit(browser, linkOf(personId), { tongue: 'es' })))
    await chair.isHere(PEOPLE + 1, PEOPLE + 2)
    await chair.startSitting(1)
    await chair.proposeGroups()
    await expect(chair.button({ es: 'Abrir los grupos', en: 'Open the groups' })).toBeVisible({ timeout: 60_000 })

    const placed = heard(crowd, 'allPlaced')
    const load = loadavg()[0]?.toFixed(1)
    const openedAt = Date.now()
    await chair.openGroups()
    const shown = Promise.all(
      pages.map(async ({ page }) => {
        await page
          .getByText(/^Grupo \d+$/)
          .first()
          .waitFor({ timeout: 60_000 })
        return Date.now() - openedAt
      }),
    )
    const [facts, screens] = [(await placed) - openedAt, Math.max(...(await shown))]
    console.log(
      `${PEOPLE} people, ${GROUPS} groups, ${PAGES + 1} pages, load ${load}: all had joined after ${joinSeconds.toFixed(1)} s; ` +
        `from the click, every headless participant was in a group after ${facts} ms, every page after ${screens} ms.`,
    )
    expect(Math.max(facts, screens)).toBeLessThan(WITHIN)
  } finally {
    crowd.kill('SIGKILL')
  }
})
