/** A report that comes as a file: a wrong one is refused with its place, the right one is read, downloaded as a page that stands alone, and deleted. */
import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { organiser } from '../people/organiser.ts'
import { visit } from '../people/visitor.ts'
import { test } from '../servers/test.ts'

const languages = [
  { tongue: 'es', size: 'phone', title: 'Taller conjunto CRM–MIRPS sobre protección y soluciones' },
  { tongue: 'en', size: 'laptop', title: 'Joint RCM–MIRPS workshop on protection and solutions' },
] as const

for (const { tongue, size, title } of languages)
  test(`an organiser imports a report (${tongue}, ${size})`, async ({ browser, server }, story) => {
    story.setTimeout(240_000)
    const { id } = await server.create()
    const file = await server.run('export', id, '--format', 'json')
    const me = organiser(await visit(browser, await server.organiserLink(), { tongue, size }))
    const { page, say, button, dialog, confirm } = me
    const choose = (name: string, content: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })

    await test.step('a file that is wrong is refused, and the sentence says where', async () => {
      await button({ es: 'Importar un informe', en: 'Import a report' }).click()
      await expect(dialog).toBeVisible()
      await me.isAccessible()
      const broken = JSON.parse(file)
      delete broken.cover.title.es.text
      await choose('broken.json', JSON.stringify(broken))
      const sentence = say({ es: 'en cover.title.es.text, falta el dato', en: 'at cover.title.es.text, something is' })
      await expect(dialog.getByText(sentence)).toBeVisible({ timeout: 60_000 })
      await me.isAccessible()
    })

    await test.step('the right one is kept and read on its page', async () => {
      await choose('report.json', file)
      // The file is read in a thread, which takes its time to start on a busy machine.
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible({ timeout: 60_000 })
      await expect(page.getByText('report.json')).toBeVisible()
      await me.isAccessible()
    })

    await test.step('its web page stands alone and is accessible', async () => {
      const download = page.waitForEvent('download')
      await page
        .getByRole('button', { name: say({ es: 'Descargar HTML, inglés', en: 'Download HTML, English' }) })
        .click()
      const context = await browser.newContext({ viewport: page.viewportSize(), offline: true })
      const alone = await context.newPage()
      // A browser tells by the name what a file is.
      const saved = story.outputPath('report.html')
      await (await download).saveAs(saved)
      await alone.goto(`file://${saved}`)
      await expect(alone.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expect(alone.locator('html')).toHaveAttribute('lang', 'en')
      const { violations } = await new AxeBuilder({ page: alone }).analyze()
      expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
      await alone.keyboard.press('Tab')
      await alone.keyboard.press('Enter')
      await expect(alone.locator('#content')).toBeFocused()
      await context.close()
    })

    await test.step('it is on the list, and deleted there when that is confirmed', async () => {
      await button({ es: 'Volver a los talleres', en: 'Back to the workshops' }).click()
      await expect(
        page.getByRole('heading', { name: say({ es: 'Informes importados', en: 'Imported reports' }) }),
      ).toBeVisible()
      await me.isAccessible()
      await button({ es: `Borrar ${title}`, en: `Delete ${title}` }).click()
      await me.isAccessible()
      await confirm({ es: 'Borrar', en: 'Delete' })
      await expect(page.getByText(say({ es: 'El informe se borró.', en: 'The report was deleted.' }))).toBeVisible()
      await expect(page.getByText('report.json')).toHaveCount(0)
    })
    await me.leave()
  })
