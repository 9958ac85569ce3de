/** Where a process can be reached, as the kernel knows it (Linux). For tests. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** `address` is written as the kernel writes it: `0100007F` is 127.0.0.1, `00000000` is every address. */
export type OpenSocket = { readonly kind: 'tcp' | 'udp'; readonly address: string; readonly port: number }

const LISTENS = '0A'
const tables = [
  { kind: 'tcp', file: 'tcp' },
  { kind: 'tcp', file: 'tcp6' },
  { kind: 'udp', file: 'udp' },
  { kind: 'udp', file: 'udp6' },
] as const

const inodesOf = (pid: number): Set<string> =>
  new Set(
    readdirSync(`/proc/${pid}/fd`).flatMap((name) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${name}`))?.[1] ?? []
      } catch {
        // It was closed meanwhile.
        return []
      }
    }),
  )

/** Sockets that take what anybody sends: TCP that listens, and all UDP. */
export const socketsOf = (pid: number): OpenSocket[] => {
  const own = inodesOf(pid)
  return tables.flatMap(({ kind, file }) =>
    readFileSync(`/proc/net/${file}`, 'utf8')
      .split('\n')
      .slice(1)
      .flatMap((line) => {
        const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/)
        if (!own.has(inode) || (kind === 'tcp' && state !== LISTENS)) return []
        const [address = '', port = ''] = local.split(':')
        return [{ kind, address, port: Number.parseInt(port, 16) }]
      }),
  )
}
