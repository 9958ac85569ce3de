/** What the figures were measured on, and how busy it was. */
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'

export type MachineState = {
  node: string
  cores: number
  processor: string
  memoryGb: number
  /** Running and waiting tasks, averaged over 1, 5 and 15 minutes. */
  load: readonly number[]
}

export const machineState = (): MachineState => ({
  node: process.version,
  cores: availableParallelism(),
  processor: cpus()[0]?.model ?? 'unknown',
  memoryGb: Math.round(totalmem() / 2 ** 30),
  load: loadavg().map((value) => Math.round(value * 100) / 100),
})

export const describeMachine = ({ node, cores, processor, memoryGb, load }: MachineState): string =>
  `${cores} cores (${processor}), ${memoryGb} GiB, Node ${node}, load ${load.join(' ')}`
