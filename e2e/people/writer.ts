/** A delegate who writes in the group's text and answers when objections are asked for. */
import { expect } from '@playwright/test'
import type { Label, Visitor } from './visitor.ts'

const stances = {
  support: { es: 'Apoya', en: 'Supports' },
  canLiveWith: { es: 'Puede aceptarlo', en: 'Can live with it' },
  reservation: { es: 'Reserva', en: 'Reservation' },
  objection: { es: 'Objeción', en: 'Objection' },
} as const
const confirmations: Partial<Record<keyof typeof stances, Label>> = {
  objection: { es: 'Presentar una objeción', en: 'Raise an objection' },
}

export type Writer = ReturnType<typeof writer>

export const writer = (visitor: Visitor) => {
  const { page, say } = visitor
  const jointItem = (text: string) => page.getByRole('article').filter({ hasText: text }).first()
  return {
    ...visitor,
    isInGroup: (number: string) =>
      expect(page.getByText(say({ es: `Grupo ${number}`, en: `Group ${number}` })).first()).toBeVisible(),
    isInPlenary: () => expect(page.getByText(say({ es: 'Plenario', en: 'Plenary' })).first()).toBeVisible(),
    jointItem,
    /** Takes a position on an item; the last two need words. */
    takePosition: async (text: string, stance: keyof typeof stances, reason?: string) => {
      await jointItem(text)
        .getByRole('button', { name: say(stances[stance]), exact: true })
        .click()
      if (reason === undefined) return
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('textbox').fill(reason)
      await dialog.getByRole('button', { name: say(confirmations[stance] ?? stances[stance]) }).click()
    },
    withdraw: () =>
      page
        .getByRole('button', { name: say({ es: 'Retirar la posición', en: 'Withdraw the position' }) })
        .first()
        .click(),
    /** Adds an item to the group's text, in the writer's own language. */
    addItem: async (text: string) => {
      await page
        .getByRole('button', {
          name: visitor.tongue === 'es' ? /^(Escribir el primer|Añadir un) punto/ : /^(Write the first|Add an) item/,
        })
        .first()
        .click()
      const field = page.getByRole('textbox', { name: say({ es: 'español', en: 'English' }) }).last()
      await field.click()
      await field.pressSequentially(text, { delay: 2 })
    },
    isSaved: () =>
      expect(page.getByText(say({ es: 'Guardado', en: 'Saved' })).first()).toBeVisible({ timeout: 15_000 }),
  }
}
