/** Whoever is about to agree is told which language of which item is behind its original, and nothing where none is. */
import { addItem } from '@plenaria/shared/docs/itemDoc'
import { markTranslation } from '@plenaria/shared/docs/translations'
import { typeInto } from '@plenaria/shared/docs/writeText'
import { askedFacts } from '@plenaria/shared/testing/sampleHistories'
import { cleanup, render, screen } from '@testing-library/react'
import { act } from 'react'
import { afterEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { DocContext } from '../../docs/DocContext.ts'
import { plenaryMessages } from '../../i18n/messages/plenary.ts'
import { MoreTexts } from '../../i18n/MoreTexts.tsx'
import { LiveContext } from '../../live/LiveContext.ts'
import { openedDoc } from '../../testing/openedDoc.ts'
import { stillLive } from '../../testing/stillLive.ts'
import { OutdatedTranslations } from './OutdatedTranslations.tsx'

afterEach(cleanup)

const live = stillLive(askedFacts, 'facilitator-rcm')
const { items } = live.connection.state().workshop.plenary

const show = (doc: Y.Doc) => {
  render(
    <LiveContext value={live}>
      <MoreTexts texts={plenaryMessages}>
        <DocContext value={openedDoc('w.joint', doc)}>
          <OutdatedTranslations items={items} />
        </DocContext>
      </MoreTexts>
    </LiveContext>,
  )
}
const written = () => {
  const doc = new Y.Doc()
  const text = { text: { es: 'Formar', en: 'Train' } }
  const translation = { original: 'es', status: { es: 'original', en: 'translated' } } as const
  addItem(doc, { itemId: 'joint-1', topicId: 'protection', languages: ['es', 'en'], text, translation })
  return doc
}

test('a translation that is behind is named with its item and its original, until somebody vouches for it', () => {
  const doc = written()
  show(doc)
  expect(screen.queryByRole('status')).toBeNull()
  act(() => typeInto(doc, 'joint-1', 'es', ' cada año'))
  expect(screen.getByRole('status').textContent).toContain(
    'Punto I. a: la versión en inglés es anterior al último cambio del original en español.',
  )
  act(() => markTranslation(doc, 'joint-1', 'en', false))
  expect(screen.queryByRole('status')).toBeNull()
})

test('items that are not in the document yet say nothing', () => {
  show(new Y.Doc())
  expect(screen.queryByRole('status')).toBeNull()
})
