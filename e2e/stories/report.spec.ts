/**
 * The joint report from its first sentence to the final copy: two secretariats write side by side, a section is frozen, a draft
 * goes out, two delegations observe by their links, the secretariats answer, the second draft is compared, the report is final.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Browser, expect, type Page } from '@playwright/test'
import { agreeingWorkshop } from '../servers/agreeingWorkshop.ts'
import type { PlenariaServer } from '../servers/plenariaServer.ts'
import { test } from '../servers/test.ts'
import { type Label, type Tongue, visit, type Visitor } from '../people/visitor.ts'

const secretary = (id: string, es: string, en: string, platformId: string) => ({
  id,
  name: { es, en },
  email: '',
  institution: '',
  delegationId: null,
  represents: [platformId],
  understands: ['es', 'en'],
  grants: [{ role: 'secretariat', platformId }],
})
const plan = {
  ...agreeingWorkshop,
  people: [
    ...agreeingWorkshop.people,
    secretary('secretariat-rcm', 'Secretaría CRM', 'RCM secretariat', 'rcm'),
    secretary('secretariat-mirps', 'Secretaría MIRPS', 'MIRPS secretariat', 'mirps'),
  ],
}

const tabs = {
  write: { es: 'Redactar', en: 'Write' },
  preview: { es: 'Vista previa', en: 'Preview' },
  review: { es: /^Revisión/, en: /^Review/ },
  versions: { es: 'Versiones', en: 'Versions' },
} as const

/** A secretariat at the report desk. */
const writerOfReport = (visitor: Visitor) => {
  const { page, tongue } = visitor
  const section = (title: string) => page.getByRole('region', { name: title, exact: true })
  return {
    ...visitor,
    section,
    /** By the outline, as people go. */
    goToSection: (title: string) =>
      page
        .getByRole('navigation', { name: tongue === 'es' ? 'Secciones del informe' : 'Sections of the report' })
        .getByRole('button', { name: title })
        .first()
        .click(),
    open: (tab: keyof typeof tabs) => page.getByRole('tab', { name: tabs[tab][tongue] }).click(),
    field: (title: string, language: Label) =>
      section(title).getByRole('textbox', { name: `${title}, ${language[tongue]}`, exact: true }),
    isSaved: () =>
      expect(page.getByText(tongue === 'es' ? 'Guardado' : 'Saved').first()).toBeVisible({ timeout: 15_000 }),
  }
}

const spanish: Label = { es: 'español', en: 'Spanish' }
const english: Label = { es: 'inglés', en: 'English' }

const gather = async (browser: Browser, server: PlenariaServer) => {
  const { links } = await server.createFrom(plan)
  const come = async (personId: string, tongue: Tongue) => {
    const link = links.find((one) => one.personId === personId)?.url ?? ''
    const visitor = writerOfReport(await visit(browser, link, { tongue }))
    await visitor.goTo('report')
    await expect(visitor.page.getByRole('tab', { name: tabs.write[tongue] })).toBeVisible()
    return visitor
  }
  return {
    rcm: await come('secretariat-rcm', 'es'),
    mirps: await come('secretariat-mirps', 'en'),
    delegateArrives: () =>
      visit(browser, links.find((one) => one.personId === 'honduras-1')?.url ?? '', { tongue: 'es' }),
  }
}

/** Makes the link of a delegation in the dialog that is open. */
const linkOf = async (page: Page, delegation: string): Promise<string> => {
  await page.getByRole('button', { name: `Crear un enlace para ${delegation}` }).click()
  return page.getByRole('textbox', { name: `Enlace de ${delegation}` }).inputValue()
}

const downloaded = async (page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

test('the joint report, written by two secretariats, reviewed by the delegations, made final', async ({
  browser,
  server,
}) => {
  test.setTimeout(300_000)
  const { rcm, mirps, delegateArrives } = await gather(browser, server)

  await test.step('both write in the same section, each in their language, and see each other', async () => {
    await rcm.goToSection('Resumen ejecutivo')
    await mirps.goToSection('Executive summary')
    await rcm.field('Resumen ejecutivo', spanish).click()
    await rcm.page.keyboard.type('Los países acordaron trabajar juntos.')
    await mirps.field('Executive summary', english).click()
    await mirps.page.keyboard.type('The countries agreed to work together.')
    await expect(rcm.section('Resumen ejecutivo')).toContainText('The countries agreed to work together.')
    await expect(mirps.section('Executive summary')).toContainText('Los países acordaron trabajar juntos.')
    await expect(rcm.section('Resumen ejecutivo').getByText('Secretaría MIRPS')).not.toHaveCount(0)
    await rcm.isSaved()
    await mirps.isSaved()
    await expect(mirps.section('Executive summary')).toContainText('translation')
    await expect(rcm.page.getByRole('navigation', { name: 'Secciones del informe' })).toContainText('redactada')
  })

  await test.step('they talk about a section', async () => {
    await mirps
      .section('Executive summary')
      .getByRole('button', { name: /^Comments on “Executive summary”/ })
      .click()
    await mirps.page.getByRole('textbox', { name: 'New comment' }).fill('Shall we name the countries?')
    await mirps.page.getByRole('button', { name: 'Comment', exact: true }).click()
    await mirps.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await expect(rcm.section('Resumen ejecutivo').getByRole('button', { name: /: 1 abierto$/ })).toBeVisible()
  })

  await test.step('facts are frozen: the record goes on, the desk says what differs, and takes it anew', async () => {
    await rcm.goToSection('Participantes')
    const participants = rcm.page.getByRole('region', { name: 'Hechos: Participantes' })
    // What is frozen is what the page shows: both secretariats must have come into it.
    await participants.getByText(/^Cuadro 2\./).click()
    for (const platform of ['RCM', 'MIRPS'])
      await expect(participants.getByRole('row', { name: new RegExp(`^${platform} .*\\b1\\b`) })).toBeVisible()
    await participants.getByRole('button', { name: 'Congelar los hechos' }).click()
    await expect(participants).toContainText('Congelados al')
    await expect(participants).toContainText('El registro dice lo mismo.')
    const delegate = await delegateArrives()
    const drift = participants.getByText(/^El registro dice otra cosa en/)
    await drift.click()
    await expect(participants.locator('ins').first()).toBeVisible()
    await rcm.isAccessible()
    await participants.getByRole('button', { name: 'Tomar los de ahora' }).click()
    await expect(participants).toContainText('El registro dice lo mismo.')
    await expect(rcm.page.getByRole('navigation', { name: 'Secciones del informe' })).toContainText('congelada')
    await participants.getByRole('button', { name: 'Descongelar' }).click()
    await expect(participants).toContainText('se renuevan solos')
    await delegate.leave()
  })

  await test.step('what is missing leads to its section', async () => {
    await rcm.page
      .getByRole('listitem')
      .filter({ hasText: '«Próximos pasos» está sin redactar.' })
      .getByRole('button')
      .click()
    await expect(rcm.page.getByRole('heading', { level: 2, name: 'Próximos pasos' })).toBeFocused()
  })

  const delegations: Visitor[] = []
  let honduras: Visitor
  let belize: Visitor
  await test.step('a draft goes out, with a link for each delegation', async () => {
    await rcm.open('review')
    await rcm.page.getByRole('button', { name: 'Enviar un borrador' }).click()
    await rcm.page.getByRole('textbox', { name: 'Mensaje a las delegaciones, español' }).fill('Léanlo con calma.')
    await rcm.page.getByRole('button', { name: 'Enviar para observaciones' }).click()
    const [first, second] = [await linkOf(rcm.page, 'Honduras'), await linkOf(rcm.page, 'Belice')]
    await rcm.isAccessible()
    await rcm.page.getByRole('button', { name: 'Cerrar' }).first().click()
    await expect(rcm.page.getByText('2 enlaces abiertos, de 2 delegaciones.')).toBeVisible()
    await rcm.page.getByRole('button', { name: 'Cartas con enlaces (CSV)' }).click()
    const question = rcm.page.getByRole('alertdialog', { name: '¿Hacer cartas con enlaces nuevos?' })
    await expect(question.getByText('Los 2 enlaces abiertos de 2 delegaciones siguen valiendo.')).toBeVisible()
    await rcm.isAccessible()
    const letters = await downloaded(rcm.page, () => question.getByRole('button', { name: 'Hacer las cartas' }).click())
    expect(letters.text.split('\n').filter((line) => line.includes('/r/'))).toHaveLength(5)
    honduras = await visit(browser, first, { tongue: 'es' })
    delegations.push(honduras)
    belize = await visit(browser, second, { tongue: 'en', size: 'phone' })
    delegations.push(belize)
  })

  await test.step('two delegations observe, each in its language, and see nothing of each other', async () => {
    const { page } = honduras
    await expect(page.getByText('Léanlo con calma.')).toBeVisible()
    await page.getByRole('button', { name: 'Observar: Párrafo 1', exact: true }).click()
    await page.getByRole('textbox', { name: 'Observación', exact: true }).fill('Falta nombrar a los países.')
    await page.getByRole('button', { name: 'Proponer otra redacción' }).click()
    const proposed = page.getByRole('textbox', { name: 'Redacción propuesta' })
    await proposed.fill((await proposed.inputValue()).replace('Los países', 'Los cuatro países'))
    await page.reload()
    await expect(page.getByRole('textbox', { name: 'Observación', exact: true })).toHaveValue(
      'Falta nombrar a los países.',
    )
    await page.getByRole('button', { name: 'Enviar', exact: true }).click()
    await expect(page.getByRole('article').filter({ hasText: 'Falta nombrar a los países.' }).last()).toContainText(
      'cuatro',
    )
    await honduras.isAccessible()

    await belize.page.getByRole('button', { name: 'Observe on the whole draft' }).click()
    await belize.page.getByRole('textbox', { name: 'Observation', exact: true }).fill('A fine draft.')
    await belize.page.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(belize.page.getByText('A fine draft.')).toBeVisible()
    await expect(belize.page.getByText('Falta nombrar a los países.')).toHaveCount(0)
    await belize.isAccessible()
  })

  await test.step('both secretariats see them at once and answer', async () => {
    await mirps.open('review')
    const own = mirps.page.getByRole('article').filter({ hasText: 'A fine draft.' })
    await own.getByRole('button', { name: 'Answer' }).click()
    await own.getByText('Noted', { exact: true }).click()
    await own.getByRole('textbox', { name: 'Answer, English' }).fill('Thank you.')
    await own.getByRole('button', { name: 'Answer', exact: true }).click()
    await expect(own).toContainText('Thank you.')

    const other = rcm.page.getByRole('article').filter({ hasText: 'Falta nombrar a los países.' })
    await other.getByRole('button', { name: 'Responder' }).click()
    await other.getByText('Aceptada', { exact: true }).click()
    await other.getByRole('textbox', { name: 'Respuesta, español' }).fill('Se nombran en el segundo borrador.')
    await other.getByRole('textbox', { name: 'Respuesta, inglés' }).fill('They are named in the second draft.')
    await rcm.isAccessible()
    await other.getByRole('button', { name: 'Responder', exact: true }).click()
    await expect(other).toContainText('Aceptada')
    await expect(honduras.page.getByText('Se nombran en el segundo borrador.')).toBeVisible({ timeout: 30_000 })
  })

  await test.step('the second draft is compared with the first, word by word', async () => {
    await rcm.open('write')
    await rcm.goToSection('Resumen ejecutivo')
    await rcm.field('Resumen ejecutivo', spanish).click()
    await rcm.page.keyboard.press('End')
    await rcm.page.keyboard.type(' Son Belice, Guatemala, Honduras y Panamá.')
    await rcm.isSaved()
    await rcm.open('versions')
    await expect(rcm.page.locator('ins').filter({ hasText: 'Son Belice, Guatemala, Honduras y Panamá.' })).toBeVisible()
    await rcm.isAccessible()
    await rcm.open('review')
    await rcm.page.getByRole('button', { name: 'Enviar el borrador 2' }).click()
    await rcm.page.getByRole('button', { name: 'Enviar para observaciones' }).click()
    await rcm.page.getByRole('dialog').getByRole('button', { name: 'Cerrar' }).first().click()
    await expect(honduras.page.getByRole('heading', { level: 1, name: 'Informe conjunto, borrador 2' })).toBeVisible({
      timeout: 30_000,
    })
    await honduras.page.getByRole('button', { name: 'Cambios desde el borrador 1' }).click()
    await expect(honduras.page.locator('ins').filter({ hasText: 'Son Belice' })).toBeVisible()
    await honduras.isAccessible()
  })

  await test.step('the report becomes final, with a reason because the time still runs', async () => {
    await rcm.page.getByRole('button', { name: 'Hacer definitivo' }).click()
    const dialog = rcm.page.getByRole('alertdialog')
    await expect(dialog.getByRole('button', { name: 'Hacer definitivo' })).toBeDisabled()
    await dialog.getByRole('textbox').fill('Todas las delegaciones respondieron.')
    await dialog.getByRole('button', { name: 'Hacer definitivo' }).click()
    await expect(rcm.page.getByText(/^Definitivo desde el/)).toBeVisible()
    await mirps.open('write')
    await expect(mirps.page.getByText(/^The report is final/)).toBeVisible()
    await expect(mirps.field('Executive summary', english)).toHaveCount(0)
  })

  await test.step('downloads come from the final copy: its hash is that of the contents of the JSON file and stands in the others', async () => {
    const hash = (await rcm.page.getByText(/^[0-9a-f]{64}$/).textContent()) ?? ''
    const json = await downloaded(rcm.page, () => rcm.page.getByRole('button', { name: /^Descargar JSON/ }).click())
    const { hash: named, ...contents } = JSON.parse(json.text)
    expect(named).toBe(hash)
    const bytes = `${JSON.stringify(contents, null, 2)}\n`
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash)
    const html = await downloaded(rcm.page, () =>
      rcm.page.getByRole('button', { name: /^Descargar HTML, español/ }).click(),
    )
    expect(html.text).toContain(`definitivo · ${hash.slice(0, 12)}`)
    expect(html.text).toContain('Registro de cambios')
    expect(html.text).toContain('Falta nombrar a los países.')
    await expect(belize.page.getByRole('heading', { level: 1, name: 'Joint report, final' })).toBeVisible({
      timeout: 30_000,
    })
    const theirs = await downloaded(belize.page, () => belize.page.getByRole('link', { name: 'HTML, English' }).click())
    expect(theirs.text).toContain(`final · ${hash.slice(0, 12)}`)
    await belize.isAccessible()
  })

  await test.step('it is reopened with a reason, and writing goes on', async () => {
    await rcm.page.getByRole('button', { name: 'Reabrir' }).click()
    await rcm.page.getByRole('dialog').getByRole('textbox').fill('Falta un nombre.')
    await rcm.page.getByRole('dialog').getByRole('button', { name: 'Reabrir' }).click()
    await expect(rcm.page.getByText(/Se reabrió: Falta un nombre\.$/)).toBeVisible()
    await expect(mirps.field('Executive summary', english)).toBeVisible()
  })

  for (const visitor of [rcm, mirps, ...delegations]) await visitor.leave()
})
