// Runs the whole suite: rules, laws, contracts and real sockets under vitest, then the browser stories. The second runs even
// when the first fails. The last line counts both; nothing run counts as a failure, because an empty suite proves nothing.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ensureBrowser } from './ensureBrowser.mjs'
import { missingTools } from './missingTools.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const unitFile = `${root}test-results/unit.json`
const storiesFile = `${root}e2e/test-results/stories.json`

const run = (command, args, cwd = root) => spawnSync(command, args, { cwd, stdio: 'inherit' }).status === 0

/** What a reporter wrote, or null when the run ended before it could write. */
const readReport = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** A run that failed without a failed test (a file that does not load, an error outside of any test) counts as one failure. */
const counted = (isGreen, { passed, failed, skipped }) => ({
  passed,
  failed: isGreen && passed + failed > 0 ? failed : Math.max(1, failed),
  skipped,
})

const none = { passed: 0, failed: 0, skipped: 0 }

const unitCounts = (report) => {
  if (report === null) return none
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

const storyCounts = (report) => {
  if (report === null) return none
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped }
}

const runUnits = () => {
  rmSync(unitFile, { force: true })
  const isGreen = run('npx', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitFile}`,
  ])
  return counted(isGreen, unitCounts(readReport(unitFile)))
}

/** The stories use the built client: without a fresh build or a browser they would fail for the wrong reason. */
const runStories = () => {
  rmSync(storiesFile, { force: true })
  if (!ensureBrowser() || !run('npm', ['run', '--silent', 'build'])) return counted(false, none)
  const isGreen = run('npx', ['playwright', 'test'], `${root}e2e`)
  return counted(isGreen, storyCounts(readReport(storiesFile)))
}

const [units, stories] = [runUnits(), runStories()]
for (const line of missingTools()) console.log(line)
const sum = (key) => units[key] + stories[key]
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped}`)
process.exitCode = sum('failed') > 0 ? 1 : 0
