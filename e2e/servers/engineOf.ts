/** The media engine's process below a server's, to be ended as a crash would end it. */
import { readdirSync, readFileSync } from 'node:fs'

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** @returns its process id; throws when there is none */
export const engineOf = (serverPid: number): number => {
  const found = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .find((pid) => {
      const parent = Number(read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')[1])
      return parent === serverPid && read(`/proc/${pid}/cmdline`).includes('engineChild')
    })
  if (found === undefined) throw new Error('The server has no media engine.')
  return Number(found)
}
