/** The organiser from the one link to a workshop that is copied and archived: people enrolled from a table, links handed out and withdrawn. */
import { expect } from '@playwright/test'
import { organiser } from '../people/organiser.ts'
import { visit } from '../people/visitor.ts'
import { test } from '../servers/test.ts'

const table = [
  'id,name_es,name_en,email,institution,delegation,represents,understands,roles',
  ',Honduras · Delegación 9,Honduras · Delegate 9,,,honduras,rcm mirps,es,delegate',
  ',Belice · Delegación 9,Belize · Delegate 9,,,belize,rcm,en,delegate',
].join('\n')

const languages = [
  { tongue: 'es', title: 'Taller conjunto CRM–MIRPS sobre protección y soluciones', added: 'Honduras · Delegación 9' },
  { tongue: 'en', title: 'Joint RCM–MIRPS workshop on protection and solutions', added: 'Honduras · Delegate 9' },
] as const

for (const { tongue, title, added } of languages)
  test(`an organiser prepares a workshop (${tongue})`, async ({ browser, server }) => {
    const me = organiser(await visit(browser, await server.organiserLink(), { tongue }))
    const { page, say, button, choose, confirm, dialog } = me

    await test.step('a workshop is created from the template, with one link each', async () => {
      await me.isAccessible()
      await button({ es: 'Nuevo taller', en: 'New workshop' }).click()
      await expect(dialog).toBeVisible()
      await me.isAccessible()
      await confirm({ es: 'Crear el taller', en: 'Create the workshop' })
      await expect(
        dialog.getByRole('heading', { name: say({ es: '52 enlaces nuevos', en: '52 new links' }) }),
      ).toBeVisible()
      await me.isAccessible()
      await confirm({ es: 'Listo', en: 'Done' })
      await confirm({ es: 'Cerrar sin guardarlos', en: 'Close without keeping them' })
    })

    await test.step('people are enrolled from a table', async () => {
      await page.getByRole('link', { name: title }).first().click()
      await button({ es: 'Lista', en: 'List' }).click()
      await page.getByRole('menuitem', { name: tongue === 'es' ? /Importar CSV/ : /Import CSV/ }).click()
      await dialog.getByRole('textbox').fill(table)
      await me.isAccessible()
      await confirm({ es: 'Importar 2 líneas', en: 'Import 2 lines' })
      await expect(page.getByText(added).first()).toBeVisible()
    })

    const link = await test.step('one of them gets a link, and enters with it', async () => {
      await choose(added, { es: 'Crear un enlace', en: 'Create a link' })
      await confirm({ es: 'Crear un enlace', en: 'Create a link' })
      const url = await me.takeNewLink()
      const guest = await visit(browser, url, { tongue, size: 'phone' })
      await expect(guest.page.getByText(say({ es: 'Plenario', en: 'Plenary' })).first()).toBeVisible()
      await guest.leave()
      return url
    })

    await test.step('the link is withdrawn and opens nothing any more', async () => {
      await choose(added, { es: 'Retirar el enlace', en: 'Withdraw the link' })
      await confirm({ es: 'Retirar el enlace', en: 'Withdraw the link' })
      await expect(
        page
          .getByRole('row')
          .filter({ hasText: added })
          .getByText(say({ es: 'Retirado', en: 'Withdrawn' })),
      ).toBeVisible()
      const late = await visit(browser, link, { tongue, size: 'phone' })
      await expect(late.page.getByText(tongue === 'es' ? /Pida uno nuevo/ : /Ask .* for a new one/)).toBeVisible()
      await late.isAccessible()
      await late.leave()
    })

    await test.step('platforms, delegations and outside rooms are at hand', async () => {
      await page
        .getByRole('tab', { name: say({ es: 'Plataformas y delegaciones', en: 'Platforms and delegations' }) })
        .click()
      await expect(page.getByRole('row').filter({ hasText: say({ es: 'Belice', en: 'Belize' }) })).toBeVisible()
      await me.isAccessible()
      await page.getByRole('tab', { name: say({ es: 'Salas externas', en: 'Outside meetings' }) }).click()
      await me.isAccessible()
    })

    await test.step('the workshop is copied, and the copy archived and brought back', async () => {
      const copy = say({ es: `${title} (copia)`, en: `${title} (copy)` })
      await page.goto(new URL('/home', page.url()).href)
      await choose(title, { es: 'Copiar', en: 'Copy' })
      await confirm({ es: 'Crear la copia', en: 'Create the copy' })
      await confirm({ es: 'Listo', en: 'Done' })
      await confirm({ es: 'Cerrar sin guardarlos', en: 'Close without keeping them' })
      await choose(copy, { es: 'Archivar', en: 'Archive' })
      await confirm({ es: 'Archivar', en: 'Archive' })
      await expect(page.getByRole('link', { name: copy })).toBeHidden()
      await page.getByText(say({ es: '1 taller archivado', en: '1 archived workshop' })).click()
      await me.isAccessible()
      await choose(copy, { es: 'Recuperar', en: 'Bring back' })
      await confirm({ es: 'Recuperar', en: 'Bring back' })
      await expect(page.getByRole('link', { name: copy })).toBeVisible()
    })
    await me.leave()
  })
