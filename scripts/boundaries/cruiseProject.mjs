// Reads the imports of a tree with dependency-cruiser and the one file of rules.
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

// dependency-cruiser reads TypeScript with swc, because TypeScript 7 is no transpiler; it does not tell swc of JSX.
const swc = require('@swc/core')
const parseFile = swc.parseFileSync
swc.parseFileSync = (file, options) => parseFile(file, { ...options, tsx: file.endsWith('.tsx') })

// Loaded after the line above, so that it sees the parser that knows JSX.
const { cruise } = await import('dependency-cruiser')
const { forbidden, options } = require('../../.dependency-cruiser.cjs')

export const ruleNames = forbidden.map(({ name }) => name)

const folders = ['shared/src', 'server/src', 'client/src', 'e2e']

/** The files read below `root`, with how many of them import something, and what breaks a rule. */
export const cruiseProject = async (root) => {
  const { output } = await cruise(folders, { ...options, baseDir: root, ruleSet: { forbidden }, validate: true })
  const own = output.modules.filter(({ source }) => /^(shared|server|client|e2e)\//.test(source))
  return {
    files: own.length,
    importing: own.filter(({ dependencies }) => dependencies.length > 0).length,
    violations: output.summary.violations.map(({ rule, from, to, cycle }) => ({
      rule: rule.name,
      from,
      to: cycle ? cycle.map(({ name }) => name).join(' → ') : to,
    })),
  }
}
