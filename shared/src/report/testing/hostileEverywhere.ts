/**
 * A reported workshop in which every text that can be typed is hostile to some form, and numbered, so that a test can tell which
 * of them came out, and whether they came out whole. Which texts those are is asked of the events' schema, not listed here.
 */
import { emptyWorkshop, evolve, type WorkshopEvent } from '../../workshop/workshop.ts'
import { eventSchema } from '../../workshop/workshopSchemas.ts'
import type { ReportInput } from '../buildReport.ts'
import { cleanText } from '../cleanText.ts'
import { hostileFacts } from './hostileFacts.ts'
import { reportSample } from './reportSample.ts'

/** Formulas, markup and templates of every form, other directions, half characters and what no document can hold. */
const poison =
  '=HYPERLINK("http://e.example","x")+cmd|\'/c calc\'!A1 <script>alert(1)</script><img src=x onerror=alert(1)> ' +
  '</w:t></w:r>]]>--> & &amp; &#x3c; { PAGE } # 1) - | `code` $x$ #import "x" #read("/etc/passwd") @a <b> // /* ${7*7} {{7*7}} ' +
  '<%= 7 %> [l](javascript:alert(1)) ![i](x) *b* _i_ ~~s~~ \\ "q" مرحبا שלום 👩🏽‍⚖️🇭🇳 \u202Eabc\u202C \u0000\u0007\u001b\ud800\uFFFE é'
/** For places that hold little. */
const drop = '=1+1 <b>&amp;</w:t> #x $y$ *z* {{7}} \u202E\u0007\ud800é'

export const hostileTexts = [poison, drop] as const

/** What must stand before each number, wherever it is found. */
export const survivors = hostileTexts.map((text) => cleanText(text).trim())

/** Texts of an event that nobody types: the software writes them, or they are chosen. */
const untyped = new Set(['type', 'zone', 'topicId', 'what', 'input', 'letter'])

type Path = readonly (string | number)[]

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
const stringsIn = (value: unknown, path: Path = []): readonly Path[] => {
  if (typeof value === 'string') return [path]
  return isObject(value) ? Object.entries(value).flatMap(([key, below]) => stringsIn(below, [...path, key])) : []
}
const replaced = (value: unknown, [key, ...rest]: Path, text: string): unknown => {
  if (key === undefined) return text
  if (Array.isArray(value)) return value.map((one, at) => (String(at) === key ? replaced(one, rest, text) : one))
  return isObject(value) ? { ...value, [key]: replaced(value[key], rest, text) } : value
}

/** `SegmentAdded.segment.points`, without the numbers in lists and the languages. */
const placeOf = (type: string, path: Path): string =>
  [type, ...path.filter((key) => !/^(\d+|es|en)$/.test(String(key)))].join('.')

/** Each place has a number of its own. */
const numbered = () => {
  const places: string[] = []
  const spoil = (place: string, text: string = poison): string => {
    places.push(place)
    return `${text}⟪${places.length}⟫`
  }
  /** Every text that the schema would take whatever it says. */
  const spoilt = (fact: WorkshopEvent): WorkshopEvent =>
    stringsIn(fact).reduce<WorkshopEvent>((event, path) => {
      if (untyped.has(String(path.at(-1)))) return event
      const takes = (text: string) => eventSchema.safeParse(replaced(event, path, `${text}⟪999⟫`)).success
      const text = hostileTexts.find(takes)
      return text === undefined
        ? event
        : (replaced(event, path, spoil(placeOf(fact.type, path), text)) as WorkshopEvent)
    }, fact)
  return { places, spoil, spoilt }
}

export type HostileInput = ReportInput & {
  /** What number n stands for is at n − 1. */
  readonly places: readonly string[]
}

const written = ['summary', 'context', 'participants', 'groups', 'plenary', 'followUp', 'nextSteps', 'closing']

export const hostileEverywhere = (): HostileInput => {
  const { places, spoil, spoilt } = numbered()
  const sample = reportSample()
  const both = (place: string) => ({ es: spoil(place), en: spoil(place) })
  const workshop = hostileFacts.map(spoilt).reduce(evolve, emptyWorkshop)
  const directory = Object.fromEntries(
    Object.keys(sample.directory).map((id) => [id, { name: both('name'), institution: spoil('institution') }]),
  )
  const prose = [...written, 'group:g1', 'sitting:one'].map((id) => ({ id, text: both(`prose ${id}`) }))
  return { ...sample, workshop, directory, prose, places }
}
