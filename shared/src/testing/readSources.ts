/** Reads the project's own sources, for the few tests that are about the sources themselves. */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

export type Source = { path: string; text: string }

/** The workspaces' folder, three above this file. */
const projectRoot = resolve(import.meta.dirname, '../../..')

/** @returns the files below `folder` (as in `shared/src`) whose path `wanted` matches */
export const readSources = (folder: string, wanted: RegExp): readonly Source[] =>
  readdirSync(resolve(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => wanted.test(path))
    .map((path) => ({ path, text: readFileSync(resolve(projectRoot, path), 'utf8') }))
