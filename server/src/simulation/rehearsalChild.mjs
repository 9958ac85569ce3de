/** Where the process of a rehearsal's players begins: a new process does not read TypeScript by itself. */
import { register } from 'tsx/esm/api'

register()
await import('./rehearsalChild.ts')
