/**
 * The whole workshop in real browsers: two facilitators, a moderator and three delegates, everybody else simulated, from
 * "start sitting 1" to the downloaded report, in both languages, with the server killed three times on the way.
 */
import { readFile } from 'node:fs/promises'
import { type Browser, expect } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { type Facilitator, facilitator } from '../people/facilitator.ts'
import { type Tongue, visit, type Visitor } from '../people/visitor.ts'
import { type Writer, writer } from '../people/writer.ts'
import type { PlenariaServer } from '../servers/plenariaServer.ts'
import { test } from '../servers/test.ts'

const real = ['facilitator-rcm', 'facilitator-mirps', 'moderator-rcm-1', 'honduras-2', 'canada-2', 'panama-1'] as const
type Real = (typeof real)[number]

/** Back by themselves this soon after the server is up again, in milliseconds. */
const BACK_WITHIN = 5_000

type Cast = {
  server: PlenariaServer
  rcm: Facilitator
  mirps: Facilitator
  moderator: Visitor
  honduras: Writer
  canada: Writer
  panama: Writer
  all: readonly Visitor[]
}

const gather = async (browser: Browser, server: PlenariaServer): Promise<Cast & { workshopId: string }> => {
  const { id, links } = await server.create()
  const linkOf = (personId: Real) => links.find((link) => link.personId === personId)?.url ?? ''
  const come = (personId: Real, tongue: Tongue, size: 'laptop' | 'phone' = 'laptop') =>
    visit(browser, linkOf(personId), { tongue, size })
  const rcm = facilitator(await come('facilitator-rcm', 'es'))
  const mirps = facilitator(await come('facilitator-mirps', 'en'))
  const moderator = await come('moderator-rcm-1', 'es')
  const honduras = writer(await come('honduras-2', 'es'))
  const canada = writer(await come('canada-2', 'en'))
  const panama = writer(await come('panama-1', 'es', 'phone'))
  const all = [rcm, mirps, moderator, honduras, canada, panama]
  return { server, workshopId: id, rcm, mirps, moderator, honduras, canada, panama, all }
}

const isOffline = ({ page, tongue }: Visitor) => page.getByText(tongue === 'es' ? /^Sin conexión/ : /^Offline/).first()

/** A power cut: everybody notices, and is back within five seconds of the server. */
const killAndRecover = async ({ server, all }: Cast, meanwhile: () => Promise<void> = async () => undefined) => {
  await server.kill()
  await Promise.all(all.map((visitor) => expect(isOffline(visitor)).toBeVisible()))
  await meanwhile()
  await server.start()
  const startedAt = Date.now()
  await Promise.all(all.map((visitor) => expect(isOffline(visitor)).toBeHidden({ timeout: BACK_WITHIN })))
  expect(Date.now() - startedAt).toBeLessThan(BACK_WITHIN)
}

type Ticks = Record<string, number>

/** The moments at which a page shows each of the next five seconds; all share one machine's clock, so they can be compared. */
const ticksOf = ({ page }: Visitor): Promise<Ticks> =>
  page
    .getByRole('timer')
    .first()
    .evaluate(
      (element) =>
        new Promise<Ticks>((resolve) => {
          const seen: Ticks = {}
          const observer = new MutationObserver(() => {
            const digits = /\d+:\d\d(:\d\d)?/.exec(element.textContent ?? '')?.[0]
            if (digits !== undefined) seen[digits] ??= performance.timeOrigin + performance.now()
            if (Object.keys(seen).length < 5) return
            observer.disconnect()
            resolve(seen)
          })
          observer.observe(element, { childList: true, characterData: true, subtree: true })
        }),
    )

/** How far apart the pages were, in milliseconds, at the second they agreed on best: a busy machine draws late now and then. */
const spreadOf = (pages: readonly Ticks[]): number => {
  const shared = Object.keys(pages[0] ?? {}).filter((second) => pages.every((ticks) => second in ticks))
  const spreads = shared.map((second) => {
    const moments = pages.map((ticks) => ticks[second] ?? 0)
    return Math.max(...moments) - Math.min(...moments)
  })
  return Math.min(...spreads)
}

test('a whole workshop, from the first sitting to the joint report', async ({ browser, server }) => {
  test.setTimeout(420_000)
  const cast = await gather(browser, server)
  const { rcm, mirps, moderator, honduras, canada, panama, all, workshopId } = cast
  const crowd = server.begin('simulate', workshopId, '--beside', real.join(','), '--speed', '300')

  await test.step('everybody arrives', async () => {
    await rcm.everybodyIsHere(52)
    for (const visitor of all) await visitor.isAccessible()
  })

  await test.step('sitting 1 starts and all see the same countdown', async () => {
    await rcm.startSitting(1)
    await mirps.isAt('Opening remarks')
    expect(spreadOf(await Promise.all(all.map(ticksOf)))).toBeLessThan(200)
  })

  await test.step('the server is killed; two facilitators press next meanwhile, and the agenda moves once', async () => {
    await killAndRecover(cast, async () => {
      await rcm.next().click()
      await mirps.next().click()
    })
    await rcm.isAt('Presentación del taller')
    await mirps.isAt('What this workshop is for')
  })

  await test.step('the rest of sitting 1, each facilitator in turn', async () => {
    await mirps.next().click()
    await rcm.isAt('El MIRPS visto por su presidencia')
    await rcm.next().click()
    await mirps.isAt('The RCM as its presidency sees it')
    await mirps.next().click()
    await rcm.isAt('Protección internacional: mirada experta')
    await rcm.next().click()
    await mirps.isAt('Close of the first sitting')
    await mirps.endSitting()
  })

  await test.step('sitting 2 continues; the groups are proposed, looked at and adjusted by keyboard', async () => {
    await rcm.startSitting(2)
    await rcm.isAt('Palabras de apertura')
    await rcm.next().click()
    await rcm.proposeGroups()
    await mirps.goTo('groups')
    await expect(mirps.page.getByText('Equal representation, proven.')).toBeVisible()
    await mirps.isAccessible()
    const card = mirps.page.getByRole('row', { name: /Honduras · Delegate 2/ }).first()
    await card.focus()
    await mirps.page.keyboard.press('1')
    await expect(mirps.page.getByRole('grid', { name: /Group 1/ }).getByText('Honduras · Delegate 2')).toBeVisible()
    await mirps.goTo('console')
  })

  await test.step('the groups open: everyone is taken to theirs and writes', async () => {
    await mirps.next().click()
    await rcm.openGroups()
    await honduras.isInGroup('1')
    await moderator.page.getByText('Grupo 1').first().waitFor()
    await crowdHasWritten(rcm)
    await writeItem(
      honduras,
      'opportunities',
      'Proteger a la niñez migrante en tránsito.',
      'Protect migrant children in transit.',
    )
    await writeItem(canada, 'follow-up', 'Revisar los avances cada año.', 'Review progress every year.')
    await writeItem(
      panama,
      'opportunities',
      'Abrir ventanillas conjuntas en la frontera.',
      'Open joint desks at the border.',
    )
    for (const visitor of [honduras, canada, panama, moderator, rcm]) await visitor.isAccessible()
  })

  await test.step('the server is killed while they write: nothing acknowledged is lost', async () => {
    await killAndRecover(cast)
    await expect(honduras.page.getByText('Proteger a la niñez migrante en tránsito.').first()).toBeVisible()
    await typeMore(honduras, ' Y con sus familias.')
    await honduras.isSaved()
  })

  await test.step('back in plenary', async () => {
    await rcm.leaveGroups()
    await mirps.isAt('Plenary and agreements')
    await honduras.isInPlenary()
  })

  await plenary(cast)

  await test.step('the workshop closes and both languages of the report come out', async () => {
    await rcm.goTo('console')
    await rcm.next().click()
    await rcm.isAt('Clausura')
    await rcm.endSitting()
    await expect(honduras.page.getByText('El taller ha terminado')).toBeVisible()
    await report(rcm, 'es', 'Proteger a la niñez migrante en tránsito. Y con sus familias.')
    await report(mirps, 'en', 'Protect migrant children in transit.')
  })

  await test.step('everybody simulated saw the same', async () => {
    const { output, exitCode } = await crowd.done
    expect(JSON.parse(output)).toMatchObject({ ok: true, disagreeing: [], texts: { lost: 0 } })
    expect(exitCode).toBe(0)
  })

  for (const visitor of all) await visitor.leave()
})

const topics = {
  opportunities: { es: 'Oportunidades de trabajo conjunto', en: 'Opportunities for joint work' },
  'follow-up': { es: 'Mecanismos de seguimiento', en: 'Mechanisms for follow-up' },
} as const

const languageNames = { es: { es: 'español', en: 'inglés' }, en: { es: 'Spanish', en: 'English' } } as const

/** Adds an item under a topic and writes it in both languages. */
const writeItem = async (person: Writer, topic: keyof typeof topics, es: string, en: string) => {
  const { page, tongue, say } = person
  const list = page.getByRole('region', { name: say(topics[topic]) })
  // What the others wrote has to be there before items are counted.
  await person.isSaved()
  const before = await list.getByRole('listitem').count()
  await list.getByRole('button', { name: new RegExp(`“${say(topics[topic])}”$`) }).click()
  await expect(list.getByRole('listitem')).toHaveCount(before + 1)
  const item = list.getByRole('listitem').last()
  for (const [language, text] of [
    ['es', es],
    ['en', en],
  ] as const) {
    const name = languageNames[tongue][language]
    const field = item.getByRole('textbox', {
      name: new RegExp(`${say({ es: 'texto en', en: 'text in' })} ${name}`, 'i'),
    })
    // A phone shows one language at a time.
    if ((page.viewportSize()?.width ?? 0) < 760) await page.getByRole('button', { name, exact: true }).click()
    await item.scrollIntoViewIfNeeded()
    await field.click()
    await field.pressSequentially(text)
  }
  await person.isSaved()
}

const typeMore = async ({ page }: Writer, text: string) => {
  const field = page.getByRole('textbox').filter({ hasText: 'Proteger a la niñez' }).first()
  await field.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(text)
}

/** The simulated people have stopped typing: no group's text grows any more. */
const crowdHasWritten = async ({ page }: Facilitator) => {
  const wrote = page.getByText(/\d+ de \d+ han escrito/)
  await expect(wrote.first()).toBeVisible()
  const everybodyWhoWrites = /^([3-9]|\d\d) de \d+ han escrito$/
  for (const line of await wrote.all()) await expect(line).toHaveText(everybodyWhoWrites, { timeout: 60_000 })
}

const children = 'Proteger a la niñez migrante'
const together = 'Review progress every year'

const plenary = async (cast: Cast) => {
  const { rcm, mirps, honduras, canada } = cast
  await test.step('plenary takes items up, one by one and several as one', async () => {
    await rcm.goTo('plenary')
    await mirps.goTo('plenary')
    await rcm.takeUp([children])
    await mirps.takeUp([together, 'Open joint desks at the border'])
    await expect(rcm.jointItem(children)).toBeVisible()
    await expect(mirps.jointItem(together)).toBeVisible()
    await rcm.isAccessible()
    await canada.isAccessible()
  })

  await test.step('a delegation objects: no adoption until it withdraws', async () => {
    await rcm.ask(children)
    await honduras.takePosition(children, 'objection', 'Falta mencionar a las familias.')
    await expect(rcm.jointItem(children).getByText('Honduras objeta')).toBeVisible()
    await honduras.withdraw()
    await expect(rcm.jointItem(children).getByText('Honduras objetó antes')).toBeVisible()
    await rcm.adopt(children)
  })

  await test.step('the server is killed while objections are asked for: the question stands', async () => {
    await mirps.ask(together)
    await killAndRecover(cast)
    await mirps.adopt(together)
  })

  await test.step('an item is set aside with a reason', async () => {
    const source = rcm.page
      .getByRole('region', { name: 'Textos de los grupos' })
      .getByRole('listitem')
      .filter({
        has: rcm.page.getByRole('checkbox'),
      })
    const text = (
      await source
        .first()
        .getByText(/\S+\.$/)
        .first()
        .innerText()
    ).slice(0, 40)
    await rcm.takeUp([text])
    await rcm.setAside(text, 'Requiere consulta en capital.')
    await expect(
      rcm
        .jointItem(text)
        .getByText(/Requiere consulta en capital/)
        .first(),
    ).toBeVisible()
  })
}

const report = async (person: Facilitator, tongue: Tongue, adopted: string) => {
  await person.goTo('report')
  await person.isAccessible()
  const download = person.page.waitForEvent('download')
  await person.page
    .getByRole('button', { name: tongue === 'es' ? 'Descargar Word, español' : 'Download Word, English' })
    .click()
  const path = await (await download).path()
  const parts = unzipSync(new Uint8Array(await readFile(path)))
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replaceAll(/<[^>]+>/g, '')
  expect(text).toContain(adopted)
}
