/** The floor: asked for with a thumb and with a key, given in a fair order, timed, signalled, in a panel and in a group; and questions in writing. */
import { type Browser, expect } from '@playwright/test'
import { areOpen } from '@plenaria/shared/workshop/groups/groups'
import { facilitator } from '../people/facilitator.ts'
import { leadFrom } from '../people/lead.ts'
import { type Visitor, visit } from '../people/visitor.ts'
import type { PlenariaServer } from '../servers/plenariaServer.ts'
import { speakingWorkshop } from '../servers/speakingWorkshop.ts'
import { test } from '../servers/test.ts'

const enter = async (browser: Browser, server: PlenariaServer) => {
  const { id, links } = await server.createFrom(speakingWorkshop)
  const linkOf = (personId: string) => links.find((link) => link.personId === personId)?.url ?? ''
  return {
    chair: facilitator(await visit(browser, linkOf('facilitator'), { tongue: 'en' })),
    honduras: await visit(browser, linkOf('honduras-1'), { tongue: 'es', size: 'phone' }),
    guatemala: await visit(browser, linkOf('guatemala-1'), { tongue: 'en' }),
    observer: await visit(browser, linkOf('observer'), { tongue: 'en' }),
    lead: await leadFrom(server.url, id, 'facilitator', linkOf('facilitator')),
    linkOf,
  }
}
type Cast = Awaited<ReturnType<typeof enter>>

const ask = { es: 'Pedir la palabra', en: 'Ask for the floor' }
const withdraw = { es: 'Retirar ·', en: 'Withdraw ·' }
const youSpeak = { es: 'Usted tiene la palabra', en: 'You have the floor' }
const raiseByKey = ({ page }: Visitor) => page.keyboard.press('Alt+Shift+H')
const strip = ({ page, say }: Visitor) =>
  page.getByRole('region', { name: say({ es: 'Uso de la palabra', en: 'The floor' }) })

const askAndGive = async ({ chair, honduras, guatemala, observer }: Cast) => {
  await test.step('a hand is raised with the thumb and with a key, lowered, and raised again', async () => {
    await honduras.button(ask).click()
    await expect(honduras.button(withdraw)).toBeVisible()
    await guatemala.page.getByRole('heading', { name: 'Dialogue' }).waitFor()
    await raiseByKey(guatemala)
    await expect(guatemala.button(withdraw)).toHaveText(/no\. 2/)
    await raiseByKey(guatemala)
    await expect(guatemala.button(ask)).toBeVisible()
    await raiseByKey(guatemala)
    await expect(guatemala.button(withdraw)).toBeVisible()
    await expect(observer.button(ask)).toHaveCount(0)
    await honduras.isAccessible()
    await guatemala.isAccessible()
  })

  await test.step('the chair is told who is next and why, and gives the floor with one key', async () => {
    await expect(chair.page.getByText('They asked first.')).toBeVisible()
    await chair.isAccessible()
    await chair.page.keyboard.press('Alt+Shift+S')
    await expect(strip(honduras).getByText(youSpeak.es)).toBeVisible()
    await expect(strip(guatemala).getByText('Honduras · Delegate 1').first()).toBeVisible()
    await expect(strip(guatemala).getByRole('timer')).toHaveText(/^0[23]:/)
    await expect(strip(guatemala).getByText('You are next. Get ready.')).toBeVisible()
  })

  await test.step('the speaker alone is told to slow down, finishes with the thumb, and has spoken most', async () => {
    await chair.button({ es: 'Avisar', en: 'Signal' }).click()
    await chair.page.getByRole('menuitem', { name: 'Please speak more slowly' }).click()
    await expect(honduras.page.getByRole('alert')).toHaveText('Hable más despacio, por favor')
    await expect(guatemala.page.getByText('Please speak more slowly')).toHaveCount(0)
    await honduras.isAccessible()
    await honduras.button({ es: 'He terminado', en: 'I have finished' }).click()
    await honduras.button(ask).click()
    await expect(honduras.button(withdraw)).toHaveText(/2\.º/)
    await expect(chair.page.getByText(/Guatemala has spoken less|Guatemala · Delegate 1 has spoken less/)).toBeVisible()
  })
}

const rule = async ({ chair, honduras, guatemala, observer }: Cast) => {
  await test.step('a point of order comes first', async () => {
    await honduras.button(withdraw).click()
    await honduras.button({ es: 'Otras formas de pedirla', en: 'Other ways to ask' }).click()
    await honduras.page.getByRole('menuitem', { name: 'Cuestión de orden' }).click()
    await expect(honduras.page.getByText('Usted es la persona siguiente. Prepárese.').last()).toBeVisible()
    await expect(chair.page.getByText('A point of order comes first.')).toBeVisible()
    await honduras.button({ es: 'Retirar · cuestión de orden', en: '' }).click()
  })

  await test.step('observers ask once the rules let them; a closed list is closed to all but procedure', async () => {
    await chair.button({ es: 'Reglas de la sala', en: 'Rules of the room' }).click()
    const dialog = chair.page.getByRole('dialog')
    await dialog.locator('label', { hasText: 'Observers may ask' }).click()
    await chair.isAccessible()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await observer.button(ask).click()
    await expect(observer.button(withdraw)).toBeVisible()
    await observer.button(withdraw).click()
    await chair.button({ es: 'Cerrar la lista', en: 'Close the list' }).click()
    await expect(observer.button({ es: 'Lista cerrada', en: 'List closed' })).toBeDisabled()
    await chair.button({ es: 'Reabrir la lista', en: 'Reopen the list' }).click()
    await expect(observer.button(ask)).toBeEnabled()
    await expect(guatemala.button(withdraw)).toBeVisible()
  })
}

const questions = async ({ chair, honduras, guatemala }: Cast, expert: Visitor) => {
  const words = '¿Quién financia la oficina de frontera?'
  await test.step('a question waits until it is published, with its translation', async () => {
    await honduras.button({ es: 'Escribir una pregunta', en: 'Write a question' }).click()
    await honduras.page.getByLabel('Su pregunta').fill(words)
    await honduras.isAccessible()
    await honduras.button({ es: 'Enviar', en: 'Send' }).click()
    await expect(honduras.page.getByText(words)).toBeVisible()
    await honduras.page.reload()
    await expect(honduras.page.getByText(words)).toBeVisible()
    await expect(guatemala.page.getByText(words)).toHaveCount(0)
    await chair.page.getByRole('button', { name: 'Publish' }).click()
    await chair.page.getByRole('dialog').getByLabel('Translation (English)').fill('Who pays for the border office?')
    await chair.isAccessible()
    await chair.page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click()
    await expect(guatemala.page.getByText('Who pays for the border office?')).toBeVisible()
  })

  await test.step('a delegation supports it, and an expert answers', async () => {
    await guatemala.page.getByRole('button', { name: /^Support the question/ }).click()
    await expect(guatemala.page.getByText('2 supporters')).toBeVisible()
    await expert.button({ es: 'Responder', en: 'Answer' }).click()
    await expert.page.getByLabel('Your answer').fill('The regional fund, for three years.')
    await expert.page.getByRole('dialog').getByRole('button', { name: 'Answer' }).click()
    await honduras.page.getByText('Cerradas · 1').click()
    await expect(honduras.page.getByText('The regional fund, for three years.')).toBeVisible()
    await honduras.isAccessible()
    await guatemala.isAccessible()
  })
}

const inPanel = async ({ chair, guatemala, honduras }: Cast, expert: Visitor) => {
  await test.step('a panel’s speakers have the floor in turn, with the time of the agenda', async () => {
    await chair.next().click()
    await expect(honduras.button(ask)).toBeVisible()
    await chair.page.getByRole('button', { name: /^Next slot: First paper/ }).click()
    await expect(strip(expert).getByText(youSpeak.en)).toBeVisible()
    await expect(strip(honduras).getByText('Persona experta')).toBeVisible()
    await chair.page.keyboard.press('.')
    await expect(strip(guatemala).getByText(youSpeak.en)).toBeVisible()
    await expect(strip(expert).getByText(youSpeak.en)).toHaveCount(0)
  })

  await test.step('the big screen and the prompter show who speaks', async () => {
    await chair.goTo('projector')
    const floor = chair.page.getByRole('region', { name: 'The floor' })
    await expect(floor.getByText('Guatemala · Delegate 1')).toBeVisible()
    await chair.isAccessible()
    await expert.page.goto(expert.page.url().replace(/\/(stage)?$/, '') + '/prompter')
    await expect(expert.page.getByText('Guatemala · Delegate 1 has the floor.')).toBeVisible()
    await expert.isAccessible()
    await chair.goTo('console')
  })
}

const inGroup = async ({ chair, lead }: Cast, moderator: Visitor) => {
  await test.step('in a group its moderator leads, and the console sees it at a glance', async () => {
    await chair.next().click()
    await chair.proposeGroups()
    await chair.openGroups()
    await lead.until(({ groups }) => areOpen(groups))
    await lead.move('guatemala-1', 'group-1')
    await expect(moderator.page.getByRole('heading', { name: 'The floor' })).toBeVisible()
    await moderator.button({ es: 'Añadir a la lista', en: 'Add to the list' }).click()
    const dialog = moderator.page.getByRole('dialog')
    await dialog.getByRole('button', { name: /Person/ }).click()
    await moderator.page.getByRole('listbox').getByRole('option', { name: 'Guatemala · Delegate 1' }).click()
    await moderator.isAccessible()
    await dialog.getByRole('button', { name: 'Add to the list' }).click()
    await moderator.page.getByRole('button', { name: 'Give the floor: Guatemala · Delegate 1' }).first().click()
    await expect(
      chair.groupCard('Group 1').getByText(/Guatemala · Delegate 1 speaks · nobody on the list/),
    ).toBeVisible()
    await moderator.isAccessible()
    await chair.isAccessible()
  })
}

test('people ask for the floor and are heard in a fair order, in plenary, in a panel and in a group', async ({
  browser,
  server,
}) => {
  test.setTimeout(420_000)
  const cast = await enter(browser, server)
  await cast.chair.startSitting(1)
  await askAndGive(cast)
  await rule(cast)
  const expert = await visit(browser, cast.linkOf('expert'), { tongue: 'en' })
  await questions(cast, expert)
  await inPanel(cast, expert)
  const moderator = await visit(browser, cast.linkOf('moderator'), { tongue: 'en' })
  await inGroup(cast, moderator)
  cast.lead.leave()
  for (const one of [cast.chair, cast.honduras, cast.guatemala, cast.observer, expert, moderator]) await one.leave()
})
