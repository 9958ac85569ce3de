/** What a process and the machine use, as the kernel counts it (Linux). */
import { readdirSync, readFileSync } from 'node:fs'

const TICKS_A_SECOND = 100

/** Seconds of processor, of all its threads. */
export const processorOf = (pid: number): number => {
  const fields = (readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '').split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND
}

/** Seconds in which its threads had something to do and no core to do it on. */
export const waitedOf = (pid: number): number =>
  readdirSync(`/proc/${pid}/task`).reduce((sum, thread) => {
    try {
      return sum + Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[1]) / 1e9
    } catch {
      // The thread ended meanwhile.
      return sum
    }
  }, 0)

/** Resident memory in MiB. */
export const memoryOf = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024

/** Seconds that all cores together had nothing to do. */
export const idleSeconds = (): number => {
  const fields = (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '').trim().split(/\s+/)
  return (Number(fields[4]) + Number(fields[5])) / TICKS_A_SECOND
}

/** Packets that arrived at a socket of this machine whose reader was too slow. */
export const droppedAtSockets = (): number => {
  const lines = readFileSync('/proc/net/snmp', 'utf8').split('\n')
  const [names = '', values = ''] = lines.filter((line) => line.startsWith('Udp:'))
  return Number(values.split(' ')[names.split(' ').indexOf('RcvbufErrors')] ?? 0)
}

/** Files, sockets and pipes that a process holds open. */
export const openFilesOf = (pid: number): number => readdirSync(`/proc/${pid}/fd`).length

const parentOf = (pid: string): number => {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1])
  } catch {
    // It ended meanwhile.
    return 0
  }
}

/** The processes that a process has begun. */
export const childrenOf = (pid: number): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === pid)
    .map(Number)
