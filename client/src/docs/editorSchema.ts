/** What a body may hold: paragraphs, lists of one level, bold words and links. The shared text knows the same and no more. */
import { hrefOf } from '@plenaria/shared/markup/hrefOf'
import { wrappingInputRule } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { Link } from '@tiptap/extension-link'
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'

/** No list within a list; Tab leaves the field, as it does everywhere else. */
const FlatListItem = ListItem.extend({
  content: 'paragraph',
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) }
  },
})

const ListKeys = ListKeymap.extend({
  addKeyboardShortcuts() {
    const { Tab: _, ...keys } = this.parent?.() ?? {}
    return keys
  },
})

/** Always counts from 1: another number at the beginning of a line, such as a year, is words. */
const CountedList = OrderedList.extend({
  addAttributes: () => ({}),
  addInputRules() {
    return [wrappingInputRule({ find: /^1\.\s$/, type: this.type })]
  },
  // Pasted lists are read as everything that is pasted, by `pasteLines`.
  addProseMirrorPlugins: () => [],
})

const SafeLink = Link.extend({
  addAttributes: () => ({ href: { default: null } }),
  addPasteRules: () => [],
}).configure({
  autolink: false,
  linkOnPaste: false,
  openOnClick: false,
  isAllowedUri: (address) => hrefOf(address) !== null,
})

export const editorSchema = [Document, Paragraph, Text, Bold, BulletList, CountedList, FlatListItem, ListKeys, SafeLink]
