/** Where the browser is: CHROMIUM_PATH, or where Debian puts it. */
import { existsSync } from 'node:fs'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

export const chromiumPath = (): string => {
  const found = [process.env.CHROMIUM_PATH ?? '', ...places].find((place) => place !== '' && existsSync(place))
  if (found === undefined) throw new Error('No Chromium found. Type: apt-get install -y chromium')
  return found
}
