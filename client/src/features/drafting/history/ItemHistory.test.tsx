/** What the history of an item promises: it says what it leaves out, and brings an earlier text back by asking the server. */
import { addItem } from '@plenaria/shared/docs/itemDoc'
import { readItems } from '@plenaria/shared/docs/readItems'
import { sampleFacts } from '@plenaria/shared/testing/sampleFacts'
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { ToastContext, type Toasts } from '../../../design/toasts.ts'
import { DocContext } from '../../../docs/DocContext.ts'
import { LiveContext } from '../../../live/LiveContext.ts'
import { openedDoc } from '../../../testing/openedDoc.ts'
import { stillLive } from '../../../testing/stillLive.ts'
import { ItemHistory } from './ItemHistory.tsx'

// jsdom has none, and React Aria's windows ask for it.
beforeAll(() => void vi.stubGlobal('CSS', { escape: (text: string) => text }))
afterEach(cleanup)

const live = stillLive(sampleFacts, 'bea', { ana: 'Honduras · Delegado 1' })
const version = (seq: number, before: string, after: string) => {
  const place = { itemId: 'a', field: 'text', language: 'es' }
  return { ...place, seq, personId: 'ana', from: 0, to: 0, kind: 'written', before, after }
}

const show = async (answer: (path: string, body: unknown) => object) => {
  const doc = new Y.Doc()
  addItem(doc, { itemId: 'a', topicId: 't', languages: ['es'], text: { text: { es: 'Ahora' } } })
  const item = readItems(doc)[0]
  if (!item) throw new Error('There is no item.')
  const asked: string[] = []
  vi.stubGlobal('fetch', async (path: string, { body }: { body?: string }) => {
    asked.push(path)
    return Response.json(answer(path, body === undefined ? null : JSON.parse(body)))
  })
  const toast = vi.fn<Toasts['show']>()
  const onClose = vi.fn<() => void>()
  render(
    <LiveContext value={live}>
      <ToastContext value={{ show: toast }}>
        <DocContext value={openedDoc('w.draft.g', doc)}>
          <ItemHistory groupId="g" item={item} number={1} isReadOnly={false} onClose={onClose} />
        </DocContext>
      </ToastContext>
    </LiveContext>,
  )
  await screen.findByText('Así dice ahora.', undefined, { timeout: 5_000 })
  return { asked, toast, onClose }
}
const versions = [version(1, '', 'Antes'), version(2, 'Antes', 'Ahora')]

test('what is left out is said, and shown when asked', async () => {
  const { asked } = await show((path) => ({ versions, earlier: path.endsWith('last=500') ? { a: 7 } : {} }))
  expect(screen.getByText('Se muestran los últimos 2 cambios; antes hubo 7 más.')).toBeTruthy()
  act(() => screen.getByRole('button', { name: 'Mostrar anteriores' }).click())
  await vi.waitFor(() => expect(screen.queryByText(/antes hubo/)).toBeNull(), { timeout: 5_000 })
  expect(asked.at(-1)).toBe('/api/workshops/w/groups/g/history?item=a&last=1000')
})

test('an earlier text is asked for with what the item says now; when it is there the dialog closes', async () => {
  const bodies: unknown[] = []
  const { toast, onClose } = await show((_, body) => {
    if (body === null) return { versions, earlier: {} }
    bodies.push(body)
    return { outcome: 'done' }
  })
  await act(async () => screen.getByRole('button', { name: 'Volver a este texto' }).click())
  const place = { itemId: 'a', field: 'text', language: 'es' }
  expect(bodies).toEqual([{ kind: 'text', ...place, seen: 'Ahora', text: 'Antes' }])
  expect(toast.mock.lastCall?.[0]).toMatchObject({ text: 'El texto anterior está de vuelta.', action: {} })
  expect(onClose).toHaveBeenCalledOnce()
  await act(async () => toast.mock.lastCall?.[0].action?.onPress())
  expect(bodies.at(-1)).toEqual({ kind: 'text', ...place, seen: 'Antes', text: 'Ahora' })
})
