/** What people do in a field comes into the shared text as markup, and nothing else comes in. */
import { addItem } from '@plenaria/shared/docs/itemDoc'
import { bodyOf } from '@plenaria/shared/docs/itemShape'
import { readItems } from '@plenaria/shared/docs/readItems'
import { replaceText } from '@plenaria/shared/docs/writeText'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { type MountedEditor, mountEditor } from './mountEditor.ts'

const open: MountedEditor[] = []

beforeAll(() => {
  // jsdom draws nothing; the caret asks where it would be.
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList
  Range.prototype.getBoundingClientRect = () => new DOMRect()
})

afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy()
  document.body.replaceChildren()
})

const field = (es: string) => {
  const doc = new Y.Doc()
  addItem(doc, { itemId: 'a', topicId: 't', languages: ['es'], text: { text: { es } } })
  const fragment = bodyOf(doc, 'a', 'es')
  if (!fragment) throw new Error('The item has no body.')
  const element = document.body.appendChild(document.createElement('div'))
  let toolbarKeys = 0
  const editor = mountEditor({
    element,
    fragment,
    awareness: new Awareness(doc),
    label: 'Text',
    language: 'es',
    placeholder: '',
    personId: 'p',
    writerOf: () => ({ name: '', look: '0' }),
    onToolbarKey: () => {
      toolbarKeys += 1
    },
  })
  open.push(editor)
  const box = element.querySelector<HTMLElement>('[role=textbox]')
  if (!box) throw new Error('The editor has no text box.')
  const press = (key: string, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
    box.dispatchEvent(event)
    return event
  }
  const paste = (text: string, html = '') => {
    const clipboardData = { getData: (type: string) => (type === 'text/plain' ? text : html) }
    box.dispatchEvent(Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData }))
  }
  editor.focus()
  return { doc, editor, box, press, paste, text: () => readItems(doc)[0]?.text['es'], keys: () => toolbarKeys }
}

test('a text with lists, bold words and links is shown as such, and opening it changes nothing', () => {
  const text = 'Uno **dos** [tres](https://a.b)\n- a\n- **b**\n1. c\n2. d'
  const { doc, box, text: read } = field('')
  let updates = 0
  replaceText(doc, 'a', 'es', text)
  doc.on('update', () => {
    updates += 1
  })
  expect(box.querySelectorAll('ul > li, ol > li')).toHaveLength(4)
  expect(box.querySelector('strong')?.textContent).toBe('dos')
  expect(box.querySelector('a')?.getAttribute('href')).toBe('https://a.b')
  expect(box.querySelector('a')?.rel).toBe('noopener noreferrer nofollow')
  expect(read()).toBe(text)
  expect(updates).toBe(0)
})

test('a list begins, goes on with Enter, ends with Enter in its empty item, and changes its kind', () => {
  const { editor, press, paste, text } = field('')
  editor.toggle('bullets')
  paste('uno')
  press('Enter')
  paste('dos')
  expect(text()).toBe('- uno\n- dos')
  editor.toggle('numbers')
  expect(editor.look().list).toBe('numbers')
  expect(text()).toBe('1. uno\n2. dos')
  press('Enter')
  press('Enter')
  paste('tres')
  expect(text()).toBe('1. uno\n2. dos\ntres')
  expect(editor.look().list).toBeNull()
})

test('Backspace at the beginning of an item takes it out of the list', () => {
  const { press, text, editor } = field('')
  editor.toggle('bullets')
  press('Backspace')
  expect(text()).toBe('')
  expect(editor.look().list).toBeNull()
})

test('Tab leaves the field, in a list too; Alt+F10 asks for the toolbar', () => {
  const { editor, press, paste, keys, text } = field('')
  editor.toggle('bullets')
  paste('uno')
  press('Enter')
  paste('dos')
  expect(press('Tab').defaultPrevented).toBe(false)
  expect(press('Tab', { shiftKey: true }).defaultPrevented).toBe(false)
  expect(text()).toBe('- uno\n- dos')
  expect(press('F10', { altKey: true }).defaultPrevented).toBe(true)
  expect(keys()).toBe(1)
})

test('bold is toggled by key and button, and the look follows', () => {
  const { editor, press, paste, text } = field('')
  press('b', { ctrlKey: true })
  const bold = editor.look()
  expect(bold.isBold).toBe(true)
  expect(editor.look()).toBe(bold)
  editor.toggle('bold')
  paste('uno')
  expect(text()).toBe('uno')
})

test('an address alone becomes its own words, and can be taken away', () => {
  const { editor, text } = field('Véase ')
  editor.link('https://a.b')
  expect(text()).toBe('Véase [https://a.b](https://a.b)')
  expect(editor.look().href).toBe('https://a.b')
  editor.link('mailto:a@b.c')
  expect(text()).toBe('Véase [https://a.b](mailto:a@b.c)')
  editor.link(null)
  expect(text()).toBe('Véase https://a.b')
})

test('pasted plain words have no look; lines with dashes and numbers become lists', () => {
  const { paste, text } = field('')
  paste('Uno **dos** https://a.b\r\n• a\r\n\r\n• b\r\n1) c\r\n2) d\r\n1998. e')
  expect(text()).toBe('Uno \\*\\*dos\\*\\* https://a.b\n- a\n- b\n1. c\n2. d\n1998. e')
})

test('pasted lists come in as lists where nothing is written yet', () => {
  const { paste, text } = field('')
  paste('- a\n- b')
  expect(text()).toBe('- a\n- b')
})

test('bold words, links and lists come in from elsewhere; a single line joins the words around it', () => {
  const { paste, text } = field('')
  paste('x', '<p>Uno <b>dos</b>:</p><ul><li><a href="https://a.b">tres</a></li><li>cuatro</li></ul>')
  expect(text()).toBe('Uno **dos**:\n- [tres](https://a.b)\n- cuatro')
  paste('y', '<ul><li><b> y más</b></li></ul>')
  expect(text()).toBe('Uno **dos**:\n- [tres](https://a.b)\n- cuatro**y más**')
})

test('where the page says nothing in words, the plain text counts', () => {
  const { paste, text } = field('')
  paste('', '<img src="a.png">')
  expect(text()).toBe('')
  paste('uno', '<img src="a.png">')
  expect(text()).toBe('uno')
})

test('what is copied from one field comes into another as it was', () => {
  const written = 'Uno  **dos** [tres](https://a.b)\n- a\n- **b**\n1. c\n2. d'
  const from = field(written)
  from.box.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', ctrlKey: true, bubbles: true, cancelable: true }))
  const copied = new Map<string, string>()
  const clipboardData = { setData: (type: string, data: string) => copied.set(type, data), clearData: () => undefined }
  from.box.dispatchEvent(Object.assign(new Event('copy', { bubbles: true, cancelable: true }), { clipboardData }))
  const to = field('')
  to.paste(copied.get('text/plain') ?? '', copied.get('text/html') ?? '')
  expect(to.text()).toBe(written)
  expect(copied.get('text/plain')).toBe('Uno  dos tres\n- a\n- b\n1. c\n2. d')
})

test('links that hostile writers left lead nowhere', () => {
  const { doc, box, text } = field('uno')
  const line = bodyOf(doc, 'a', 'es')?.firstChild
  if (line instanceof Y.XmlElement && line.firstChild instanceof Y.XmlText)
    line.firstChild.format(0, 3, { link: { href: 'javascript:alert(1)' } })
  expect(box.querySelector('a')?.getAttribute('href')).toBe('')
  expect(text()).toBe('uno')
})
