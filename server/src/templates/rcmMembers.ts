/** The Regional Conference on Migration as data: the platform, its member countries and the organisations that observe it. */
import type { LocalText } from '@plenaria/shared/language'
import type { Platform } from '@plenaria/shared/workshop/charter/evolveCharter'
import { inBoth } from './inBoth.ts'

export type Country = { id: string; name: LocalText; languages: readonly string[] }
export type Organisation = { id: string; name: LocalText }

export const rcmPlatform: Platform = {
  id: 'rcm',
  name: inBoth('Conferencia Regional sobre Migración', 'Regional Conference on Migration'),
  short: inBoth('CRM', 'RCM'),
  letter: 'R',
  secretariat: inBoth('Secretaría Ejecutiva de la CRM', 'RCM Executive Secretariat'),
}

const country = (id: string, es: string, en: string, ...languages: string[]): Country => ({
  id,
  name: inBoth(es, en),
  languages,
})

export const rcmCountries: readonly Country[] = [
  country('belize', 'Belice', 'Belize', 'en'),
  country('canada', 'Canadá', 'Canada', 'en'),
  country('costa-rica', 'Costa Rica', 'Costa Rica', 'es', 'en'),
  country('dominican-republic', 'República Dominicana', 'Dominican Republic', 'es'),
  country('el-salvador', 'El Salvador', 'El Salvador', 'es'),
  country('guatemala', 'Guatemala', 'Guatemala', 'es'),
  country('honduras', 'Honduras', 'Honduras', 'es'),
  country('mexico', 'México', 'Mexico', 'es', 'en'),
  country('nicaragua', 'Nicaragua', 'Nicaragua', 'es'),
  country('panama', 'Panamá', 'Panama', 'es'),
  country('united-states', 'Estados Unidos', 'United States', 'en'),
]

/** The eight countries that came to the regional workshops held in person. */
export const countriesInPerson: readonly Country[] = rcmCountries.filter(
  ({ id }) => !['canada', 'nicaragua', 'united-states'].includes(id),
)

export const iom: Organisation = { id: 'iom', name: inBoth('OIM', 'IOM') }
export const unhcr: Organisation = { id: 'unhcr', name: inBoth('ACNUR', 'UNHCR') }
export const unodc: Organisation = { id: 'unodc', name: inBoth('UNODC', 'UNODC') }
export const civilSociety: Organisation = {
  id: 'rrocm',
  name: inBoth('RROCM (red de sociedad civil)', 'RROCM (civil society network)'),
}
