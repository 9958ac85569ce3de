/** What the server and the process of its media engine say to each other. */
import type { SfuSettings } from '../sfu/createSfu.ts'
import type { EngineNews, SlotEngine } from '../slotEngine.ts'

/** What can be asked of the engine in its process. */
export type EngineCall = Exclude<keyof SlotEngine, 'name' | 'start' | 'stop'>

export type ToEngine =
  | { type: 'begin'; settings: SfuSettings }
  | { type: 'call'; number: number; name: EngineCall; given: readonly unknown[] }

export type FromEngine =
  | { type: 'loaded' }
  | { type: 'begun' }
  /** It cannot run here; one line for the operator. */
  | { type: 'unusable'; problem: string }
  | { type: 'answer'; number: number; value: unknown }
  | { type: 'failure'; number: number; problem: string }
  | { type: 'news'; news: EngineNews }
