/** Where a process that makes one file of a report again and again begins: it does not read TypeScript by itself. */
import { register } from 'tsx/esm/api'

register()
await import('./fileChild.ts')
