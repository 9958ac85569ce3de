/** The evaluation: opened by the secretariat, answered by three people, one of them on a phone, and told in the report without names once it is closed. */
import { expect } from '@playwright/test'
import { visit } from '../people/visitor.ts'
import { groupWorkshop } from '../servers/groupWorkshop.ts'
import { test } from '../servers/test.ts'

test('those who took part say what they thought, and nobody sees who said what', async ({ browser, server }) => {
  test.setTimeout(120_000)
  const { links } = await server.createFrom(groupWorkshop({ delegates: 3, groups: 1, countries: 2 }))
  const linkOf = (personId: string) => links.find((link) => link.personId === personId)?.url ?? ''
  const lead = await visit(browser, linkOf('facilitator'), { tongue: 'en' })
  const phone = await visit(browser, linkOf('delegate-1'), { tongue: 'es', size: 'phone' })
  const others = [
    await visit(browser, linkOf('delegate-2'), { tongue: 'en' }),
    await visit(browser, linkOf('delegate-3'), { tongue: 'en' }),
  ]

  await test.step('the questions are changed and opened', async () => {
    await lead.goTo('evaluation')
    await lead.page.getByRole('textbox', { name: 'Question 1 (English)' }).fill('The workshop was worth it.')
    await lead.page.getByRole('button', { name: 'Remove question 8' }).click()
    await lead.isAccessible()
    await lead.page.getByRole('button', { name: 'Open the evaluation' }).click()
    await expect(lead.page.getByText('nobody has answered')).toBeVisible()
  })

  await test.step('on a phone it is answered by touch, and stays typed until it is sent', async () => {
    await phone.page.getByRole('link', { name: 'Evaluar el taller' }).click()
    await phone.page.getByRole('radio', { name: '4 de 5' }).first().check({ force: true })
    await phone.page.getByRole('textbox', { name: '¿Qué conviene mantener?' }).fill('=El orden')
    await phone.page.reload()
    await expect(phone.page.getByRole('textbox', { name: '¿Qué conviene mantener?' })).toHaveValue('=El orden')
    await phone.isAccessible()
    await phone.page.getByRole('button', { name: 'Enviar respuestas' }).click()
    await expect(phone.page.getByText('Sus respuestas están guardadas')).toBeVisible()
  })

  await test.step('by keys it is answered at a desk', async () => {
    for (const { page } of others) {
      await page.getByRole('link', { name: 'Evaluate the workshop' }).click()
      await page.getByRole('radio', { name: '1 of 5' }).first().focus()
      await page.keyboard.press('Space')
      await page.keyboard.press('ArrowRight')
      await expect(page.getByRole('radio', { name: '2 of 5' }).first()).toBeChecked()
      await page.getByRole('button', { name: 'Send answers' }).click()
      await expect(page.getByText('Your answers are saved')).toBeVisible()
    }
    await expect(lead.page.getByText('3 people answered')).toBeVisible()
    await expect(lead.page.getByText('The questions stay as they are', { exact: false })).toBeVisible()
  })

  await test.step('while it is open the report tells nothing', async () => {
    await lead.goTo('report')
    await expect(lead.page.getByRole('heading', { level: 2 }).first()).toBeVisible()
    await expect(lead.page.getByRole('heading', { name: 'The workshop was worth it.' })).toHaveCount(0)
  })

  await test.step('closed with three answers, it is closed for good', async () => {
    await lead.goTo('evaluation')
    await lead.page.getByRole('button', { name: 'Close the evaluation' }).click()
    const dialog = lead.page.getByRole('alertdialog')
    await expect(dialog.getByText('It is not opened again', { exact: false })).toBeVisible()
    await lead.isAccessible()
    await dialog.getByRole('button', { name: 'Close the evaluation' }).click()
    await expect(lead.page.getByText('the evaluation is not opened again', { exact: false })).toBeVisible()
    await expect(lead.page.getByRole('button', { name: 'Open again' })).toHaveCount(0)
    await expect(phone.page.getByText('La evaluación está cerrada')).toBeVisible()
  })

  await test.step('the report tells sums and words, and nothing of a question that one person answered', async () => {
    await lead.goTo('report')
    await expect(lead.page.getByRole('heading', { name: 'The workshop was worth it.' }).first()).toBeVisible()
    await expect(lead.page.getByText('There were fewer than three answers', { exact: false }).first()).toBeVisible()
    await expect(lead.page.getByText('=El orden')).toHaveCount(0)
    await expect(lead.page.getByText('answered by 3 of').first()).toBeVisible()
  })
})
