// Writes a small tree of the project's folders into a temporary folder, with imports that are to be judged.
import { cpSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const sharedPackage = fileURLToPath(new URL('../../shared/package.json', import.meta.url))

const specifier = (from, wanted) => {
  if (!/^(shared|server|client|e2e)\//.test(wanted)) return wanted
  const path = relative(dirname(from), wanted)
  return path.startsWith('.') ? path : `./${path}`
}

/** Type imports count like others; JSX must not stop the reading. */
const sourceOf = (from, wanted) => {
  const imported = `import type { Thing } from '${specifier(from, wanted)}'\n`
  return from.endsWith('.tsx')
    ? `${imported}export const Seen = (thing: Thing) => <p title={thing()}>seen</p>\n`
    : imported
}

/** @returns the folder; the caller removes it */
export const plantTree = (imports, leaves) => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'boundaries-')))
  const write = (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  for (const leaf of leaves) write(leaf, 'export type Thing = () => string\n')
  for (const [from, wanted] of imports) write(from, sourceOf(from, wanted))
  cpSync(sharedPackage, join(root, 'shared/package.json'))
  mkdirSync(join(root, 'node_modules/@plenaria'), { recursive: true })
  symlinkSync(join(root, 'shared'), join(root, 'node_modules/@plenaria/shared'))
  return root
}
