/**
 * Groups of sixty people, fifty-four of them simulated: prepared, adjusted by keyboard, opened; two come late and one not at
 * all; a group calls for help, gets more time, is closed before the others; ending is undone, and everybody returns.
 */
import { expect } from '@playwright/test'
import { facilitator } from '../people/facilitator.ts'
import { visit } from '../people/visitor.ts'
import { groupWorkshop } from '../servers/groupWorkshop.ts'
import { test } from '../servers/test.ts'

const DELEGATES = 58
/** Simulated are all but these: two who lead, two at their pages in time, two who come late. One of the simulated never comes. */
const early = ['delegate-1', 'delegate-2'] as const
const late = ['delegate-57', 'delegate-58'] as const
const absent = 'delegate-30'
const real = ['facilitator', 'moderator', ...early, ...late, absent]

test('sixty people in four groups', async ({ browser, server }) => {
  test.setTimeout(240_000)
  const { id, links } = await server.createFrom(groupWorkshop({ delegates: DELEGATES, groups: 4, countries: 11 }))
  const linkOf = (personId: string) => links.find((link) => link.personId === personId)?.url ?? ''
  const crowd = server.begin('simulate', id, '--beside', real.join(','), '--speed', '300')
  const lead = facilitator(await visit(browser, linkOf('facilitator'), { tongue: 'en' }))
  const moderator = await visit(browser, linkOf('moderator'), { tongue: 'es' })
  const first = await visit(browser, linkOf(early[0]), { tongue: 'es' })
  const second = await visit(browser, linkOf(early[1]), { tongue: 'en', size: 'phone' })
  const isIn = async ({ page }: { page: typeof first.page }, name: RegExp) =>
    expect(page.getByRole('banner').getByText(name).first()).toBeVisible({ timeout: 20_000 })

  await test.step('a group gets a task, a rule is set, the plan is proposed, kept and adjusted by keyboard', async () => {
    await lead.isHere(57, 60)
    await lead.goTo('groups')
    await lead.page.getByRole('button', { name: 'Groups', exact: true }).click()
    const dialog = lead.page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Edit Group 1' }).click()
    await dialog.getByRole('textbox', { name: /Task \(Spanish\)/ }).fill('Buscar trabajo conjunto en la frontera.')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog.getByText('Group 4')).toBeVisible()
    await lead.isAccessible()
    await lead.page.keyboard.press('Escape')
    await lead.proposeGroups()
    await expect(lead.page.getByText(/proven\.$/).first()).toBeVisible()
    await lead.button({ es: 'Distribuciones guardadas', en: 'Kept plans' }).click()
    await dialog.getByRole('textbox').fill('As proposed')
    await dialog.getByRole('button', { name: 'Keep this one' }).click()
    await expect(dialog.getByText('As proposed')).toBeVisible()
    await lead.isAccessible()
    await lead.page.keyboard.press('Escape')
    // Group 1 is closed before the others later on: the one is in it, the other is not, however the draw fell.
    for (const number of ['1', '2']) {
      await lead.page.getByRole('row', { name: `Delegate ${number}`, exact: true }).focus()
      await lead.page.keyboard.press(number)
      const there = lead.page.getByRole('grid', { name: new RegExp(`Group ${number}`) })
      await expect(there.getByRole('row', { name: `Delegate ${number}`, exact: true })).toBeVisible()
    }
    await lead.button({ es: 'Distribuciones guardadas', en: 'Kept plans' }).click()
    await dialog.getByText('Who would sit where').click()
    await expect(dialog.getByRole('region', { name: 'Group 1' }).getByRole('listitem').first()).toBeVisible()
    await lead.isAccessible()
    await lead.page.keyboard.press('Escape')
    await lead.page.getByRole('button', { name: 'Move Delegate 2', exact: true }).click()
    await lead.page.getByRole('menuitem', { name: 'Why here?' }).click()
    await expect(dialog.getByText(/^Group [134]:/).first()).toBeVisible()
    await lead.isAccessible()
    await lead.page.keyboard.press('Escape')
  })

  await test.step('the groups open: each is taken to their own, with its task', async () => {
    await lead.goTo('console')
    // Fifteen times as fast: five minutes of grace are twenty seconds.
    await server.setClock(id, { workshopAt: Date.parse('2020-10-07T14:59:00Z'), rate: 15 })
    await lead.startSitting(1)
    await lead.openGroups()
    await isIn(first, /Grupo 1/)
    await isIn(moderator, /Grupo 1/)
    await expect(first.page.getByText('Buscar trabajo conjunto en la frontera.')).toBeVisible()
    await isIn(second, /Group \d/)
    await second.isAccessible()
  })

  const latecomers = await test.step('two come late and are seated without a click', async () => {
    const pages = await Promise.all(late.map((personId) => visit(browser, linkOf(personId), { tongue: 'es' })))
    for (const page of pages) await isIn(page, /Grupo \d/)
    return pages
  })

  await test.step('whoever does not come is missed after five minutes, and few moves are proposed', async () => {
    await expect(lead.page.getByText(/Has not come: Delegate 30/)).toBeVisible({ timeout: 40_000 })
    await lead.isAccessible()
    await lead.goTo('groups')
    await lead.button({ es: 'Ver propuestas', en: 'Show proposals' }).click()
    await expect(lead.page.getByText(/Nothing is gained|Make th/).first()).toBeVisible()
    await lead.isAccessible()
    await lead.goTo('console')
  })

  await test.step('a group calls for help, and it is answered', async () => {
    await first.button({ es: 'Llamar a la facilitación', en: 'Call a facilitator' }).click()
    await expect(first.page.getByText(/Facilitación avisada hace/)).toBeVisible()
    await expect(lead.page.getByText(/Group 1 · waiting/)).toBeVisible()
    await lead.button({ es: 'Atendido', en: 'Answered' }).click()
    await expect(first.button({ es: 'Llamar a la facilitación', en: 'Call a facilitator' })).toBeVisible()
  })

  await test.step('one group gets five minutes more, and is then closed before the others', async () => {
    await lead.inGroupMenu('Group 1', { es: '5 min más', en: '5 min more' })
    await expect(first.page.getByText(/de 1 h 5 min/)).toBeVisible()
    await lead.inGroupMenu('Group 1', { es: 'Cerrar este grupo', en: 'Close this group' })
    await expect(first.page.getByText(/ya cerró su grupo/)).toBeVisible()
    await isIn(latecomers[0] ?? first, /Grupo \d|Plenario/)
  })

  await test.step('ending is undone: who was in a group is there again, also after a reload', async () => {
    await lead.closeGroups()
    await isIn(second, /Plenary/)
    await lead.button({ es: 'Deshacer el cierre', en: 'Undo the closing' }).click()
    await isIn(second, /Group \d/)
    await second.page.reload()
    await isIn(second, /Group \d/)
  })

  await test.step('everybody returns, and all simulated saw the same', async () => {
    await lead.next().click()
    await lead.page
      .getByRole('alertdialog')
      .getByRole('button', { name: /^Go to/ })
      .click()
    await isIn(second, /Plenary/)
    await lead.endSitting()
    const { output } = await crowd.done
    expect(JSON.parse(output)).toMatchObject({ ok: true, participants: 53, disagreeing: [], texts: { lost: 0 } })
  })

  for (const visitor of [lead, moderator, first, second, ...latecomers]) await visitor.leave()
})
