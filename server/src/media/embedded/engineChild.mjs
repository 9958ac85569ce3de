/** Where the process of the media engine begins: a new process does not read TypeScript by itself. */
import { register } from 'tsx/esm/api'

register()
await import('./engineChild.ts')
