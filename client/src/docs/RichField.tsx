/**
 * A text of several paragraphs that people write together. Static until it comes near the screen and may be written;
 * the editor then takes its place. It needs an OpenDoc around it.
 */
import { bodyOf } from '@plenaria/shared/docs/itemShape'
import { useCallback, useEffect, useRef, useState } from 'react'
import { classNames } from '../design/classNames.ts'
import { useToasts } from '../design/toasts.ts'
import { useText } from '../i18n/useText.ts'
import { useLive } from '../live/LiveContext.ts'
import { useDoc } from './DocContext.ts'
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

/** Builds the editor in the element while `isWanted`; answers whether it is there. */
const useEditor = (element: HTMLElement | null, isWanted: boolean, mounting: Mounting): boolean => {
  const { itemId, language, label, placeholder } = mounting
  const { connection } = useDoc()
  const { personId } = useLive()
  const writerOf = useWriterOf()
  const [isMounted, setMounted] = useState(false)
  const focusFirst = useRef(mounting.isFocused)
  const tellFailure = useFailureNotice()
  useEffect(() => {
    const fragment = bodyOf(connection.doc, itemId, language)
    if (!element || !isWanted || !fragment) return
    let editor: MountedEditor | null = null
    let isOver = false
    const mount = async () => {
      const { mountEditor } = await import('./mountEditor.ts')
      if (isOver) return
      const { awareness } = connection
      editor = mountEditor({ element, fragment, awareness, label, language, placeholder, personId, writerOf })
      if (focusFirst.current) editor.focus()
      focusFirst.current = false
      setMounted(true)
    }
    // The static text stays where the chunk cannot be loaded.
    mount().catch(tellFailure)
    return () => {
      isOver = true
      editor?.destroy()
      setMounted(false)
    }
  }, [element, isWanted, connection, itemId, language, label, placeholder, personId, writerOf, tellFailure])
  return isMounted
}

export const RichField = (props: RichFieldProps) => {
  const { itemId, language, text, label, placeholder = '', isReadOnly = false, isFocused = false } = props
  const frame = useRef<HTMLDivElement>(null)
  const [element, setElement] = useState<HTMLDivElement | null>(null)
  const isNear = useNear(frame)
  const isWanted = !isReadOnly && (isNear || isFocused)
  const isMounted = useEditor(element, isWanted, { itemId, language, label, placeholder, isFocused })
  return (
    <div ref={frame} className={classNames(styles.field, 'prose', !isReadOnly && styles.writable)}>
      {text === '' && placeholder && (
        <span className={styles.placeholder} aria-hidden="true">
          {placeholder}
        </span>
      )}
      <div ref={setElement} className={styles.editor} hidden={isReadOnly} />
      {!isMounted && (
        <div className={styles.still} lang={language}>
          {(text !== '' || isReadOnly) && <PlainText text={text} />}
        </div>
      )}
    </div>
  )
}
