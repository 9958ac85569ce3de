// Type-checks every workspace; the core is checked without DOM and Node types, so that it cannot reach for them.
import { spawnSync } from 'node:child_process'

const projects = [
  'shared/tsconfig.core.json',
  'shared/tsconfig.participant.json',
  'shared/tsconfig.test.json',
  'server/tsconfig.json',
  'client/tsconfig.json',
  'e2e/tsconfig.json',
]
const failed = projects.filter((project) => spawnSync('npx', ['tsc', '-p', project], { stdio: 'inherit' }).status !== 0)
if (failed.length > 0) {
  console.error(`Type errors in: ${failed.join(', ')}`)
  process.exit(1)
}
