/** Whether a program is on this machine. Tests that need one are left out without it; `npm test` then says which and why. */
import { spawnSync } from 'node:child_process'

export const isInstalled = (program: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status === 0
