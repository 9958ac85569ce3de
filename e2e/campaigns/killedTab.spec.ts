/**
 * A delegate's tab is killed while they write: right after the page said "saved", in the middle of a word, and while the
 * server is away. Counted is what is missing, doubled or torn afterwards. A command of its own: npm run campaign:docs.
 */
import { loadavg } from 'node:os'
import { expect, type Page } from '@playwright/test'
import { facilitator } from '../people/facilitator.ts'
import { visit } from '../people/visitor.ts'
import { type Writer, writer } from '../people/writer.ts'
import { groupWorkshop } from '../servers/groupWorkshop.ts'
import { test } from '../servers/test.ts'

const ROUNDS = 6

const field = (page: Page) => page.getByRole('textbox', { name: /español/ }).first()

const write = async (page: Page, words: string) => {
  await field(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(words)
}

/** The renderer ends as by a fault of the machine; the browser with the device's copy goes on. */
const killTab = async (page: Page): Promise<void> => {
  const crashed = page.waitForEvent('crash')
  const session = await page.context().newCDPSession(page)
  void session.send('Page.crash').catch(() => undefined)
  await crashed
}

const openAgain = async (dead: Page): Promise<Page> => {
  const page = await dead.context().newPage()
  await page.goto(dead.url())
  await expect(field(page)).toBeVisible({ timeout: 20_000 })
  return page
}

/** Notes on the page whether these words are ever shown, however short. */
const watchFor = (page: Page, words: string): Promise<void> =>
  page.evaluate((wanted) => {
    const { body } = document
    body.dataset['seen'] = 'no'
    new MutationObserver(() => {
      if (body.innerText.includes(wanted)) body.dataset['seen'] = 'yes'
    }).observe(body, { subtree: true, childList: true, characterData: true })
  }, words)

const times = (text: string, words: string): number => text.split(words).length - 1

test('a tab is killed while its delegate writes', async ({ browser, server }) => {
  test.setTimeout(600_000)
  const { links } = await server.createFrom(groupWorkshop({ delegates: 2, groups: 1, countries: 2 }))
  const linkOf = (personId: string) => links.find((link) => link.personId === personId)?.url ?? ''
  const chair = facilitator(await visit(browser, linkOf('facilitator'), { tongue: 'en' }))
  const victim: Writer = writer(await visit(browser, linkOf('delegate-1'), { tongue: 'es' }))
  const other = writer(await visit(browser, linkOf('delegate-2'), { tongue: 'es' }))
  await chair.isHere(3, 4)
  await chair.startSitting(1)
  await chair.goTo('groups')
  await chair.proposeGroups()
  await chair.goTo('console')
  await chair.openGroups()
  await victim.addItem('Inicio. ')
  await victim.isSaved()
  await expect(field(other.page)).toContainText('Inicio.')

  let { page } = victim
  const kept: string[] = []
  const halves: string[] = []
  for (let round = 1; round <= ROUNDS; round += 1) {
    await test.step(`round ${round}`, async () => {
      const saved = `[guardado ${round}]`
      await write(page, saved)
      await expect(page.getByText('Guardado', { exact: true }).first()).toBeVisible({ timeout: 15_000 })
      kept.push(saved)
      await write(other.page, `[otro ${round}]`)
      await other.isSaved()
      kept.push(`[otro ${round}]`)
      // Nothing is promised for what follows, but it may not come twice.
      const half = `[medio ${round}]`
      await write(page, half)
      halves.push(half)
      await killTab(page)
      page = await openAgain(page)

      await server.kill()
      await expect(page.getByText('Solo en este dispositivo').first()).toBeHidden()
      const offline = `[sin red ${round}]`
      await watchFor(page, 'Solo en esta página')
      await write(page, offline)
      // The word is drawn a frame after the truth; nobody reads faster.
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
      await expect(page.getByText('Solo en este dispositivo').first()).toBeVisible({ timeout: 15_000 })
      expect(await page.evaluate(() => document.body.dataset['seen'])).toBe('no')
      kept.push(offline)
      await killTab(page)
      await server.start()
      page = await openAgain(page)
      await expect(field(other.page)).toContainText(offline, { timeout: 20_000 })
    })
  }

  await expect(page.getByText('Guardado', { exact: true }).first()).toBeVisible({ timeout: 15_000 })
  const texts = await Promise.all([page, other.page].map(async (one) => (await field(one).textContent()) ?? ''))
  expect(texts[1]).toBe(texts[0])
  const text = texts[0] ?? ''
  expect(kept.filter((words) => times(text, words) !== 1)).toEqual([])
  expect(halves.filter((words) => times(text, words) > 1)).toEqual([])
  const came = halves.filter((words) => text.includes(words)).length
  console.log(
    `${2 * ROUNDS} tabs killed: ${kept.length} of ${kept.length} promised pieces there once, ` +
      `${came} of ${halves.length} without a promise too; load ${loadavg()[0]?.toFixed(1)}`,
  )
})
