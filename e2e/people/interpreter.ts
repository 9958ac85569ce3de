/** An interpreter in their booth. */
import { expect } from '@playwright/test'
import type { Visitor } from './visitor.ts'

export const interpreter = <Person extends Visitor>(visitor: Person) => {
  const { page, say } = visitor
  const console = () => page.getByRole('region', { name: say({ es: 'Consola', en: 'Console' }) })
  const choice = (legend: { es: string; en: string }, option: string | RegExp) =>
    console()
      .getByRole('group', { name: say(legend) })
      .getByRole('button', { name: option })
  return {
    ...visitor,
    console,
    isInBoothOf: (room: string) =>
      expect(page.getByRole('heading', { level: 1, name: new RegExp(`· ${room}$`) })).toBeVisible({ timeout: 20_000 }),
    isOnAirIn: (language: string) =>
      expect(
        console().getByRole('button', {
          name: new RegExp(`^${say({ es: 'AL AIRE en', en: 'ON AIR in' })} ${language}`),
        }),
      ).toBeVisible(),
    isOffAir: () =>
      expect(
        console().getByRole('button', { name: new RegExp(`^${say({ es: 'Salir al aire', en: 'Go on air' })}`) }),
      ).toBeVisible(),
    goesOnAir: (language: string) =>
      console()
        .getByRole('button', {
          name: new RegExp(`^${say({ es: 'Salir al aire en', en: 'Go on air in' })} ${language}`),
        })
        .click(),
    goesOffAir: () =>
      console()
        .getByRole('button', { name: new RegExp(`^${say({ es: 'AL AIRE', en: 'ON AIR' })}`) })
        .click(),
    takes: (language: string) => choice({ es: 'Interpreto al', en: 'I interpret into' }, language).click(),
    listensTo: (source: RegExp) => choice({ es: 'Escucho', en: 'I listen to' }, source).click(),
    seesPartner: (name: string, state: string | RegExp) =>
      expect(console().getByRole('listitem').filter({ hasText: name }).getByText(state)).toBeVisible({
        timeout: 15_000,
      }),
  }
}
