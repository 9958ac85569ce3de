/** `backup FILE`: a whole copy of the data, made by the server, in a new file. */
import { accessSync, constants, existsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Config } from '../config.ts'
import { CommandFailed, withOperator } from './operator.ts'

const isWritable = (directory: string): boolean => {
  try {
    accessSync(directory, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** @throws CommandFailed when there is such a file already, or none can be made there */
export const backUp = async (config: Config, file: string): Promise<void> => {
  if (existsSync(file)) throw new CommandFailed(`${file} exists already. Name a new file.`)
  if (!isWritable(dirname(file))) throw new CommandFailed(`${dirname(file)} is no directory that can be written to.`)
  await withOperator(config, ({ ask }) => ask('POST', '/api/operator/backup', { path: file }))
}
