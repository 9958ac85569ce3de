/** Somebody with a microphone that sounds one tone and with ears that tell tones apart: what a page plays is measured, not believed. */
import { type Browser, expect, type Page } from '@playwright/test'
import { installStopwatch, type Stopwatch, stopwatchOf } from './stopwatch.ts'
import { type Tongue, visit, type Visitor } from './visitor.ts'

/** Hertz, one for each who speaks. */
export const tones = { facilitator: 500, delegate: 800, interpreter: 1_300, partner: 2_100, relay: 3_100 } as const
export type Tone = keyof typeof tones

/** In dB below the loudest. */
export type Levels = Record<Tone, number>

/** Replaces the devices before the page's own code runs, and measures what its audio elements play. */
const installEars = (own: number | null): void => {
  const counts = { negotiations: 0 }
  const connections: RTCPeerConnection[] = []
  window.RTCPeerConnection = class extends RTCPeerConnection {
    constructor(configuration?: RTCConfiguration) {
      super(configuration)
      connections.push(this)
    }
    override setRemoteDescription(description: RTCSessionDescriptionInit) {
      counts.negotiations += 1
      return super.setRemoteDescription(description)
    }
  }
  const context = () => {
    const made = new AudioContext()
    void made.resume()
    return made
  }
  navigator.mediaDevices.getUserMedia = async () => {
    if (own === null) throw new DOMException('No device.', 'NotFoundError')
    const sound = context()
    const oscillator = sound.createOscillator()
    const gain = sound.createGain()
    const out = sound.createMediaStreamDestination()
    oscillator.frequency.value = own
    gain.gain.value = 0.4
    oscillator.connect(gain).connect(out)
    oscillator.start()
    return out.stream
  }
  navigator.mediaDevices.getDisplayMedia = async () => {
    const canvas = document.createElement('canvas')
    canvas.width = 640
    canvas.height = 360
    const pen = canvas.getContext('2d')
    let step = 0
    setInterval(() => {
      step += 7
      if (!pen) return
      pen.fillStyle = `hsl(${step % 360} 80% 50%)`
      pen.fillRect(0, 0, 640, 360)
    }, 100)
    return canvas.captureStream(10)
  }
  type Buffered = { seconds: number; samples: number }
  type Ear = { stream: MediaProvider; analyser: AnalyserNode; quick: AnalyserNode }
  const ears = new Map<HTMLAudioElement, Ear>()
  let shared: AudioContext | null = null
  const earOf = (element: HTMLAudioElement): Ear | null => {
    const stream = element.srcObject
    if (!(stream instanceof MediaStream)) return null
    const known = ears.get(element)
    if (known?.stream === stream) return known
    shared ??= context()
    const source = shared.createMediaStreamSource(stream)
    const analyserOf = (sound: AudioContext, fftSize: number) => {
      const analyser = sound.createAnalyser()
      analyser.fftSize = fftSize
      analyser.smoothingTimeConstant = 0
      source.connect(analyser)
      return analyser
    }
    // The long one tells tones apart best; the quick one sees 43 ms, where the long one is late by 170.
    const ear = { stream, analyser: analyserOf(shared, 8_192), quick: analyserOf(shared, 2_048) }
    ears.set(element, ear)
    return ear
  }
  const levelOf = (analyser: AnalyserNode, hertz: number, width: number): number => {
    const bins = new Float32Array(analyser.frequencyBinCount)
    analyser.getFloatFrequencyData(bins)
    const at = Math.round((hertz / analyser.context.sampleRate) * analyser.fftSize)
    return Math.max(...bins.slice(at - width, at + width + 1))
  }
  /** What the loudspeaker would give: every element that plays, at its volume. */
  const partsBy = (level: (ear: Ear) => number) => {
    const elements = [...document.querySelectorAll<HTMLAudioElement>('audio')]
    return elements.flatMap((element) => {
      const ear = element.paused || element.muted ? null : earOf(element)
      return ear ? { element, level: level(ear) + 20 * Math.log10(Math.max(element.volume, 1e-6)) } : []
    })
  }
  const heardBy = (level: (ear: Ear) => number): number =>
    Math.round(Math.max(-160, ...partsBy(level).map((part) => part.level)))
  const heard = (hertz: number) => heardBy(({ analyser }) => levelOf(analyser, hertz, 3))
  const quickly = (hertz: number) => (ear: Ear) => levelOf(ear.quick, hertz, 1)
  const heardNow = (hertz: number) => heardBy(quickly(hertz))
  /** How long the browser has kept sound of each track before it played it, all in all. */
  const buffers = async () => {
    const found = new Map<string, Buffered>()
    for (const connection of connections)
      (await connection.getStats()).forEach((report: RTCInboundRtpStreamStats) => {
        if (report.type !== 'inbound-rtp' || report.kind !== 'audio') return
        const { trackIdentifier, jitterBufferDelay = 0, jitterBufferEmittedCount = 0 } = report
        found.set(trackIdentifier, { seconds: jitterBufferDelay, samples: jitterBufferEmittedCount })
      })
    return found
  }
  /** The track in which a tone is loudest. */
  const trackOf = (hertz: number): string => {
    const [loudest] = partsBy(quickly(hertz)).toSorted((a, b) => b.level - a.level)
    const stream = loudest?.element.srcObject
    return stream instanceof MediaStream ? (stream.getAudioTracks()[0]?.id ?? '') : ''
  }
  Object.assign(window, { plenariaEars: { heard, heardNow, buffers, trackOf, counts } })
}

type Ears = { plenariaEars: { heard: (hertz: number) => number; counts: { negotiations: number } } }

export type Hearer = Visitor & {
  readonly stopwatch: Stopwatch
  readonly joinSound: () => Promise<void>
  readonly openMicrophone: () => Promise<void>
  readonly openSettings: () => Promise<void>
  readonly listenIn: (language: string) => Promise<void>
  readonly levels: () => Promise<Levels>
  /** Waits until exactly these are heard. @returns after how many milliseconds */
  readonly hearsOnly: (...heard: readonly Tone[]) => Promise<number>
  /** How often a connection of this page was described anew. */
  readonly negotiations: () => Promise<number>
}

/** Louder than this is heard, softer than the other is not; between the two nobody could be sure. */
const HEARD = -62
const SILENT = -72
/** A machine that does other things too takes its time; what it takes is printed. */
const LIMIT = 45_000

const settings = { es: 'Ajustes de audio', en: 'Sound settings' }
/** Where the bar is narrow. */
const more = { es: 'Más del audio', en: 'More about the sound' }

export const hear = async (
  browser: Browser,
  link: string,
  options: { tongue: Tongue; size?: 'laptop' | 'phone'; tone?: Tone; prepare?: (page: Page) => Promise<unknown> },
): Promise<Hearer> => {
  const { tone, prepare, ...rest } = options
  const visitor = await visit(browser, link, {
    ...rest,
    prepare: async (page) => {
      await page.addInitScript(installEars, tone ? tones[tone] : null)
      await page.addInitScript(installStopwatch, { tones, heard: HEARD, silent: SILENT })
      await prepare?.(page)
    },
  })
  const { page, button } = visitor
  const levels = async (): Promise<Levels> => {
    const entries = Object.entries(tones)
    const measured = await page.evaluate(
      (hertz) => hertz.map((one) => (window as unknown as Ears).plenariaEars.heard(one)),
      entries.map(([, hertz]) => hertz),
    )
    return Object.fromEntries(entries.map(([name], at) => [name, measured[at] ?? -160])) as Levels
  }
  const hearsOnly = async (...heard: readonly Tone[]) => {
    const since = Date.now()
    const isSo = (measured: Levels) =>
      (Object.keys(tones) as Tone[]).every((one) =>
        heard.includes(one) ? measured[one] > HEARD : measured[one] < SILENT,
      )
    let measured = await levels()
    while (!isSo(measured) && Date.now() - since < LIMIT) measured = await levels()
    expect(isSo(measured), `expected ${heard.join(', ') || 'nothing'}, measured ${JSON.stringify(measured)}`).toBe(true)
    return Date.now() - since
  }
  return {
    ...visitor,
    stopwatch: stopwatchOf(page),
    levels,
    hearsOnly,
    joinSound: async () => {
      await button({ es: 'Conectarse al audio', en: 'Join the sound' }).click()
      await page
        .getByRole('dialog')
        .getByRole('button', { name: visitor.say({ es: 'Conectarse al audio', en: 'Join the sound' }) })
        .click()
      await expect(button(more).or(button(settings))).toBeVisible()
      await expect(page.getByText(visitor.say({ es: 'Conectando…', en: 'Connecting…' }))).toBeHidden({
        timeout: 30_000,
      })
    },
    openMicrophone: async () => {
      await button({ es: 'Abrir el micrófono', en: 'Open the microphone' }).click()
      await expect(button({ es: 'Cerrar el micrófono', en: 'Close the microphone' }).first()).toBeVisible({
        timeout: 30_000,
      })
    },
    openSettings: async () => {
      const isBehind = await button(more).isVisible()
      if (isBehind) await button(more).click()
      await (isBehind ? page.getByRole('menuitem', { name: visitor.say(settings) }) : button(settings)).click()
    },
    listenIn: async (language) => {
      await page.getByRole('button', { name: visitor.tongue === 'es' ? /^Escucho:/ : /^I listen to:/ }).click()
      await page.getByRole('menuitemradio', { name: new RegExp(`^${language}`) }).click()
    },
    negotiations: () => page.evaluate(() => (window as unknown as Ears).plenariaEars.counts.negotiations),
  }
}
