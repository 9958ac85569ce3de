/** Lists, bold words and links in a group's text: by keys and by the toolbar, at a desk and on a phone, until it is recorded. */
import { expect } from '@playwright/test'
import { facilitator } from '../people/facilitator.ts'
import { visit } from '../people/visitor.ts'
import { writer } from '../people/writer.ts'
import { groupWorkshop } from '../servers/groupWorkshop.ts'
import { test } from '../servers/test.ts'

test('a group’s text has lists, bold words and links', async ({ browser, server }) => {
  test.setTimeout(120_000)
  const { links } = await server.createFrom(groupWorkshop({ delegates: 2, groups: 1, countries: 2 }))
  const linkOf = (personId: string) => links.find((link) => link.personId === personId)?.url ?? ''
  const lead = facilitator(await visit(browser, linkOf('facilitator'), { tongue: 'en' }))
  const author = writer(await visit(browser, linkOf('delegate-1'), { tongue: 'en' }))
  const other = writer(await visit(browser, linkOf('delegate-2'), { tongue: 'en' }))
  const { keyboard } = author.page
  const field = author.page.getByRole('textbox', { name: /text in English/ }).first()
  const toolbar = author.page.getByRole('toolbar', { name: /^Format: Item 1, text in English/ })
  const tool = (name: string) => toolbar.getByRole('button', { name, exact: true })
  const seen = other.page.getByRole('textbox', { name: /text in English/ }).first()

  await test.step('the group opens', async () => {
    await lead.isHere(3, 4)
    await lead.startSitting(1)
    await lead.goTo('groups')
    await lead.proposeGroups()
    await lead.goTo('console')
    await lead.openGroups()
    await author.addItem('States will:')
  })

  await test.step('a dash begins a list, Ctrl+B bold words', async () => {
    await field.click()
    await keyboard.press('Control+End')
    await keyboard.press('Enter')
    await keyboard.type('- train ')
    await keyboard.press('Control+B')
    await expect(tool('Bold')).toHaveAttribute('aria-pressed', 'true')
    await keyboard.type('officers')
    await keyboard.press('Control+B')
    await keyboard.type(' every year;')
    await keyboard.press('Enter')
    await keyboard.type('publish the list.')
    await expect(tool('Bulleted list')).toHaveAttribute('aria-pressed', 'true')
    await expect(seen.getByRole('listitem')).toHaveText(['train officers every year;', 'publish the list.'])
    await expect(seen.locator('strong')).toHaveText('officers')
  })

  await test.step('the toolbar links the selected words, reached by keys alone', async () => {
    for (let index = 0; index < 5; index += 1) await keyboard.press('Control+Shift+ArrowLeft')
    await keyboard.press('Alt+F10')
    await expect(tool('Bold')).toBeFocused()
    for (const name of ['Bulleted list', 'Numbered list', 'Link']) {
      await keyboard.press('ArrowRight')
      await expect(tool(name)).toBeFocused()
    }
    await keyboard.press('Enter')
    const address = author.page.getByRole('textbox', { name: 'Address of the link' })
    await expect(address).toBeFocused()
    await author.isAccessible()
    await keyboard.type('javascript:alert(1)')
    await keyboard.press('Enter')
    await expect(author.page.getByText('Write the address of a page')).toBeVisible()
    await address.fill('iom.int/list')
    await keyboard.press('Enter')
    await expect(field).toBeFocused()
    await expect(seen.getByRole('link', { name: 'publish the list.' })).toHaveAttribute('href', 'https://iom.int/list')
  })

  await test.step('what is copied from one text comes into another as it was', async () => {
    await keyboard.press('Control+A')
    await keyboard.press('Control+C')
    const spanish = author.page.getByRole('textbox', { name: /text in Spanish/ }).first()
    await spanish.click()
    await keyboard.press('Control+V')
    const there = other.page.getByRole('textbox', { name: /text in Spanish/ }).first()
    await expect(there.getByRole('listitem')).toHaveText(['train officers every year;', 'publish the list.'])
    await expect(there.locator('strong')).toHaveText('officers')
    await expect(there.getByRole('link')).toHaveAttribute('href', 'https://iom.int/list')
    await keyboard.press('Control+A')
    await spanish.evaluate((box) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', 'Formar')
      clipboardData.setData(
        'text/html',
        '<p class=MsoNormal style="color:red">Los <b>Estados</b>:</p>' +
          '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·&nbsp;</span>formar</p>',
      )
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    })
    await expect(there).toHaveText('Los Estados:formar')
    await expect(there.getByRole('listitem')).toHaveText(['formar'])
    await expect(there.locator('strong')).toHaveText('Estados')
    await field.click()
    await keyboard.press('Control+End')
  })

  await test.step('the caret stays when a button is pressed, and Tab leaves the list', async () => {
    await tool('Numbered list').click()
    await expect(field.locator('ol > li')).toHaveCount(2)
    await expect(field).toBeFocused()
    await keyboard.press('Tab')
    await expect(field).not.toBeFocused()
    await expect(toolbar).toBeHidden()
    await author.isSaved()
  })

  await test.step('on a phone the toolbar is there too', async () => {
    await other.page.setViewportSize({ width: 390, height: 844 })
    await seen.tap().catch(() => seen.click())
    const bar = other.page.getByRole('toolbar')
    await expect(bar).toBeInViewport({ ratio: 1 })
    await other.isAccessible()
  })

  await test.step('the recorded text is what was written', async () => {
    await lead.closeGroups()
    await expect(author.page.locator('ol > li strong').getByText('officers')).toBeVisible()
    const link = author.page.getByRole('link', { name: 'publish the list.' })
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer nofollow')
  })
  await Promise.all([author.leave(), other.leave(), lead.leave()])
})
