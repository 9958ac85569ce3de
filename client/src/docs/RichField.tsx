/**
 * A text of several paragraphs that people write together. Static until it comes near the screen and may be written;
 * the editor then takes its place. It needs an OpenDoc around it.
 */
import { bodyOf } from '@plenaria/shared/docs/itemShape'
import { type ComponentType, type FocusEvent, useCallback, useEffect, useRef, useState } from 'react'
import { classNames } from '../design/classNames.ts'
import { useToasts } from '../design/toasts.ts'
import { useText } from '../i18n/useText.ts'
import { useLive } from '../live/LiveContext.ts'
import { useDoc } from './DocContext.ts'
import type { FieldToolbarProps } from './FieldToolbar.tsx'
import type { MountedEditor } from './mountEditor.ts'
import { PlainText } from './PlainText.tsx'
import styles from './RichField.module.css'
import { useNear } from './useNear.ts'
import { useWriterOf } from './useWriters.ts'

export type RichFieldProps = {
  readonly itemId: string
  /** BCP 47 tag of the text. */
  readonly language: string
  /** The text as `readItems` reads it; shown until the editor is there. */
  readonly text: string
  readonly label: string
  readonly placeholder?: string
  readonly isReadOnly?: boolean
  /** Puts the caret into the text as soon as it can be written. */
  readonly isFocused?: boolean
}

type Mounting = Pick<RichFieldProps, 'itemId' | 'language' | 'label'> & { placeholder: string; isFocused: boolean }

/** Nobody should wonder why a text takes no letters: a page from before the server's renewal asks to be loaded anew. */
const useFailureNotice = (): (() => void) => {
  const t = useText()
  const { show } = useToasts()
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    if (!hasFailed) return
    const action = { label: t('docs.reload'), onPress: () => location.reload() }
    show({ tone: 'late', text: t('docs.editorMissing'), action })
  }, [hasFailed, show, t])
  return useCallback(() => setFailed(true), [])
}

type Tools = { readonly editor: MountedEditor; readonly Toolbar: ComponentType<FieldToolbarProps> }

const loadEditor = () => Promise.all([import('./mountEditor.ts'), import('./FieldToolbar.tsx')])

/** Builds the editor in the element while `isWanted`; null until it is there. */
const useEditor = (
  element: HTMLElement | null,
  isWanted: boolean,
  mounting: Mounting,
  onToolbarKey: () => void,
): Tools | null => {
  const { itemId, language, label, placeholder } = mounting
  const { connection } = useDoc()
  const { personId } = useLive()
  const writerOf = useWriterOf()
  const [tools, setTools] = useState<Tools | null>(null)
  const focusFirst = useRef(mounting.isFocused)
  const tellFailure = useFailureNotice()
  useEffect(() => {
    const fragment = bodyOf(connection.doc, itemId, language)
    if (!element || !isWanted || !fragment) return
    let editor: MountedEditor | null = null
    let isOver = false
    const mount = async () => {
      const [{ mountEditor }, { FieldToolbar }] = await loadEditor()
      if (isOver) return
      const { awareness } = connection
      const wording = { element, fragment, label, language, placeholder }
      editor = mountEditor({ ...wording, awareness, personId, writerOf, onToolbarKey })
      setTools({ editor, Toolbar: FieldToolbar })
      if (focusFirst.current) editor.focus()
      focusFirst.current = false
    }
    // The static text stays where the chunk cannot be loaded.
    mount().catch(tellFailure)
    return () => {
      isOver = true
      editor?.destroy()
      setTools(null)
    }
  }, [
    element,
    isWanted,
    connection,
    itemId,
    language,
    label,
    placeholder,
    personId,
    writerOf,
    tellFailure,
    onToolbarKey,
  ])
  return tools
}

/** Whether the focus is in the frame, be it in the text or in what belongs to it. */
const useFocusWithin = () => {
  const [isWithin, setWithin] = useState(false)
  const onFocus = () => setWithin(true)
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) =>
    setWithin(currentTarget.contains(relatedTarget))
  return { isWithin, handlers: { onFocus, onBlur } }
}

export const RichField = (props: RichFieldProps) => {
  const { itemId, language, text, label, placeholder = '', isReadOnly = false, isFocused = false } = props
  const frame = useRef<HTMLDivElement>(null)
  const [element, setElement] = useState<HTMLDivElement | null>(null)
  const isNear = useNear(frame)
  const isWanted = !isReadOnly && (isNear || isFocused)
  const { isWithin, handlers } = useFocusWithin()
  const goToToolbar = useCallback(() => frame.current?.querySelector<HTMLElement>('[role=toolbar] button')?.focus(), [])
  const tools = useEditor(element, isWanted, { itemId, language, label, placeholder, isFocused }, goToToolbar)
  return (
    <div ref={frame} className={classNames(styles.field, 'prose', !isReadOnly && styles.writable)} {...handlers}>
      {tools && isWithin && <tools.Toolbar editor={tools.editor} label={label} />}
      {text === '' && placeholder && (
        <span className={styles.placeholder} aria-hidden="true">
          {placeholder}
        </span>
      )}
      <div ref={setElement} className={styles.editor} hidden={isReadOnly} />
      {!tools && (
        <div className={styles.still} lang={language}>
          {(text !== '' || isReadOnly) && <PlainText text={text} />}
        </div>
      )}
    </div>
  )
}
