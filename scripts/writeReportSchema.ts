// Writes the published schema of the report's JSON into docs/, where people who are not running a server find it.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { reportJsonSchema } from '../shared/src/report/reportJsonSchema.ts'

const file = fileURLToPath(new URL('../docs/report.schema.json', import.meta.url))
writeFileSync(file, JSON.stringify(reportJsonSchema))
execFileSync('npx', ['biome', 'format', '--write', file], { stdio: 'inherit' })
