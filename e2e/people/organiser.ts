/** The organiser at home: creates, copies and archives workshops, enrols people and hands out links. */
import { expect } from '@playwright/test'
import type { Label, Visitor } from './visitor.ts'

export type Organiser = ReturnType<typeof organiser>

const menuOf = { es: 'Acciones: ', en: 'Actions: ' }

export const organiser = (visitor: Visitor) => {
  const { page, say } = visitor
  const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'))
  const choose = async (on: string, entry: Label) => {
    await page
      .getByRole('button', { name: `${say(menuOf)}${on}` })
      .first()
      .click()
    await page.getByRole('menuitem', { name: say(entry), exact: true }).click()
  }
  const confirm = (label: Label) =>
    dialog
      .getByRole('button', { name: say(label), exact: true })
      .first()
      .click()
  return {
    ...visitor,
    dialog,
    choose,
    confirm,
    /** The one link that was just made; the window with it is closed. */
    takeNewLink: async (): Promise<string> => {
      const link = dialog.getByText(/^https?:\/\/\S+\/l\/\S+$/).first()
      const url = (await link.textContent()) ?? ''
      await confirm({ es: 'Listo', en: 'Done' })
      const without = dialog.getByRole('button', {
        name: say({ es: 'Cerrar sin guardarlos', en: 'Close without keeping them' }),
      })
      if (await without.isVisible().catch(() => false)) await without.click()
      await expect(dialog).toHaveCount(0)
      return url
    },
  }
}
