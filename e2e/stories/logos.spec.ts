/**
 * Each secretariat brings its logo: one by keys, the other on a phone; what is no picture is turned down; both stand on the
 * cover of the report, and one is taken away again.
 */
import { readFile } from 'node:fs/promises'
import { type Browser, expect } from '@playwright/test'
import { agreeingWorkshop } from '../servers/agreeingWorkshop.ts'
import type { PlenariaServer } from '../servers/plenariaServer.ts'
import { samplePicture } from '../servers/samplePicture.ts'
import { test } from '../servers/test.ts'
import { type Tongue, visit } from '../people/visitor.ts'

const secretary = (id: string, platformId: string) => ({
  id,
  name: { es: id, en: id },
  email: '',
  institution: '',
  delegationId: null,
  represents: [platformId],
  understands: ['es', 'en'],
  grants: [{ role: 'secretariat', platformId }],
})
const plan = {
  ...agreeingWorkshop,
  people: [...agreeingWorkshop.people, secretary('secretariat-rcm', 'rcm'), secretary('secretariat-mirps', 'mirps')],
}
const desk = { es: 'Plataformas y delegaciones', en: 'Platforms and delegations' }
const picture = { name: 'logo.png', mimeType: 'image/png', buffer: samplePicture(240, 80) }

const gather = async (browser: Browser, server: PlenariaServer) => {
  const { links } = await server.createFrom(plan)
  return async (personId: string, tongue: Tongue, size: 'laptop' | 'phone') => {
    const link = links.find((one) => one.personId === personId)?.url ?? ''
    const visitor = await visit(browser, link, { tongue, size })
    await visitor.goTo('people')
    await visitor.page.getByRole('tab', { name: visitor.say(desk) }).click()
    return visitor
  }
}

test('the logos of both secretariats, from their files to the report and away again', async ({ browser, server }) => {
  test.setTimeout(180_000)
  const come = await gather(browser, server)
  const rcm = await come('secretariat-rcm', 'es', 'laptop')
  const { page } = rcm
  const dialog = page.getByRole('dialog')
  const shown = page.getByRole('img', { name: 'Un puente azul' })

  await test.step('a secretariat is offered its own logo alone', async () => {
    await expect(page.getByRole('button', { name: 'Añadir logotipo: ' })).toHaveCount(1)
    await rcm.isAccessible()
    await page.getByRole('button', { name: 'Añadir logotipo: ' }).focus()
    await page.keyboard.press('Enter')
    await expect(dialog).toBeVisible()
    await expect(dialog.getByRole('button', { name: 'Guardar' })).toBeDisabled()
  })

  await test.step('what is no picture, or a broken one, is turned down with what to do', async () => {
    const input = dialog.locator('input[type=file]')
    await input.setInputFiles({ ...picture, buffer: Buffer.from('<svg onload="alert(1)"/>') })
    await expect(dialog.getByRole('alert')).toContainText('PNG o JPEG')
    await input.setInputFiles({ ...picture, buffer: picture.buffer.subarray(0, 60) })
    await expect(dialog.getByRole('alert')).toContainText('dañada')
    await input.setInputFiles({ ...picture, buffer: Buffer.alloc(1024 * 1024 + 1) })
    await expect(dialog.getByRole('alert')).toContainText('1 MB')
    await rcm.isAccessible()
  })

  await test.step('a picture is seen before it is saved, with its words, by keys', async () => {
    const chooser = page.waitForEvent('filechooser')
    await dialog.getByRole('button', { name: 'Elegir una imagen' }).focus()
    await page.keyboard.press('Enter')
    await (await chooser).setFiles(picture)
    await expect(dialog.getByText('logo.png · 240 × 80')).toBeVisible()
    await expect(dialog.getByRole('img')).toHaveJSProperty('naturalWidth', 240)
    await dialog.getByRole('textbox', { name: /Texto alternativo \(español\)/i }).fill('Un puente azul')
    await rcm.isAccessible()
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(shown).toBeVisible()
  })

  await test.step('the other sees it, and brings its own on a phone', async () => {
    const mirps = await come('secretariat-mirps', 'en', 'phone')
    await expect(mirps.page.getByRole('img', { name: 'Un puente azul' })).toBeVisible()
    await mirps.page.getByRole('button', { name: 'Add a logo: ' }).click()
    await mirps.page.getByRole('dialog').locator('input[type=file]').setInputFiles(picture)
    await expect(mirps.page.getByText('logo.png · 240 × 80')).toBeVisible()
    await mirps.isAccessible()
    await mirps.page.getByRole('button', { name: 'Save' }).click()
    await expect(mirps.page.getByRole('dialog')).toBeHidden()
    expect(await mirps.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await mirps.leave()
  })

  await test.step('both stand on the cover, on the page and in the file', async () => {
    await rcm.goTo('report')
    await page.getByRole('tab', { name: 'Vista previa' }).click()
    const cover = page.getByRole('article').first()
    await expect(cover.getByRole('img', { name: 'Un puente azul' })).toHaveJSProperty('naturalWidth', 240)
    await expect(cover.getByRole('img', { name: /^Logotipo: / }).first()).toHaveJSProperty('naturalWidth', 240)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Descargar HTML, español' }).click(),
    ])
    const html = await readFile(await download.path(), 'utf8')
    expect(html.match(/<img src="data:image\/png;base64,/g)).toHaveLength(2)
  })

  await test.step('one is taken away, after a question', async () => {
    await rcm.goTo('people')
    await page.getByRole('tab', { name: desk.es }).click()
    await page.getByRole('button', { name: /^Logotipo: / }).click()
    await dialog.getByRole('button', { name: 'Quitar el logotipo' }).click()
    const question = page.getByRole('alertdialog')
    await expect(question).toContainText('conservan el logotipo que tenían')
    await rcm.isAccessible()
    await question.getByRole('button', { name: 'Quitar el logotipo' }).click()
    await expect(question).toBeHidden()
    await expect(shown).toBeHidden()
  })
  await rcm.leave()
})
