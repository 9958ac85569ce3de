/**
 * How Node runs the server, as `npm start` has it: whatever else starts one (the bench, a story, the image) starts it alike. The young
 * heap is kept small because it never gives back what it grew to: 30 to 45 MB, a tenth of the whole.
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'

const manifestSchema = z.object({ scripts: z.object({ serve: z.string().startsWith('node ') }) })

const manifest = manifestSchema.parse(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')))
const words = manifest.scripts.serve.split(' ')

/** What stands between `node` and the script. */
export const nodeFlags: readonly string[] = words.slice(
  1,
  words.findIndex((word) => word.endsWith('.ts')),
)
