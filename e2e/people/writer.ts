/** A delegate who writes in the group's text and answers when objections are asked for. */
import { expect } from '@playwright/test'
import type { Visitor } from './visitor.ts'

export type Writer = ReturnType<typeof writer>

export const writer = (visitor: Visitor) => {
  const { page, say } = visitor
  return {
    ...visitor,
    isInGroup: (number: string) =>
      expect(page.getByText(say({ es: `Grupo ${number}`, en: `Group ${number}` })).first()).toBeVisible(),
    isInPlenary: () => expect(page.getByText(say({ es: 'Plenario', en: 'Plenary' })).first()).toBeVisible(),
    object: async (reason: string) => {
      const label = say({ es: 'Presentar una objeción', en: 'Raise an objection' })
      await page.getByRole('button', { name: label }).first().click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('textbox').fill(reason)
      await dialog.getByRole('button', { name: label }).click()
    },
    withdraw: () =>
      page
        .getByRole('button', { name: say({ es: 'Retirar la objeción', en: 'Withdraw the objection' }) })
        .first()
        .click(),
    isSaved: () =>
      expect(page.getByText(say({ es: 'Guardado', en: 'Saved' })).first()).toBeVisible({ timeout: 15_000 }),
  }
}
