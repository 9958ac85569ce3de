/** What came of a draft's observations, in the number that each count asks for. */
import { expect, test } from 'vitest'
import { createText } from './createText.ts'
import { deskMessages } from './deskMessages.ts'

test.each([
  [1, ['1 aceptada', '1 tomada en cuenta', '1 no aceptada', '1 sin respuesta']],
  [2, ['2 aceptadas', '2 tomadas en cuenta', '2 no aceptadas', '2 sin respuesta']],
])('%i in Spanish', (count, wanted) => {
  const t = createText('es', deskMessages)
  const said = (['accepted', 'noted', 'notAccepted', 'unanswered'] as const).map((one) =>
    t(`review.count.${one}`, { count }),
  )
  expect(said).toEqual(wanted)
})
