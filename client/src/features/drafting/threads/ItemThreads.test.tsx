/** What the talk about an item promises to readers, to the keyboard, and to whoever closes the dialog too early. */
import { addItem, removeItem } from '@plenaria/shared/docs/itemDoc'
import { readItems } from '@plenaria/shared/docs/readItems'
import { readThreads } from '@plenaria/shared/docs/threads'
import { addComment, addSuggestion, closeThread } from '@plenaria/shared/docs/writeThreads'
import { initialDocState } from '@plenaria/shared/participant/docState'
import { initialLiveState } from '@plenaria/shared/participant/liveState'
import { fold } from '@plenaria/shared/testing/givenWhenThen'
import { sampleFacts } from '@plenaria/shared/testing/sampleFacts'
import { instant } from '@plenaria/shared/time'
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { DocContext } from '../../../docs/DocContext.ts'
import type { OpenedDoc } from '../../../docs/docPool.ts'
import { createDocUndo } from '../../../docs/docUndo.ts'
import { useItems } from '../../../docs/useItems.ts'
import { useThreads } from '../../../docs/useThreads.ts'
import { type Live, LiveContext } from '../../../live/LiveContext.ts'
import { ThreadsButton } from './ThreadsButton.tsx'

// jsdom has none, and React Aria's windows ask for it.
beforeAll(() => void vi.stubGlobal('CSS', { escape: (text: string) => text }))
afterEach(cleanup)

const state = { ...initialLiveState, workshop: fold(sampleFacts) }
const live: Live = {
  workshopId: 'w',
  personId: 'bea',
  directory: { ana: { name: { es: 'Honduras · Delegado 1' }, institution: '' } },
  connection: {
    state: () => state,
    subscribe: () => () => undefined,
    send: () => Promise.reject(new Error('Nothing is sent to the workshop.')),
    realNow: () => instant(0),
    workshopNow: () => instant(0),
    onChanged: () => () => undefined,
    close: () => undefined,
  },
}

const opened = (doc: Y.Doc): OpenedDoc => ({
  name: 'draft',
  undo: createDocUndo(doc),
  wasLate: false,
  connection: {
    doc,
    awareness: new Awareness(doc),
    state: initialDocState,
    subscribe: () => () => undefined,
    saved: () => Promise.resolve(),
    reconnect: () => undefined,
    destroy: () => undefined,
  },
})

const Buttons = ({ isReadOnly }: { readonly isReadOnly: boolean }) => {
  const threads = useThreads()
  return useItems().map((item, index) => (
    <ThreadsButton
      key={item.id}
      item={item}
      number={index + 1}
      threads={threads.get(item.id) ?? []}
      isReadOnly={isReadOnly}
    />
  ))
}

const written = () => {
  const doc = new Y.Doc()
  addItem(doc, { itemId: 'a', topicId: 't', languages: ['es'], text: { text: { es: 'Proteger' } } })
  return doc
}
const show = (doc: Y.Doc, isReadOnly = false) => {
  render(
    <LiveContext value={live}>
      <DocContext value={opened(doc)}>
        <Buttons isReadOnly={isReadOnly} />
      </DocContext>
    </LiveContext>,
  )
}
const open = async () => {
  await act(async () => screen.getByRole('button', { name: /^Comentarios del punto 1/ }).click())
  return within(await screen.findByRole('dialog', { name: 'Comentarios del punto 1' }))
}
const ask = (doc: Y.Doc) =>
  addComment(doc, { threadId: 'c', replyId: 'c0', itemId: 'a', by: 'ana', at: 1, text: '¿Quién paga?' })
const suggest = (doc: Y.Doc) =>
  addSuggestion(doc, {
    threadId: 's',
    replyId: 's0',
    itemId: 'a',
    by: 'ana',
    at: 2,
    language: 'es',
    text: 'Proteger a todos',
    note: '',
  })

test('whoever only reads sees everything and can change nothing', async () => {
  const doc = written()
  ask(doc)
  suggest(doc)
  closeThread(doc, 'c', 'ana')
  show(doc, true)
  const dialog = await open()
  expect(dialog.getAllByText('Honduras · Delegado 1')).toHaveLength(2)
  expect(dialog.getByText('a todos', { exact: false, selector: 'ins' })).toBeTruthy()
  expect(dialog.getByText('1 cerrado')).toBeTruthy()
  expect(dialog.queryAllByRole('textbox')).toEqual([])
  expect(dialog.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual(['Cerrar'])
})

test('an item without talk says so, to readers in other words', async () => {
  show(written(), true)
  const dialog = await open()
  expect(dialog.getByText('El grupo aún no ha comentado este punto.')).toBeTruthy()
})

test('Ctrl+Enter sends, the field is empty again and keeps the focus; nothing is sent of nothing', async () => {
  const doc = written()
  show(doc)
  const dialog = await open()
  const field = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Comentario nuevo' })
  act(() => field.focus())
  fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true })
  expect(readThreads(doc)).toEqual([])
  fireEvent.change(field, { target: { value: '¿Quién paga?' } })
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(readThreads(doc)).toEqual([])
  fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true })
  expect(readThreads(doc)).toMatchObject([{ kind: 'comment', by: 'bea', replies: [{ text: '¿Quién paga?' }] }])
  expect(dialog.getByText('¿Quién paga?')).toBeTruthy()
  expect(field.value).toBe('')
  expect(document.activeElement).toBe(field)
})

test('what was begun is still there when the dialog is opened again', async () => {
  show(written())
  const first = await open()
  fireEvent.change(first.getByRole('textbox', { name: 'Comentario nuevo' }), { target: { value: 'A medias' } })
  act(() => first.getByRole('button', { name: 'Cerrar' }).click())
  expect(screen.queryByRole('dialog')).toBeNull()
  const again = await open()
  expect(again.getByRole<HTMLTextAreaElement>('textbox', { name: 'Comentario nuevo' }).value).toBe('A medias')
})

test('what others write while it is open appears, and a suggestion is accepted as the text', async () => {
  const doc = written()
  show(doc)
  const dialog = await open()
  act(() => suggest(doc))
  act(() => dialog.getByRole('button', { name: 'Aceptar' }).click())
  expect(readItems(doc)[0]?.text['es']).toBe('Proteger a todos')
  expect(readThreads(doc)).toMatchObject([{ state: 'accepted', closedBy: 'bea' }])
})

test('the button counts what is open; with the item its talk goes too', () => {
  const doc = written()
  ask(doc)
  suggest(doc)
  show(doc)
  expect(screen.getByRole('button', { name: 'Comentarios del punto 1: 2 abiertos' })).toBeTruthy()
  act(() => closeThread(doc, 'c', 'bea'))
  expect(screen.getByRole('button', { name: 'Comentarios del punto 1: 1 abierto' })).toBeTruthy()
  act(() => removeItem(doc, 'a', 1))
  expect(screen.queryByRole('button')).toBeNull()
})
