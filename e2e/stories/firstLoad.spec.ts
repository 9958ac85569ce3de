/** What a participant on a weak connection waits for: everything the first screen fetches, as it crosses the wire. */
import { expect, type Response } from '@playwright/test'
import { test } from '../servers/test.ts'

/** Bytes over the wire before documents and the editor, which come when they are needed. */
const FIRST_LOAD = 200_000
const later = /\/(docs|editor|openDocPool|mountEditor)-/

test('a participant’s first load is small', async ({ browser, server }) => {
  const { links } = await server.create()
  const context = await browser.newContext({ locale: 'es-CR' })
  const page = await context.newPage()
  const fetched: Response[] = []
  page.on('response', (response) => fetched.push(response))
  await page.goto(links.find(({ personId }) => personId === 'honduras-2')?.url ?? '')
  await expect(page.getByText('La sesión empieza en')).toBeVisible()
  const files = fetched.filter((response) => /\.(js|css)$|\/w\//.test(response.url()) && !later.test(response.url()))
  const sizes = await Promise.all(
    files.map(async (response) => {
      const { responseBodySize } = await response.request().sizes()
      return { url: response.url(), bytes: responseBodySize }
    }),
  )
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
  expect(sizes.length).toBeGreaterThan(3)
  expect(total, JSON.stringify(sizes)).toBeLessThan(FIRST_LOAD)
  await context.close()
})
