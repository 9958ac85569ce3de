/** Mounts a plain-paragraph editor on a shared text. It is its own chunk: pages load it when somebody comes near a text. */
import { Editor, Extension } from '@tiptap/core'
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret'
import { Document } from '@tiptap/extension-document'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { ySyncPlugin } from '@tiptap/y-tiptap'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { drawCaret, selectionLook, type Writer } from './caretLook.ts'

export type EditorOptions = {
  readonly element: HTMLElement
  readonly fragment: Y.XmlFragment
  readonly awareness: Awareness
  /** Read out as the field's name. */
  readonly label: string
  readonly language: string
  readonly placeholder: string
  readonly personId: string
  readonly writerOf: (personId: string) => Writer
}

export type MountedEditor = { readonly focus: () => void; readonly destroy: () => void }

/** The shared text alone: undo is the document's, for all its fields, and driven by the page's keys. */
const sharedText = (fragment: Y.XmlFragment) =>
  Extension.create({ name: 'sharedText', addProseMirrorPlugins: () => [ySyncPlugin(fragment)] })

const writerIn = (user: Record<string, unknown>, writerOf: EditorOptions['writerOf']): Writer =>
  writerOf(typeof user['personId'] === 'string' ? user['personId'] : '')

/** Words alone come in: no look, no link and no picture of wherever they were copied from, tables cell by cell. */
const pastePlain = (view: Editor['view'], event: ClipboardEvent): boolean => {
  const text = event.clipboardData?.getData('text/plain') ?? ''
  event.preventDefault()
  if (text !== '') view.pasteText(text)
  return true
}

export const mountEditor = (options: EditorOptions): MountedEditor => {
  const { element, fragment, awareness, label, language, placeholder, personId, writerOf } = options
  const editor = new Editor({
    element,
    // The content policy forbids injected styles; RichField.module.css has them.
    injectCSS: false,
    extensions: [
      Document,
      Paragraph,
      Text,
      sharedText(fragment),
      CollaborationCaret.configure({
        provider: { awareness },
        user: { personId },
        render: (user) => drawCaret(writerIn(user, writerOf)),
        selectionRender: (user) => selectionLook(writerIn(user, writerOf)),
      }),
    ],
    editorProps: {
      handleDOMEvents: { paste: pastePlain },
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        'aria-placeholder': placeholder,
        lang: language,
        spellcheck: 'true',
      },
    },
  })
  return { focus: () => editor.commands.focus('end'), destroy: () => editor.destroy() }
}
