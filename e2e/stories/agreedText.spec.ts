/** From four groups' drafts to an adopted list: merged, bracketed, suggested, reserved, adopted together and ad referendum. */
import { expect, type Browser } from '@playwright/test'
import { facilitator } from '../people/facilitator.ts'
import { visit, type Tongue } from '../people/visitor.ts'
import { writer } from '../people/writer.ts'
import { agreeingWorkshop } from '../servers/agreeingWorkshop.ts'
import type { PlenariaServer } from '../servers/plenariaServer.ts'
import { test } from '../servers/test.ts'

const texts = {
  'honduras-1': 'Los Estados deberán formar al personal de frontera.',
  'guatemala-1': 'Los Estados formarán cada año al personal de frontera.',
  'belize-1': 'States shall open joint desks within 6 months.',
  'honduras-2': 'Intercambiar datos de manera segura.',
} as const
const tongues: Readonly<Record<keyof typeof texts, Tongue>> = {
  'honduras-1': 'es',
  'guatemala-1': 'es',
  'belize-1': 'en',
  'honduras-2': 'es',
}
const names = Object.keys(texts) as (keyof typeof texts)[]
const desks = 'open joint desks'
const training = 'personal de frontera'
/** How the same item begins in English, once somebody has translated it. */
const trained = 'States shall train border staff'
const exchange = 'Intercambiar datos'

const enter = async (browser: Browser, server: PlenariaServer) => {
  const { links } = await server.createFrom(agreeingWorkshop)
  const linkOf = (personId: string) => links.find((link) => link.personId === personId)?.url ?? ''
  const chair = facilitator(await visit(browser, linkOf('facilitator'), { tongue: 'en' }))
  const open = async (personId: keyof typeof texts, size: 'laptop' | 'phone') =>
    writer(await visit(browser, linkOf(personId), { tongue: tongues[personId], size }))
  const delegates = {
    'honduras-1': await open('honduras-1', 'laptop'),
    'guatemala-1': await open('guatemala-1', 'laptop'),
    'belize-1': await open('belize-1', 'phone'),
    'honduras-2': await open('honduras-2', 'laptop'),
  }
  return { chair, delegates }
}
type Cast = Awaited<ReturnType<typeof enter>>

const writeInGroups = async ({ chair, delegates }: Cast) => {
  await chair.startSitting(1)
  await chair.proposeGroups()
  await chair.openGroups()
  for (const name of names) {
    await delegates[name].addItem(texts[name])
    await delegates[name].isSaved()
  }
  await chair.leaveGroups()
  await chair.goTo('plenary')
}

const shape = async ({ chair, delegates }: Cast) => {
  await test.step('every item of the groups is taken up; two that say the same are merged, with all their sources', async () => {
    // The server is asked every fifteen seconds.
    await expect(chair.page.getByText('1 set of items seems to say the same')).toBeVisible({ timeout: 20_000 })
    await chair.isAccessible()
    for (const text of Object.values(texts)) await chair.takeUp([text])
    await chair.inItemMenu(texts['honduras-1'], { es: 'Fusionar con otro punto…', en: 'Merge with another item…' })
    const dialog = chair.page.getByRole('dialog')
    await dialog
      .getByRole('checkbox')
      .filter({ hasText: texts['guatemala-1'] })
      .or(dialog.locator('label', { hasText: texts['guatemala-1'] }))
      .first()
      .click()
    await chair.isAccessible()
    await chair.inDialog({ es: 'Fusionar', en: 'Merge' }).click()
    const merged = chair.jointItem(training)
    await expect(merged.getByText('Merged from 2 items')).toBeVisible()
    await expect(merged.getByText(texts['guatemala-1']).first()).toBeVisible()
    await expect(merged.getByRole('button', { name: /Honduras/ })).toBeVisible()
    await expect(merged.getByRole('button', { name: /Guatemala/ })).toBeVisible()
  })

  await test.step('a delegation suggests other words; the chair sees the difference and accepts', async () => {
    const guatemala = delegates['guatemala-1']
    await guatemala
      .jointItem(training)
      .getByRole('button', { name: /Sugerir otro texto/ })
      .click()
    const dialog = guatemala.page.getByRole('dialog')
    await dialog
      .getByRole('textbox', { name: 'Texto' })
      .fill('Los Estados deberán formar cada año al personal de frontera.')
    await guatemala.isAccessible()
    await dialog.getByRole('button', { name: 'Enviar la sugerencia' }).click()
    const merged = chair.jointItem(training)
    await expect(merged.getByText(/Guatemala · Delegate 1 suggests/)).toBeVisible()
    await chair.isAccessible()
    await merged.getByRole('button', { name: 'Accept', exact: true }).click()
    await expect(merged.getByText('Los Estados deberán formar cada año al personal de frontera.').first()).toBeVisible()
    await expect(merged.getByText(texts['guatemala-1'])).toHaveCount(0)
  })

  await test.step('a passage goes into square brackets, and one version is chosen', async () => {
    await chair.inItemMenu(desks, { es: 'Poner entre corchetes', en: 'Put into square brackets' })
    const dialog = chair.page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Passage now (English)' }).fill('shall')
    await dialog.getByRole('textbox', { name: 'Other version (English)' }).fill('should')
    await chair.inDialog({ es: 'Poner entre corchetes', en: 'Put into square brackets' }).click()
    await expect(chair.jointItem(desks).getByText('States [shall] [should] open joint desks').first()).toBeVisible()
    await chair.isAccessible()
    await chair.jointItem(desks).getByRole('button', { name: 'Choose “should”' }).click()
    await expect(chair.jointItem(desks).getByText('States should open joint desks').first()).toBeVisible()
  })
}

const agree = async ({ chair, delegates }: Cast) => {
  await test.step('delegations take positions; a change of the words asks again, an editorial one does not', async () => {
    await delegates['honduras-1'].takePosition(training, 'support')
    await delegates['belize-1'].takePosition(training, 'reservation', 'Subject to the budget.')
    const merged = chair.jointItem(training)
    await expect(merged.getByText('Reservation: 1').first()).toBeVisible()
    await merged.getByRole('button', { name: /Take the pen/ }).click()
    const field = merged.getByRole('textbox', { name: /Spanish/ }).first()
    await merged
      .getByRole('textbox', { name: /English/ })
      .first()
      .click()
    await chair.page.keyboard.type(`${trained} every year.`)
    await field.click()
    await chair.page.keyboard.press('End')
    await chair.page.keyboard.type(' Pronto.')
    await expect(merged.getByText('they are asked again')).toBeVisible()
    await merged.getByRole('button', { name: 'Call it editorial' }).click()
    await chair.inDialog({ es: 'Es un cambio de redacción', en: 'Call it editorial' }).click()
    await expect(merged.getByText('they are asked again')).toHaveCount(0)
    await expect(merged.getByText('Reservation: 1').first()).toBeVisible()
    await delegates['belize-1'].isAccessible()
  })

  await test.step('what nobody stands against is asked about and adopted together', async () => {
    await chair.button({ es: 'Consultar en bloque', en: 'Ask en bloc' }).click()
    await chair.page.getByText('20 s', { exact: true }).click()
    await chair.isAccessible()
    await chair.inDialog({ es: 'Preguntar ahora', en: 'Ask now' }).click()
    await delegates['honduras-2'].jointItem(exchange).getByRole('button', { name: 'Sacar del bloque' }).click()
    const adopt = chair.page.getByRole('button', { name: /^Adopt 1 item/ })
    await expect(adopt).toBeEnabled({ timeout: 40_000 })
    await adopt.click()
    await chair.page
      .getByRole('alertdialog')
      .getByRole('button', { name: /^Adopt 1 item/ })
      .click()
    await expect(chair.jointItem(desks).getByText('adopted', { exact: true })).toBeVisible()
    await expect(chair.jointItem(desks).getByText(/Absent at adoption.*Panama/)).toBeVisible()
  })

  await test.step('an item with a reservation is adopted; the reservation stands beside it', async () => {
    await chair.jointItem(training).getByRole('button', { name: 'Ask for objections' }).click()
    await expect(chair.page.getByText(/the version in English is older than .* the original in Spanish/)).toBeVisible()
    await chair.isAccessible()
    await chair.inDialog({ es: 'Preguntar ahora', en: 'Ask now' }).click()
    await chair.adopt(training)
    await expect(chair.jointItem(training).getByText('Subject to the budget.').first()).toBeVisible()
  })

  await test.step('another is adopted ad referendum, and the delegation confirms', async () => {
    await chair.inItemMenu(exchange, { es: 'Adoptar ad referendum…', en: 'Adopt ad referendum…' })
    const dialog = chair.page.getByRole('dialog')
    await expect(dialog.getByRole('checkbox', { name: 'Panama' })).toBeChecked()
    await dialog.getByRole('checkbox', { name: 'Guatemala' }).check({ force: true })
    await chair.isAccessible()
    await chair.inDialog({ es: 'Adoptar', en: 'Adopt' }).click()
    await expect(chair.jointItem(exchange).getByText('ad referendum')).toBeVisible()
    await delegates['guatemala-1'].jointItem(exchange).getByRole('button', { name: 'Confirmar', exact: true }).click()
    await expect(chair.jointItem(exchange).getByText('Guatemala confirmed.')).toBeVisible()
    await expect(
      chair.page.getByRole('region', { name: 'Before closing' }).getByText(/answers awaited of Panama/),
    ).toBeVisible()
  })
}

test('four drafts become one agreed text', async ({ browser, server }) => {
  test.setTimeout(240_000)
  const cast = await enter(browser, server)
  const { chair, delegates } = cast
  await test.step('four groups write', () => writeInGroups(cast))
  await shape(cast)
  await agree(cast)
  await test.step('each original is one click away, and every item of the groups has its place', async () => {
    await chair
      .jointItem(training)
      .getByRole('button', { name: /Guatemala/ })
      .click()
    await expect(chair.page.getByRole('dialog').getByText(texts['guatemala-1'])).toBeVisible()
    await chair.page.keyboard.press('Escape')
    await expect(chair.page.getByText('All 4 items of the groups have their place')).toBeVisible()
    await chair.isAccessible()
  })
  await test.step('an item is reopened and put under a silence procedure; a delegation answers by its link', async () => {
    await chair.inItemMenu(desks, { es: 'Reabrir…', en: 'Reopen…' })
    await chair.page.getByRole('dialog').getByRole('textbox').fill('A date was missing.')
    await chair.inDialog({ es: 'Reabrir…', en: 'Reopen…' }).click()
    await expect(chair.jointItem(desks).getByText(/Reopened\. Before, it was adopted like this/)).toBeVisible()
    await chair.inItemMenu(desks, { es: 'Procedimiento de silencio…', en: 'Silence procedure…' })
    await chair.isAccessible()
    await chair.inDialog({ es: 'Abrir', en: 'Open' }).click()
    await expect(chair.jointItem(desks).getByText(/Silence procedure until/)).toBeVisible()
    const honduras = delegates['honduras-1']
    await expect(honduras.jointItem(desks).getByText(/Procedimiento de silencio hasta/)).toBeVisible()
    await honduras.takePosition(desks, 'objection', 'Falta el presupuesto.')
    await expect(chair.jointItem(desks).getByText('Honduras objects')).toBeVisible()
    await expect(chair.jointItem(desks).getByText(/Silence procedure until/)).toHaveCount(0)
    await honduras.withdraw()
  })
  await test.step('what was agreed is followed up: the chair assigns, the delegation reports by its own link', async () => {
    await chair.goTo('followUp')
    const item = chair.page.getByRole('article').filter({ hasText: trained })
    await item.getByRole('button', { name: 'Assign and set a date' }).click()
    const dialog = chair.page.getByRole('dialog')
    await dialog.getByText('Honduras', { exact: true }).click()
    await dialog.getByLabel('Due').fill('2020-10-06')
    await chair.isAccessible()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(item.getByText('overdue')).toBeVisible()
    const honduras = delegates['honduras-2']
    await honduras.goTo('followUp')
    await honduras.page
      .getByRole('article')
      .filter({ hasText: training })
      .getByRole('button', { name: 'Informar el avance' })
      .click()
    await honduras.page.getByRole('dialog').getByRole('textbox').fill('Se dictaron dos cursos.')
    await honduras.isAccessible()
    await honduras.page.getByRole('dialog').getByRole('button', { name: 'Informar' }).click()
    await expect(item.getByText('Se dictaron dos cursos.')).toBeVisible()
    await chair.isAccessible()
  })
  for (const one of [chair, ...Object.values(delegates)]) await one.leave()
})
