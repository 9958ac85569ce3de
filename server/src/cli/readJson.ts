/** Reads a JSON file named on the command line and says in one line what is wrong with it. */
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { CommandFailed } from './operator.ts'

export const readJson = async <T>(file: string, schema: z.ZodType<T>): Promise<T> => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new CommandFailed(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new CommandFailed(`${file} is not JSON.`)
  }
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new CommandFailed(`${file}: ${issue?.path.join('.') || 'the file'} – ${issue?.message ?? 'not as expected'}`)
}
