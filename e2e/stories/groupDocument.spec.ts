/**
 * A group's text: written in one language and translated in the other, the original changes, an earlier text returns, and the
 * result is presented to the room.
 */
import { expect } from '@playwright/test'
import { facilitator } from '../people/facilitator.ts'
import { visit } from '../people/visitor.ts'
import { writer } from '../people/writer.ts'
import { groupWorkshop } from '../servers/groupWorkshop.ts'
import { test } from '../servers/test.ts'

test('a group writes in two languages', async ({ browser, server }) => {
  test.setTimeout(180_000)
  const { links } = await server.createFrom(groupWorkshop({ delegates: 2, groups: 1, countries: 2 }))
  const linkOf = (personId: string) => links.find((link) => link.personId === personId)?.url ?? ''
  const lead = facilitator(await visit(browser, linkOf('facilitator'), { tongue: 'en' }))
  const author = writer(await visit(browser, linkOf('delegate-1'), { tongue: 'es' }))
  const translator = writer(await visit(browser, linkOf('delegate-2'), { tongue: 'en' }))
  const spanish = author.page.getByRole('textbox', { name: /texto en español/ }).first()
  const english = translator.page.getByRole('textbox', { name: /text in English/ }).first()

  await test.step('the group opens', async () => {
    await lead.isHere(3, 4)
    await lead.startSitting(1)
    await lead.goTo('groups')
    await lead.proposeGroups()
    await lead.goTo('console')
    await lead.openGroups()
  })

  await test.step('one writes, the other translates', async () => {
    await author.addItem('Abrir una mesa conjunta.')
    await expect(author.page.getByText('original', { exact: true })).toBeVisible()
    await english.click()
    await translator.page.keyboard.type('Open a joint desk.')
    await translator.isSaved()
    await expect(author.page.getByRole('button', { name: 'traducción' })).toBeVisible()
  })

  await test.step('the original changes: the translation says so, and shows what', async () => {
    await spanish.click()
    await author.page.keyboard.press('Control+End')
    await author.page.keyboard.type(' Antes de junio.')
    await expect(translator.page.getByRole('button', { name: 'original has changed' })).toBeVisible()
    await translator.page.getByText('What has changed in the original').click()
    await expect(translator.page.locator('ins').getByText('Antes de junio.')).toBeVisible()
    await translator.isAccessible()
    await author.isAccessible()
  })

  await test.step('the translator follows, and the author has reviewed it', async () => {
    await english.click()
    await translator.page.keyboard.press('Control+End')
    await translator.page.keyboard.type(' Before June.')
    await translator.page.getByRole('button', { name: 'original has changed' }).click()
    await translator.page.getByRole('menuitem', { name: 'Says the same as the original' }).click()
    await expect(author.page.getByRole('button', { name: 'traducción' })).toBeVisible()
    await author.page.getByRole('button', { name: 'traducción' }).click()
    await author.page.getByRole('menuitem', { name: /La revisé/ }).click()
    await expect(translator.page.getByRole('button', { name: 'reviewed translation' })).toBeVisible()
  })

  await test.step('somebody overwrites it, and the earlier text is brought back', async () => {
    await english.click()
    await translator.page.keyboard.press('Control+A')
    await translator.page.keyboard.type('Nothing at all.')
    await translator.isSaved()
    await author.page.getByRole('button', { name: 'Textos anteriores del punto 1' }).click()
    const dialog = author.page.getByRole('dialog')
    await expect(dialog.getByText('Así dice ahora.').first()).toBeVisible()
    await expect(dialog.getByText('Persona delegada 2').first()).toBeVisible()
    await author.isAccessible()
    await dialog.getByRole('button', { name: 'Volver a este texto' }).click()
    await expect(english).toHaveText('Open a joint desk. Before June.')
    await author.page.getByRole('button', { name: 'Deshacer', exact: true }).click()
    await expect(english).toHaveText('Nothing at all.')
  })

  await test.step('they talk about the item, and a suggestion becomes its text', async () => {
    await translator.page.getByRole('button', { name: 'Comments on item 1' }).click()
    const theirs = translator.page.getByRole('dialog')
    await expect(theirs.getByText('No comments yet')).toBeVisible()
    await theirs.getByRole('textbox', { name: 'New comment' }).fill('Who pays for the desk?')
    await translator.page.keyboard.press('Control+Enter')
    await expect(theirs.getByRole('textbox', { name: 'New comment' })).toHaveValue('')

    await author.page.getByRole('button', { name: 'Comentarios del punto 1: 1 abierto' }).click()
    const mine = author.page.getByRole('dialog')
    await expect(mine.getByText('Who pays for the desk?')).toBeVisible()
    await mine.getByRole('button', { name: 'Responder' }).click()
    await author.page.keyboard.type('Cada gobierno, su parte.')
    await author.page.keyboard.press('Control+Enter')
    await expect(theirs.getByText('Cada gobierno, su parte.')).toBeVisible()
    await expect(theirs.getByText('Delegate 1')).toBeVisible()

    await theirs.getByRole('button', { name: 'Suggest another text' }).click()
    await theirs.getByText('Spanish', { exact: true }).click()
    await theirs.getByRole('textbox', { name: 'Suggested text' }).fill('Abrir dos mesas conjuntas. Antes de junio.')
    await theirs.getByRole('textbox', { name: /Why/ }).fill('One for each border.')
    await theirs.getByRole('button', { name: 'Suggest', exact: true }).click()
    await expect(theirs.getByRole('button', { name: 'Withdraw' })).toBeVisible()
    await expect(mine.locator('ins').first()).toBeVisible()
    await author.isAccessible()
    await translator.isAccessible()

    await theirs.getByRole('button', { name: 'Resolve' }).click()
    await expect(mine.getByText('1 cerrado')).toBeVisible()
    await mine.getByText('1 cerrado').click()
    await expect(mine.getByText('Resuelto por Persona delegada 2')).toBeVisible()
    await mine.getByRole('button', { name: 'Aceptar', exact: true }).click()
    await expect(spanish).toHaveText('Abrir dos mesas conjuntas. Antes de junio.')
    await expect(theirs.getByText('Nothing is left open.')).toBeVisible()
    await expect(translator.page.locator('details').getByText('Accepted by Delegate 1')).toBeHidden()
    await translator.page.keyboard.press('Escape')
    await expect(author.page.getByText('El texto propuesto ya está puesto.')).toBeVisible()
    await author.page.getByRole('button', { name: 'Deshacer', exact: true }).click()
    await expect(spanish).toHaveText('Abrir una mesa conjunta. Antes de junio.')
    await expect(author.page.getByRole('button', { name: 'Comentarios del punto 1: 1 abierto' })).toBeVisible()
    await author.isAccessible()
  })

  await test.step('what was removed is kept and comes back', async () => {
    await author.page.getByRole('button', { name: 'Quitar el punto 1' }).click()
    await translator.page.getByText('1 removed item').click()
    await translator.page.getByRole('button', { name: 'Bring back' }).click()
    await expect(spanish).toHaveText('Abrir una mesa conjunta. Antes de junio.')
  })

  await test.step('who is responsible and until when is written in both languages', async () => {
    await author.page.getByRole('textbox', { name: 'Responsable' }).first().fill('Direcciones de migración')
    await translator.page.getByRole('textbox', { name: 'Responsible' }).first().fill('Migration authorities')
    await author.page.getByRole('textbox', { name: 'Indicador' }).first().fill('Mesas abiertas')
    await author.isSaved()
    await translator.isSaved()
  })

  await test.step('the group is closed, and its text is presented to the room', async () => {
    await author.addItem('Formar a intérpretes cada año.')
    await author.page.getByRole('button', { name: /Qué es el punto 2/ }).click()
    await author.page.getByRole('menuitemradio', { name: 'Compromiso' }).click()
    await expect(translator.page.getByRole('button', { name: /^Commitment/ })).toBeVisible()
    await author.isSaved()
    await expect(author.page.getByText('5 palabras')).toBeVisible()
    await author.page.setViewportSize({ width: 1366, height: 1300 })
    const grip = await author.page.getByTitle('Arrastrar para ordenar').last().boundingBox()
    const first = await author.page.getByRole('article', { name: 'Punto 1' }).boundingBox()
    await author.page.mouse.move((grip?.x ?? 0) + 8, (grip?.y ?? 0) + 40)
    await author.page.mouse.down()
    await author.page.mouse.move((grip?.x ?? 0) + 8, (first?.y ?? 0) + 5, { steps: 5 })
    await author.page.mouse.up()
    await expect(translator.page.getByRole('article', { name: 'Item 1' })).toContainText('Formar a intérpretes')
    await spanish.click()
    await author.page.keyboard.press('Alt+ArrowDown')
    await expect(translator.page.getByRole('article', { name: 'Item 2' })).toContainText('Formar a intérpretes')
    await author.isSaved()
    await author.page.setViewportSize({ width: 390, height: 844 })
    await expect.poll(() => author.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await author.page.setViewportSize({ width: 1366, height: 1300 })
    await lead.closeGroups()
    await author.page.getByRole('button', { name: 'Comentarios del punto 1: 1 abierto' }).click()
    const talk = author.page.getByRole('dialog')
    await expect(talk.getByText('One for each border.')).toBeVisible()
    await expect(talk.getByRole('button', { name: 'Aceptar' })).toHaveCount(0)
    await author.isAccessible()
    await author.page.keyboard.press('Escape')
    const opened = author.page.waitForEvent('popup')
    await author.page.getByRole('link', { name: 'Presentar este texto' }).click()
    const presented = await opened
    await expect(presented.getByText('1 de 2')).toBeVisible()
    await expect(presented.getByText('Abrir una mesa conjunta. Antes de junio.')).toBeVisible()
    const said = (language: string) => presented.locator(`div[lang="${language}"] dl`)
    await expect(said('es')).toHaveText('ResponsableDirecciones de migraciónIndicadorMesas abiertas')
    await expect(said('en')).toHaveText('ResponsibleMigration authorities')
    await presented.keyboard.press('PageDown')
    await expect(presented.getByText('Formar a intérpretes cada año.')).toBeVisible()
    await expect(presented.getByRole('button', { name: 'Siguiente' })).toBeDisabled()
  })
  await Promise.all([author.leave(), translator.leave(), lead.leave()])
})
