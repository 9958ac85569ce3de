// Makes sure that the stories have a browser: the one that the stories themselves would find, or Debian's, installed by root.
// It never downloads one from elsewhere; whoever may not install is told in one line what to type.
import { spawnSync } from 'node:child_process'
import { tsImport } from 'tsx/esm/api'

const { chromiumPath } = await tsImport('../e2e/chromiumPath.ts', import.meta.url)

const isFound = () => {
  try {
    return chromiumPath() !== ''
  } catch {
    return false
  }
}

const mayInstall = () =>
  process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0

/** True when Chromium is there, if need be after installing it; false after one line that says what to type. */
export const ensureBrowser = () => {
  if (isFound()) return true
  const install = 'apt-get update && apt-get install -y chromium'
  if (mayInstall()) {
    console.log('Installing Chromium for the browser stories.')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('sh', ['-c', install], { stdio: 'inherit', env })
    if (isFound()) return true
  }
  console.error(`The browser stories need Chromium. Type: sudo sh -c '${install}', or set CHROMIUM_PATH.`)
  return false
}
