/** What organising needs from the rest of the server: the engine for facts, the registry for names, files, links, time and ids. */
import type { Engine } from '../engine/engine.ts'
import type { FileStore } from '../stores/fileStore.ts'
import type { Registry } from '../stores/registry.ts'
import type { Links } from './links.ts'

export type OrganisingPorts = {
  engine: Engine
  registry: Registry
  fileStore: FileStore
  links: Links
  now: () => number
  createId: () => string
  /** Short ids for workshops and people: they stand in addresses and file names. */
  createShortId: () => string
}
