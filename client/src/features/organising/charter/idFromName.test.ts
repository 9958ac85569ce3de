import { idSchema } from '@plenaria/shared/ids'
import { expect, test } from 'vitest'
import { idFromName } from './idFromName.ts'

test.each([
  ['Costa Rica', [], 'costa-rica'],
  ['  México (Cancillería) ', [], 'mexico-cancilleria'],
  ['Costa Rica', ['costa-rica', 'costa-rica-2'], 'costa-rica-3'],
  ['中文', [], 'id'],
  ['', ['id'], 'id-2'],
])('%j beside %j becomes %s', (name, taken, id) => expect(idFromName(name, taken)).toBe(id))

test('the longest name still gives a valid id', () => {
  const long = 'x'.repeat(500)
  expect(idSchema.safeParse(idFromName(long, [idFromName(long, [])])).success).toBe(true)
})
