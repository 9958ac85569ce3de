import { expect, test } from 'vitest'
import { addressOf } from './fieldLook.ts'

test.each([
  ['https://a.b/c', 'https://a.b/c'],
  [' iom.int/reports ', 'https://iom.int/reports'],
  ['localhost.test:8080/a', 'https://localhost.test:8080/a'],
  ['desk@iom.int', 'mailto:desk@iom.int'],
  ['mailto:desk@iom.int', 'mailto:desk@iom.int'],
  ['javascript:alert(1)', null],
  ['JavaScript:alert(1)//a.b', null],
  ['data:text/html,a.b', null],
  ['words alone', null],
  ['/path.html', null],
  ['', null],
])('%s leads to %s', (written, address) => {
  expect(addressOf(written)).toBe(address)
})
