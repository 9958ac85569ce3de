/** The rules of what forbids a merge in one click, CO8 to CO13. */
import { describe, expect, test } from 'vitest'
import { type Difference, differencesOf } from './differencesOf.ts'

const flagged = (rule: string, kind: Difference, pairs: readonly (readonly [string, string])[]) =>
  describe(`${rule} what differs is flagged`, () => {
    test.each(pairs)(`${rule} “%s” is not “%s”`, (a, b) => {
      expect(differencesOf(a, b)).toContain(kind)
      expect(differencesOf(b, a)).toContain(kind)
    })
  })

flagged('[CO8]', 'negation', [
  ['Publicar los datos personales.', 'No publicar los datos personales.'],
  ['Returns with consent', 'Returns without consent'],
  ['Nadie será devuelto.', 'Todos serán devueltos.'],
  ['With the exception of minors', 'Including minors'],
  ['Detener solo como último recurso', 'Detener'],
  ['Share personal data.', 'Refrain from sharing personal data.'],
  ['Open regular pathways.', 'Abrir vías irregulares.'],
  ['At least three officers attend.', 'At most three officers attend.'],
  ['Antes del retorno', 'Después del retorno'],
])
flagged('[CO9]', 'number', [
  ['Abrir 6 oficinas en 6 semanas.', 'Abrir 6 oficinas en 6 meses.'],
  ['Twenty-five percent of the places', 'El 35 % de los cupos'],
  ['La mitad de los puestos', 'Un tercio de los puestos'],
  ['dos mil personas', '3.000 personas'],
  ['Hold annual meetings.', 'Celebrar reuniones mensuales.'],
  ['Resolver en seis meses', 'Resolver pronto'],
])
flagged('[CO10]', 'date', [
  ['El 15 de mayo', 'May 25'],
  ['By the end of 2021', 'A principios de 2021'],
  ['primer semestre de 2022', 'second half of 2022'],
  ['2021-03-01', '1 April 2021'],
  ['Start next year.', 'Comenzar este año.'],
  ['Before March 2021', 'After March 2021'],
])
flagged('[CO11]', 'obligation', [
  ['States must share', 'Los Estados deberían compartir'],
  ['Los Estados considerarán abrir oficinas.', 'Los Estados abrirán oficinas.'],
  ['debe', 'puede'],
  ['Member countries may share data.', 'Member countries share data.'],
])
flagged('[CO12]', 'actor', [
  ['UNICEF and UNHCR', 'UNICEF'],
  ['Ministerio de Relaciones Exteriores', 'Ministry of the Interior'],
  ['La Secretaría Ejecutiva convoca.', 'La Secretaría Técnica convoca.'],
  ['Host countries pay.', 'Los países de origen pagan.'],
  ['asylum seekers', 'refugees'],
])

describe('[CO13] what says the same is not flagged, within a language and across', () => {
  test.each([
    ['within thirty days', 'en el plazo de treinta (30) días'],
    ['at least twice a year', 'por lo menos dos veces al año'],
    ['two thousand people', '2.000 personas'],
    ['2,000 people', '2 000 personas'],
    ['veinticinco oficinas', '25 offices'],
    ['once países', 'eleven countries'],
    ['Once agreed, publish it.', 'Una vez acordado, publicarlo.'],
    ['El 15 de mayo de 2021', '15 May 2021'],
    ['31/12/2021', '31 de diciembre de 2021'],
    ['by the end of 2021', 'a finales de 2021'],
    ['no later than March 2021', 'a más tardar en marzo de 2021'],
    ['States will train staff', 'Los Estados capacitarán al personal'],
    ['can request', 'pueden solicitar'],
    ['cannot', 'no pueden'],
    ['so that they can work', 'para que puedan trabajar'],
    ['Ministerio de Relaciones Exteriores', 'Ministry of Foreign Affairs'],
    ['unaccompanied children', 'niñez no acompañada'],
    ['niñas, niños y adolescentes', 'children'],
    ['regardless of status', 'sin importar la condición'],
    ['Non-refoulement', 'No devolución'],
    ['not only X but also Y', 'no solo X sino también Y'],
    ['The two platforms meet.', 'Ambas plataformas se reúnen.'],
  ])('[CO13] “%s” says “%s”', (a, b) => {
    expect(differencesOf(a, b)).toEqual([])
    expect(differencesOf(b, a)).toEqual([])
  })
})
