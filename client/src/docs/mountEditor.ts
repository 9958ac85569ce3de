/** Mounts an editor of rich but small text on a shared text. It is its own chunk: pages load it when somebody comes near a text. */
import { Editor, Extension } from '@tiptap/core'
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret'
import { ySyncPlugin } from '@tiptap/y-tiptap'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { drawCaret, selectionLook, type Writer } from './caretLook.ts'
import { editorSchema } from './editorSchema.ts'
import { type FieldLook, isSameLook, lookOf, putLink, removeLink } from './fieldLook.ts'
import { copyLines, readLines, sliceOf } from './pasteLines.ts'
import { readHtml } from './readHtml.ts'

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
  /** Alt+F10 was pressed, by which editors are left for their toolbar. */
  readonly onToolbarKey: () => void
}

export type MountedEditor = {
  /** Puts the caret at the end. */
  readonly focus: () => void
  /** Gives the focus back to the text, with the caret where it was. */
  readonly back: () => void
  readonly destroy: () => void
  /** The same object until something of it changes. */
  readonly look: () => FieldLook
  /** @returns a function that ends the subscription */
  readonly onLook: (changed: () => void) => () => void
  readonly toggle: (look: 'bold' | 'bullets' | 'numbers') => void
  /** @param href an address that `hrefOf` lets through, null to take the link away */
  readonly link: (href: string | null) => void
}

/** The toolbar's side of an editor. */
const toolsOf = (editor: Editor): Omit<MountedEditor, 'focus' | 'destroy'> => {
  let shown = lookOf(editor)
  return {
    back: () => editor.commands.focus(),
    look: () => {
      const now = lookOf(editor)
      if (!isSameLook(shown, now)) shown = now
      return shown
    },
    onLook: (changed) => {
      editor.on('transaction', changed)
      return () => editor.off('transaction', changed)
    },
    toggle: (look) => {
      const chain = editor.chain().focus()
      if (look === 'bold') chain.toggleBold().run()
      else if (look === 'bullets') chain.toggleBulletList().run()
      else chain.toggleOrderedList().run()
    },
    link: (href) => (href === null ? removeLink(editor) : putLink(editor, href)),
  }
}

const toolbarKey = (event: KeyboardEvent, onToolbarKey: () => void): boolean => {
  if (event.key !== 'F10' || !event.altKey) return false
  onToolbarKey()
  return true
}

/** The shared text alone: undo is the document's, for all its fields, and driven by the page's keys. */
const sharedText = (fragment: Y.XmlFragment) =>
  Extension.create({ name: 'sharedText', addProseMirrorPlugins: () => [ySyncPlugin(fragment)] })

const writerIn = (user: Record<string, unknown>, writerOf: EditorOptions['writerOf']): Writer =>
  writerOf(typeof user['personId'] === 'string' ? user['personId'] : '')

/** What is larger is read as plain text: an office program may describe the looks of a page in megabytes. */
const MOST_HTML = 4_000_000

/** Words come in with what a body may hold: lists, bold, links. No other look and no picture, tables cell by cell. */
const pasteWords = (view: Editor['view'], event: ClipboardEvent): boolean => {
  const read = (type: string) => event.clipboardData?.getData(type) ?? ''
  const [html, text] = [read('text/html'), read('text/plain')]
  event.preventDefault()
  const blocks = html.length > MOST_HTML ? [] : readHtml(html)
  const slice = sliceOf(view.state.schema, blocks.length > 0 ? blocks : readLines(text))
  if (slice.size > 0) view.dispatch(view.state.tr.replaceSelection(slice).scrollIntoView().setMeta('paste', true))
  return true
}

export const mountEditor = (options: EditorOptions): MountedEditor => {
  const { element, fragment, awareness, label, language, placeholder, personId, writerOf, onToolbarKey } = options
  const editor = new Editor({
    element,
    // The content policy forbids injected styles; RichField.module.css has them.
    injectCSS: false,
    enablePasteRules: false,
    extensions: [
      ...editorSchema,
      sharedText(fragment),
      CollaborationCaret.configure({
        provider: { awareness },
        user: { personId },
        render: (user) => drawCaret(writerIn(user, writerOf)),
        selectionRender: (user) => selectionLook(writerIn(user, writerOf)),
      }),
    ],
    editorProps: {
      handleDOMEvents: { paste: pasteWords },
      handleKeyDown: (_, event) => toolbarKey(event, onToolbarKey),
      clipboardTextParser: (text, _, __, view) => sliceOf(view.state.schema, readLines(text)),
      clipboardTextSerializer: copyLines,
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
  return { focus: () => editor.commands.focus('end'), destroy: () => editor.destroy(), ...toolsOf(editor) }
}
