/** What the talk about an item promises to readers, to the keyboard, and to whoever closes the dialog too early. */
import { addItem, removeItem } from '@plenaria/shared/docs/itemDoc'
import type { DocState } from '@plenaria/shared/participant/docState'
import { readItems } from '@plenaria/shared/docs/readItems'
import { carryOutRewording, type Rewording } from '@plenaria/shared/docs/rewording'
import { readThreads } from '@plenaria/shared/docs/threads'
import { addComment, addSuggestion, closeThread } from '@plenaria/shared/docs/writeThreads'
import { sampleFacts } from '@plenaria/shared/testing/sampleFacts'
import { refusal } from '@plenaria/shared/workshop/refusals'
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { ToastContext, type Toasts } from '../../design/toasts.ts'
import { ClockProvider } from '../../clock/ClockProvider.tsx'
import { DocContext } from '../DocContext.ts'
import { useItems } from '../useItems.ts'
import { useThreads } from '../useThreads.ts'
import { LiveContext } from '../../live/LiveContext.ts'
import { openedDoc } from '../../testing/openedDoc.ts'
import { stillLive } from '../../testing/stillLive.ts'
import { ThreadsButton } from './ThreadsButton.tsx'

// jsdom has none, and React Aria's windows ask for it.
beforeAll(() => void vi.stubGlobal('CSS', { escape: (text: string) => text }))
// It is loaded with the button's first press, which on a busy machine takes longer than a test waits.
beforeAll(() => import('./ItemThreads.tsx').then(() => undefined), 30_000)
afterEach(cleanup)
afterEach(() => void vi.stubGlobal('fetch', undefined))

const live = stillLive(sampleFacts, 'bea', { ana: 'Honduras · Delegado 1', luis: 'Panamá · Delegado 2' })

/** Of the second day of the epoch; in the workshop's zone it is still morning. */
const noon = () => 1.5 * 86_400_000

const Buttons = ({ isReadOnly }: { readonly isReadOnly: boolean }) => {
  const threads = useThreads()
  return useItems().map((item, index) => (
    <ThreadsButton
      key={item.id}
      item={item}
      label={(count) => `Comentarios del punto ${index + 1}${count > 0 ? `: ${count}` : ''}`}
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
const show = (
  doc: Y.Doc,
  { isReadOnly = false, link = 'online' }: { isReadOnly?: boolean; link?: DocState['link'] } = {},
) => {
  const toast = vi.fn<Toasts['show']>()
  render(
    <LiveContext value={live}>
      <ToastContext value={{ show: toast }}>
        <DocContext value={openedDoc('w.draft.g', doc, link)}>
          <ClockProvider now={noon}>
            <Buttons isReadOnly={isReadOnly} />
          </ClockProvider>
        </DocContext>
      </ToastContext>
    </LiveContext>,
  )
  return toast
}
const open = async () => {
  await act(async () => screen.getByRole('button', { name: /^Comentarios del punto 1/ }).click())
  return within(await screen.findByRole('dialog', { name: 'Comentarios del punto 1' }))
}
/** The server, which writes into the same document. @returns what it was asked */
const answerFor = (doc: Y.Doc): (readonly [string, Rewording])[] => {
  const asked: (readonly [string, Rewording])[] = []
  vi.stubGlobal('fetch', async (path: string, { body }: { body: string }) => {
    const rewording = JSON.parse(body) as Rewording
    asked.push([path, rewording])
    return Response.json(carryOutRewording(doc, rewording, 'bea'))
  })
  return asked
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
  show(doc, { isReadOnly: true })
  const dialog = await open()
  expect(dialog.getAllByText('Honduras · Delegado 1')).toHaveLength(2)
  expect(dialog.getByText('a todos', { exact: false, selector: 'ins' })).toBeTruthy()
  expect(dialog.getByText('1 cerrado')).toBeTruthy()
  expect(dialog.queryAllByRole('textbox')).toEqual([])
  expect(dialog.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual(['Cerrar'])
})

test('an item without talk says so, to readers in other words', async () => {
  show(written(), { isReadOnly: true })
  const dialog = await open()
  expect(dialog.getByText('Nadie ha comentado esto todavía.')).toBeTruthy()
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
  const toast = show(doc)
  const dialog = await open()
  act(() => suggest(doc))
  const asked = answerFor(doc)
  await act(async () => dialog.getByRole('button', { name: 'Aceptar' }).click())
  expect(asked).toEqual([['/api/workshops/w/groups/g/rewordings', { kind: 'accept', threadId: 's', seen: 'Proteger' }]])
  expect(readItems(doc)[0]?.text['es']).toBe('Proteger a todos')
  expect(readThreads(doc)).toMatchObject([{ state: 'accepted', closedBy: 'bea' }])
  expect(screen.queryByRole('dialog')).toBeNull()
  const undo = toast.mock.lastCall?.[0].action
  expect(undo?.label).toBe('Deshacer')
  await act(async () => undo?.onPress())
  expect(readItems(doc)[0]?.text['es']).toBe('Proteger')
})

test('whoever accepts second is told that somebody was faster', async () => {
  const doc = written()
  suggest(doc)
  const toast = show(doc)
  const dialog = await open()
  vi.stubGlobal('fetch', async () => Response.json({ outcome: 'already' }))
  await act(async () => dialog.getByRole('button', { name: 'Aceptar' }).click())
  expect(toast.mock.calls).toEqual([[{ tone: 'info', text: expect.stringContaining('se adelantó') }]])
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('what was refused is said, and the dialog stays with what the item says now', async () => {
  const doc = written()
  suggest(doc)
  const toast = show(doc)
  const dialog = await open()
  vi.stubGlobal('fetch', async () => Response.json({ refusal: refusal('textChanged') }, { status: 409 }))
  await act(async () => dialog.getByRole('button', { name: 'Aceptar' }).click())
  expect(toast.mock.lastCall?.[0].text).toBe(refusal('textChanged').message.es)
  expect(screen.getByRole('dialog')).toBeTruthy()
})

test('without a connection nothing is asked, and the page says what to do', async () => {
  const doc = written()
  suggest(doc)
  const toast = show(doc, { link: 'offline' })
  const dialog = await open()
  const asked = answerFor(doc)
  await act(async () => dialog.getByRole('button', { name: 'Aceptar' }).click())
  expect(asked).toEqual([])
  expect(toast.mock.lastCall?.[0].text).toContain('hace falta conexión')
  expect(readThreads(doc)).toMatchObject([{ state: 'open' }])
})

test('the button counts what is open; with the item its talk goes too', () => {
  const doc = written()
  ask(doc)
  suggest(doc)
  show(doc)
  expect(screen.getByRole('button', { name: 'Comentarios del punto 1: 2' })).toBeTruthy()
  act(() => closeThread(doc, 'c', 'bea'))
  expect(screen.getByRole('button', { name: 'Comentarios del punto 1: 1' })).toBeTruthy()
  act(() => removeItem(doc, 'a', 1))
  expect(screen.queryByRole('button')).toBeNull()
})

test('the log says who wrote: another name than the page claims is shown with it', async () => {
  const doc = written()
  ask(doc)
  suggest(doc)
  closeThread(doc, 's', 'ana')
  const sentBy = (id: string, begun: string, closed: string | null) => ({
    id,
    sent: { begun: { personId: begun }, replies: { c0: { personId: begun } }, closed: closed && { personId: closed } },
  })
  const paths: string[] = []
  vi.stubGlobal('fetch', async (path: string) => {
    paths.push(path)
    return Response.json({ threads: [sentBy('c', 'luis', null), sentBy('s', 'ana', 'luis')] })
  })
  show(doc)
  const dialog = await open()
  await vi.waitFor(() => expect(dialog.getByText('Panamá · Delegado 2')).toBeTruthy())
  expect(dialog.getByText('con el nombre de Honduras · Delegado 1')).toBeTruthy()
  expect(dialog.getByText('No aceptado por Panamá · Delegado 2')).toBeTruthy()
  expect(paths[0]).toBe('/api/workshops/w/groups/g/threads?item=a')
})

test('on another day than today the date is said as well', async () => {
  const doc = written()
  addComment(doc, { threadId: 'c', replyId: 'c0', itemId: 'a', by: 'ana', at: 86_400_000 + 60_000, text: 'Ayer' })
  addComment(doc, { threadId: 'd', replyId: 'd0', itemId: 'a', by: 'ana', at: noon(), text: 'Hoy' })
  show(doc)
  const dialog = await open()
  const times = dialog.getAllByText(/\d\d:\d\d/).map(({ textContent }) => textContent)
  expect(times).toEqual(['1 de enero de 1970, 18:01', '06:00'])
})
