/** A facilitator at the console and in plenary. */
import { expect } from '@playwright/test'
import type { Visitor } from './visitor.ts'

export type Facilitator = ReturnType<typeof facilitator>

export const facilitator = (visitor: Visitor) => {
  const { page, button, say } = visitor
  const inDialog = (label: { es: string; en: string }) =>
    page
      .getByRole('alertdialog')
      .or(page.getByRole('dialog'))
      .getByRole('button', { name: say(label) })
  const next = () => page.getByRole('button', { name: visitor.tongue === 'es' ? /^Sigue:/ : /^Next:/ })
  const jointItem = (text: string) =>
    page
      .getByRole('region', { name: say({ es: 'Lista conjunta', en: 'Joint list' }) })
      .getByRole('article')
      .filter({ hasText: text })
      .first()
  /** So many people who take a seat have come, whoever else may be missing. */
  const isHere = async (count: number, all: number) => {
    const figures = page.getByText(say({ es: `${count} de ${all}`, en: `${count} of ${all}` })).first()
    // Where there is no room for both, who is here lies behind the floor.
    const tab = page.getByRole('tab', { name: say({ es: 'Quiénes están', en: 'Who is here' }) })
    await tab.or(figures).first().waitFor({ timeout: 60_000 })
    if (await tab.isVisible()) await tab.click()
    await expect(figures).toBeVisible({ timeout: 60_000 })
  }
  return {
    ...visitor,
    startSitting: (number: number) =>
      page
        .getByRole('button', { name: visitor.tongue === 'es' ? `Empezar Sesión ${number}` : `Start Sitting ${number}` })
        .click(),
    next,
    isAt: (title: string) => expect(page.locator('tr[data-state="now"]').filter({ hasText: title })).toBeVisible(),
    endSitting: async () => {
      await button({ es: 'Terminar la sesión', en: 'End the sitting' }).click()
      await inDialog({ es: 'Terminar la sesión', en: 'End the sitting' }).click()
    },
    everybodyIsHere: (count: number) => isHere(count, count),
    isHere,
    closeGroups: async () => {
      await button({ es: 'Cerrar los grupos', en: 'Close the groups' }).click()
      await inDialog({ es: 'Cerrar los grupos', en: 'Close the groups' }).click()
    },
    groupCard: (name: string) => page.getByRole('listitem', { name, exact: true }),
    inGroupMenu: async (group: string, label: { es: string; en: string }) => {
      await page
        .getByRole('button', { name: say({ es: `Acciones de ${group}`, en: `Actions for ${group}` }), exact: true })
        .click()
      await page.getByRole('menuitem', { name: say(label), exact: true }).click()
    },
    proposeGroups: () => button({ es: 'Proponer los grupos', en: 'Propose groups' }).click(),
    openGroups: () => button({ es: 'Abrir los grupos', en: 'Open the groups' }).click(),
    leaveGroups: async () => {
      await next().click()
      await inDialog({ es: 'Ir a', en: 'Go to' }).click()
    },
    takeUp: async (items: readonly string[]) => {
      const region = page.getByRole('region', { name: say({ es: 'Textos de los grupos', en: 'The groups’ texts' }) })
      for (const text of items)
        await region
          .getByRole('listitem')
          .filter({ has: page.getByRole('checkbox') })
          .filter({ hasText: text })
          .first()
          .getByRole('checkbox')
          .check({ force: true })
      const label =
        items.length === 1 ? { es: 'Retomar', en: 'Take up' } : { es: 'Retomar como uno', en: 'Take up as one' }
      await page
        .getByRole('region', { name: say({ es: 'elegido', en: 'selected' }) })
        .getByRole('button', { name: say(label), exact: true })
        .click()
      await inDialog(label).click()
    },
    jointItem,
    ask: async (text: string) => {
      const label = { es: 'Preguntar por objeciones', en: 'Ask for objections' }
      await jointItem(text)
        .getByRole('button', { name: say(label) })
        .click()
      await inDialog({ es: 'Preguntar ahora', en: 'Ask now' }).click()
    },
    adopt: async (text: string) => {
      const label = { es: 'Adoptar', en: 'Adopt' }
      const button = jointItem(text).getByRole('button', { name: say(label), exact: true })
      await expect(button).toBeEnabled({ timeout: 40_000 })
      await button.click()
      await inDialog(label).click()
      await expect(jointItem(text).getByText(say({ es: 'adoptado', en: 'adopted' }), { exact: true })).toBeVisible()
    },
    inItemMenu: async (text: string, label: { es: string; en: string }) => {
      await jointItem(text)
        .getByRole('button', { name: say({ es: 'Más acciones', en: 'More actions' }) })
        .click()
      await page.getByRole('menuitem', { name: say(label) }).click()
    },
    inDialog,
    setAside: async (text: string, reason: string) => {
      await jointItem(text)
        .getByRole('button', { name: say({ es: 'Más acciones', en: 'More actions' }) })
        .click()
      await page.getByRole('menuitem', { name: say({ es: 'Apartar', en: 'Set aside' }) }).click()
      await page.getByRole('dialog').getByRole('textbox').fill(reason)
      await inDialog({ es: 'Apartar', en: 'Set aside' }).click()
    },
  }
}
