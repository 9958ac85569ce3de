/** What the toolbar shows of the place where the caret is, and what it can do there. */
import { hrefOf } from '@plenaria/shared/markup/hrefOf'
import { type Editor, getMarkRange } from '@tiptap/core'

export type FieldLook = {
  readonly isBold: boolean
  readonly list: 'bullets' | 'numbers' | null
  /** The address of the link the caret is in, or at an end of. */
  readonly href: string | null
}

const listAt = (editor: Editor): FieldLook['list'] => {
  if (editor.isActive('bulletList')) return 'bullets'
  return editor.isActive('orderedList') ? 'numbers' : null
}

/** Of the link the caret is in, or at an end of. */
const hrefAt = ({ state, schema }: Editor): string | null => {
  const type = schema.marks['link']
  const range = type && getMarkRange(state.selection.$from, type)
  return range ? hrefOf(state.doc.nodeAt(range.from)?.marks.find((mark) => mark.type === type)?.attrs['href']) : null
}

export const lookOf = (editor: Editor): FieldLook => ({
  isBold: editor.isActive('bold'),
  list: listAt(editor),
  href: hrefAt(editor),
})

export const isSameLook = (one: FieldLook, other: FieldLook): boolean =>
  one.isBold === other.isBold && one.list === other.list && one.href === other.href

/** As people write addresses: without a scheme it is a page, or mail where there is an @. */
export const addressOf = (written: string): string | null => {
  const address = written.trim()
  if (/^[a-z][a-z\d+.-]*:(?!\d)/i.test(address)) return hrefOf(address)
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(address)) return hrefOf(`mailto:${address}`)
  return /^[^\s/]+\.[^\s/]/.test(address) ? hrefOf(`https://${address}`) : null
}

/** Links the selected words; without any the link is renewed that the caret is in, or the address itself is written. */
export const putLink = (editor: Editor, href: string): void => {
  const { empty } = editor.state.selection
  const chain = editor.chain().focus()
  if (!empty || hrefAt(editor) !== null) chain.extendMarkRange('link').setLink({ href }).run()
  else
    chain
      .insertContent({ type: 'text', text: href.replace(/^mailto:/i, ''), marks: [{ type: 'link', attrs: { href } }] })
      .run()
}

export const removeLink = (editor: Editor): void => {
  editor.chain().focus().extendMarkRange('link').unsetLink().run()
}
