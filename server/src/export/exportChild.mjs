/** Where the process that makes files begins: a new process does not read TypeScript by itself. */
import { register } from 'tsx/esm/api'

register()
await import('./exportChild.ts')
