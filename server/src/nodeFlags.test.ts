import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { nodeFlags } from './nodeFlags.ts'

test('the flags are those of npm start, and the image has the same', () => {
  expect(nodeFlags).toEqual(['--max-semi-space-size=4', '--import', 'tsx'])
  const image = readFileSync(new URL('../../Dockerfile', import.meta.url), 'utf8')
  const command: unknown = JSON.parse(/^CMD (.*)$/m.exec(image)?.[1] ?? '[]')
  expect(command).toEqual(['node', ...nodeFlags, 'src/cli/plenaria.ts', 'serve'])
})
