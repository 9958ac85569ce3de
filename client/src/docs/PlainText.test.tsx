import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { PlainText } from './PlainText.tsx'

afterEach(cleanup)

test('markup becomes elements, and everything else stays words', () => {
  const text = 'Uno **dos** <b>\n- [tres](https://a.b)\n1. [x](javascript:alert(1))'
  const { container } = render(<PlainText text={text} />)
  expect(container.innerHTML).toBe(
    '<p>Uno <strong>dos</strong> &lt;b&gt;</p>' +
      '<ul><li><p><a href="https://a.b" target="_blank" rel="noopener noreferrer nofollow">tres</a></p></li></ul>' +
      '<ol><li><p>[x](javascript:alert(1))</p></li></ol>',
  )
})

test('no text is a dash', () => {
  expect(render(<PlainText text={'\n'} />).container.textContent).toBe('—')
})
