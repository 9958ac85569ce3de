/**
 * The run of show from a document to the record of what happened: a concept note is imported and corrected, the agenda runs late,
 * time is recovered and the recovery undone by the other facilitator, and planned against actual leaves as a file.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { conceptNote } from '../people/conceptNote.ts'
import { facilitator } from '../people/facilitator.ts'
import { visit } from '../people/visitor.ts'
import type { HandedLink, PlenariaServer } from '../servers/plenariaServer.ts'
import { test } from '../servers/test.ts'

const person = (id: string, platform: string) => ({
  id,
  name: { es: `${platform.toUpperCase()} · Facilitación`, en: `${platform.toUpperCase()} · Facilitator` },
  email: '',
  institution: '',
  delegationId: null,
  represents: [platform],
  understands: ['es', 'en'],
  grants: [{ role: 'facilitator', platformId: platform }],
})

const plan = {
  title: { es: 'Taller de prueba', en: 'Trial workshop' },
  zone: 'America/Costa_Rica',
  platforms: ['rcm', 'mirps'].map((id) => ({
    id,
    letter: id === 'rcm' ? 'R' : 'M',
    name: { en: id },
    short: { en: id },
    secretariat: {},
  })),
  sittings: [
    {
      id: 'draft',
      title: { es: 'Borrador', en: 'Draft' },
      date: '2026-01-12',
      start: '09:00',
      segments: [{ id: 'x', kind: 'opening', length: 10, title: { es: 'Por decidir', en: 'To be decided' } }],
    },
  ],
  people: [person('rcm-1', 'rcm'), person('mirps-1', 'mirps')],
}

const note = conceptNote(
  ['Taller regional sobre retorno', 'Nota conceptual', '12 de enero de 2026, hora de Costa Rica', 'Agenda'],
  [
    ['Hora', 'Actividad', 'Responsable'],
    ['9:00 – 9:10 a. m.', 'Palabras de apertura', 'Secretaría Ejecutiva'],
    ['9h10 – 9h40', 'Panel de países', 'OIM'],
    ['09:40 – 09:50', 'Receso', ''],
    ['09:50 – 10:30', 'Diálogo guiado', 'Secretaría Técnica'],
    ['10:30', 'Clausura', 'Secretaría Ejecutiva'],
  ],
)

const gather = async (server: PlenariaServer): Promise<(personId: string) => string> => {
  const file = join(tmpdir(), `plan-${process.pid}.json`)
  await writeFile(file, JSON.stringify(plan))
  const { links } = JSON.parse(await server.run('create', '--file', file)) as { links: HandedLink[] }
  return (personId) => links.find((link) => link.personId === personId)?.url ?? ''
}

test('an agenda is imported, corrected, run late, recovered and recorded', async ({ browser, server }) => {
  const linkOf = await gather(server)
  const rcm = facilitator(await visit(browser, linkOf('rcm-1'), { tongue: 'es' }))
  const mirps = facilitator(await visit(browser, linkOf('mirps-1'), { tongue: 'en' }))
  const { page } = rcm
  const dialog = page.getByRole('dialog')

  await test.step('a Word document becomes an agenda, looked over and corrected first', async () => {
    await rcm.goTo('plan')
    await rcm.isAccessible()
    await page.getByRole('button', { name: 'Importar agenda' }).click()
    const chooser = page.waitForEvent('filechooser')
    await dialog.getByRole('button', { name: 'Elegir un documento' }).click()
    await (await chooser).setFiles({ name: 'nota.docx', mimeType: 'application/octet-stream', buffer: note })
    await expect(dialog.getByText(/Una sesión con 5 segmentos/)).toBeVisible()
    await expect(dialog.getByText('Revíselo: hay poca certeza')).toBeVisible()
    await expect(dialog.getByRole('button', { name: 'Usar esta agenda' })).toBeDisabled()
    await rcm.isAccessible()
    await dialog.getByLabel('Fin', { exact: true }).last().fill('10:40')
    await dialog.getByRole('button', { name: 'Usar esta agenda' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('row', { name: /Clausura/ })).toContainText('10:30–10:40')
  })

  await test.step('the draft sitting goes, and the other facilitator moves a segment by keyboard', async () => {
    await page.getByRole('region', { name: 'Borrador' }).getByRole('button', { name: 'Quitar la sesión' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Quitar la sesión' }).click()
    await expect(page.getByText('Por decidir')).toBeHidden()
    await mirps.goTo('plan')
    await mirps.isAccessible()
    const row = mirps.page.getByRole('row', { name: /Diálogo guiado/ })
    await row.focus()
    await mirps.page.keyboard.press('Alt+ArrowUp')
    await expect(row).toContainText('09:40–10:20')
    await mirps.page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(row).toContainText('09:50–10:30')
  })

  await test.step('the sitting runs late, and the time is taken back from what follows', async () => {
    await rcm.goTo('console')
    await mirps.goTo('console')
    await page.getByRole('button', { name: /^Empezar/ }).click()
    await mirps.isAt('Palabras de apertura')
    for (let times = 0; times < 4; times++) await page.getByRole('button', { name: 'Añadir cinco minutos' }).click()
    await expect(page.getByText(/La sesión terminará con \d+ min de retraso/)).toBeVisible()
    await page.getByRole('button', { name: 'Elegir', exact: true }).click()
    await page.getByText('Acortar lo que sigue').click()
    await expect(page.getByText('Se recupera todo el retraso.')).toBeVisible()
    await rcm.isAccessible()
    await page.getByRole('button', { name: 'Aplicar' }).click()
    await expect(page.getByText(/La sesión terminará con/)).toBeHidden()
  })

  await test.step('the other facilitator sees who did it, and undoes it', async () => {
    await expect(mirps.page.getByText(/Lost time dealt with · RCM · Facilitator/)).toBeVisible()
    await mirps.page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText(/La sesión terminará con/)).toBeVisible()
    await mirps.isAccessible()
  })

  await test.step('the reason is noted, the sitting ends, and planned against actual leaves as a file', async () => {
    await rcm.next().click()
    await mirps.isAt('Panel de países')
    await page.getByRole('button', { name: 'Acciones sobre Palabras de apertura' }).click()
    await page.getByRole('menuitem', { name: 'Anotar por qué' }).click()
    await dialog.getByRole('textbox').fill('Falló el sonido')
    await dialog.getByRole('button', { name: 'Anotar' }).click()
    await mirps.next().click()
    await rcm.isAt('Receso')
    await page.getByRole('button', { name: 'Más acciones' }).click()
    await page.getByRole('menuitem', { name: 'Terminar la sesión' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Terminar la sesión' }).click()
    await rcm.goTo('times')
    await expect(page.getByText('Falló el sonido')).toBeVisible()
    await rcm.isAccessible()
    const download = page.waitForEvent('download')
    await page
      .getByRole('link', { name: 'Descargar CSV' })
      .or(page.getByRole('button', { name: 'Descargar CSV' }))
      .click()
    const csv = await readFile(await (await download).path(), 'utf8')
    expect(csv).toContain('Palabras de apertura')
    expect(csv).toContain('Falló el sonido')
    await mirps.goTo('agenda')
    await mirps.isAccessible()
  })
  await rcm.leave()
  await mirps.leave()
})
