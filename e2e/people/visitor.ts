/** Somebody at a browser of their own: opens their link, reads in their language, and is looked over by axe. */
import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Locator, type Page } from '@playwright/test'

export type Tongue = 'es' | 'en'
/** A label in the two languages of the interface. */
export type Label = { es: string; en: string }

export type Visitor = {
  readonly page: Page
  readonly tongue: Tongue
  readonly say: (label: Label) => string
  readonly button: (label: Label) => Locator
  /** Goes to one of the screens of the workshop, `''` for the stage. */
  readonly goTo: (
    screen:
      | ''
      | 'stage'
      | 'booth'
      | 'console'
      | 'groups'
      | 'plenary'
      | 'report'
      | 'projector'
      | 'people'
      | 'plan'
      | 'agenda'
      | 'times'
      | 'followUp'
      | 'interpretation'
      | 'evaluation',
  ) => Promise<void>
  /** Nothing that axe finds may be wrong: WCAG 2.2 A and AA. */
  readonly isAccessible: () => Promise<void>
  readonly leave: () => Promise<void>
}

const sizes = { laptop: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } } as const

export const visit = async (
  browser: Browser,
  link: string,
  {
    tongue,
    size = 'laptop',
    prepare,
  }: {
    tongue: Tongue
    size?: keyof typeof sizes
    /** Before anything of the page runs. */
    prepare?: (page: Page) => Promise<unknown>
  },
): Promise<Visitor> => {
  const context = await browser.newContext({
    locale: tongue === 'es' ? 'es-CR' : 'en-US',
    viewport: sizes[size],
    acceptDownloads: true,
  })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  await prepare?.(page)
  await page.goto(link)
  // Whoever leads is taken to their own screen, perhaps already.
  const home = page.url().replace(/(\/w\/[^/]+\/[^/]+)\/.*$/, '$1')
  return {
    page,
    tongue,
    say: (label) => label[tongue],
    button: (label) => page.getByRole('button', { name: label[tongue] }),
    goTo: async (screen) => {
      await page.goto(screen === '' ? home : `${home}/${screen}`)
    },
    isAccessible: async () => {
      // What is still fading in has not the colours it will have.
      await page.evaluate(() =>
        Promise.allSettled(
          document
            .getAnimations()
            .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
            .map(({ finished }) => finished),
        ),
      )
      const { violations } = await new AxeBuilder({ page })
        // React Aria's announcer: spoken once and gone, it names dialogs that may have closed since.
        .exclude('[data-live-announcer]')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    },
    leave: async () => {
      expect(errors).toEqual([])
      await context.close()
    },
  }
}
