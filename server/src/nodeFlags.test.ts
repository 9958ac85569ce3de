import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { nodeFlags } from './nodeFlags.ts'

test('the flags are those of npm start, and the command line and the image have the same', () => {
  expect(nodeFlags).toEqual(['--max-semi-space-size=4', '--import', 'tsx'])
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  expect(manifest).toMatchObject({ scripts: { plenaria: `node ${nodeFlags.join(' ')} src/cli/plenaria.ts` } })
  const image = readFileSync(new URL('../../Dockerfile', import.meta.url), 'utf8')
  const command: unknown = JSON.parse(/^CMD (.*)$/m.exec(image)?.[1] ?? '[]')
  expect(command).toEqual(['node', ...nodeFlags, 'src/cli/plenaria.ts', 'serve'])
})
