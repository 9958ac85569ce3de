/**
 * Tells in the page itself, every few milliseconds, when a tone appears and goes, and when somebody pressed something, so that the
 * way to the story is not measured along; and how much of that time the browser kept the sound in its buffer, which grows with
 * the load of the machine and is nobody's to shorten.
 */
import { expect, type Page } from '@playwright/test'

type Sample = { readonly at: number; readonly levels: Readonly<Record<string, number>> }
type Buffered = { readonly seconds: number; readonly samples: number }

type Ears = {
  readonly heardNow: (hertz: number) => number
  readonly buffers: () => Promise<ReadonlyMap<string, Buffered>>
  readonly trackOf: (hertz: number) => string
}
type Watch = {
  readonly begin: () => Promise<void>
  /** Ends it. @returns how long the browser kept what it played of this tone since the beginning, in milliseconds */
  readonly end: (tone: string) => Promise<number>
  /** When it was pressed, as the browser has it; 0 for never. */
  readonly pressedAt: () => number
  /** From when on it was so, not before `since`; null while it is not. */
  readonly turned: (tone: string, isHeard: boolean, since: number) => number | null
}
type Watched = { readonly plenariaEars: Ears; readonly plenariaWatch: Watch }
type Settings = { readonly tones: Readonly<Record<string, number>>; readonly heard: number; readonly silent: number }

/** Runs in the page, before its own code. */
export const installStopwatch = ({ tones, heard, silent }: Settings): void => {
  const EVERY = 15
  const ears = () => (window as unknown as Watched).plenariaEars
  let samples: Sample[] = []
  let before: ReadonlyMap<string, Buffered> = new Map()
  let timer: ReturnType<typeof setInterval> | undefined
  let pressed = 0
  const note = (event: Event) => {
    pressed = Date.now() - (performance.now() - event.timeStamp)
  }
  for (const name of ['pointerup', 'keydown', 'keyup']) window.addEventListener(name, note, { capture: true })
  const take = () => {
    const levels = Object.entries(tones).map(([name, hertz]) => [name, ears().heardNow(hertz)])
    samples.push({ at: Date.now(), levels: Object.fromEntries(levels) })
  }
  const isSo = (level: number | undefined, isHeard: boolean) =>
    level !== undefined && (isHeard ? level > heard : level < silent)
  const watch: Watch = {
    begin: async () => {
      clearInterval(timer)
      samples = []
      before = await ears().buffers()
      take()
      timer = setInterval(take, EVERY)
    },
    end: async (tone) => {
      clearInterval(timer)
      const track = ears().trackOf(tones[tone] ?? 0)
      const [from, until] = [before.get(track), (await ears().buffers()).get(track)]
      const played = (until?.samples ?? 0) - (from?.samples ?? 0)
      return played > 0 ? (1_000 * ((until?.seconds ?? 0) - (from?.seconds ?? 0))) / played : 0
    },
    pressedAt: () => pressed,
    turned: (tone, isHeard, since) => {
      const later = samples.filter(({ at }) => at >= since)
      const last = later.findLastIndex(({ levels }) => !isSo(levels[tone], isHeard))
      return later[last + 1]?.at ?? null
    },
  }
  Object.assign(window, { plenariaWatch: watch })
}

/** In milliseconds: all of it, and what of it the browser kept the sound back. */
export type Took = { readonly all: number; readonly kept: number }

export type Stopwatch = {
  /** Does what tells when it was, and measures how long it took from then until the tone came or went. */
  readonly until: (turn: 'heard' | 'gone', tone: string, act: () => Promise<number>) => Promise<Took>
  /** Does something in this page, and tells when it was pressed. */
  readonly pressing: (act: () => Promise<unknown>) => Promise<number>
}

const WITHIN = 30_000

export const stopwatchOf = (page: Page): Stopwatch => {
  const turned = (tone: string, isHeard: boolean, since: number) =>
    page.evaluate(([name, wanted, from]) => (window as unknown as Watched).plenariaWatch.turned(name, wanted, from), [
      tone,
      isHeard,
      since,
    ] as const)
  return {
    until: async (turn, tone, act) => {
      const isHeard = turn === 'heard'
      // What was switched just now may still crackle over all tones.
      const before = async () => {
        await page.evaluate(() => (window as unknown as Watched).plenariaWatch.begin())
        return turned(tone, isHeard, 0)
      }
      await expect.poll(before, { message: `${tone} was ${turn} before` }).toBeNull()
      const since = await act()
      const message = `${tone} ${turn}`
      await expect.poll(() => turned(tone, isHeard, since), { timeout: WITHIN, message }).not.toBeNull()
      const at = (await turned(tone, isHeard, since)) ?? Number.NaN
      const kept = await page.evaluate((name) => (window as unknown as Watched).plenariaWatch.end(name), tone)
      return { all: at - since, kept }
    },
    pressing: async (act) => {
      await act()
      return page.evaluate(() => (window as unknown as Watched).plenariaWatch.pressedAt())
    },
  }
}
