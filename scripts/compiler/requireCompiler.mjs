// Sees to a compiler before npm compiles better-sqlite3, where no ready-made binary can be had: a missing one is installed
// (root on Debian) or named in one line instead of failing minutes later. npm runs the root's own scripts only afterwards,
// so this is a package of its own.
import { spawnSync } from 'node:child_process'

const isThere = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0
const missing = ['python3', 'make', 'g++'].filter((command) => !isThere(command))

if (missing.length > 0) {
  const isRoot = process.getuid?.() === 0
  const install = 'apt-get update && apt-get install -y python3 make g++'
  if (isRoot && isThere('apt-get')) {
    console.log(`Installing ${missing.join(', ')} to compile the embedded store.`)
    const { status } = spawnSync('sh', ['-c', install], { stdio: 'inherit' })
    if (status !== 0) process.exit(1)
  } else {
    console.error(`Plenaria compiles its embedded store and needs ${missing.join(', ')}. Type: sudo sh -c '${install}'`)
    process.exit(1)
  }
}
