/** The looks that words can have, above the field that has the focus. It comes with the editor, never before. */
import { type KeyboardEvent, useState, useSyncExternalStore } from 'react'
import { Icon } from '../design/Icon.tsx'
import type { IconName } from '../design/iconPaths.ts'
import { toolbarMessages } from '../i18n/messages/toolbar.ts'
import { MoreTexts } from '../i18n/MoreTexts.tsx'
import { useText } from '../i18n/useText.ts'
import styles from './FieldToolbar.module.css'
import type { FieldLook } from './fieldLook.ts'
import { LinkForm } from './LinkForm.tsx'
import type { MountedEditor } from './mountEditor.ts'

const tools = [
  { id: 'bold', icon: 'bold', isOn: ({ isBold }: FieldLook) => isBold },
  { id: 'bullets', icon: 'agenda', isOn: ({ list }: FieldLook) => list === 'bullets' },
  { id: 'numbers', icon: 'numbers', isOn: ({ list }: FieldLook) => list === 'numbers' },
  { id: 'link', icon: 'link', isOn: ({ href }: FieldLook) => href !== null },
] as const satisfies readonly { id: string; icon: IconName; isOn: (look: FieldLook) => boolean }[]

type ToolId = (typeof tools)[number]['id']
type ToolsProps = {
  readonly name: string
  readonly isOn: (id: ToolId) => boolean
  readonly onPress: (id: ToolId) => void
}

const stepOf: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => (at + 1) % tools.length,
  ArrowLeft: (at) => (at + tools.length - 1) % tools.length,
  Home: () => 0,
  End: () => tools.length - 1,
}

/** One stop for Tab; the arrows go from button to button. */
const Tools = ({ name, isOn, onPress }: ToolsProps) => {
  const t = useText()
  const [at, setAt] = useState(0)
  const step = (event: KeyboardEvent<HTMLElement>) => {
    const next = stepOf[event.key]?.(at)
    if (next === undefined) return
    event.preventDefault()
    setAt(next)
    event.currentTarget.querySelectorAll('button')[next]?.focus()
  }
  return (
    <div role="toolbar" aria-label={name} tabIndex={-1} className={styles.tools} onKeyDown={step}>
      {tools.map(({ id, icon }, index) => (
        <button
          key={id}
          type="button"
          title={t(`toolbar.${id}`)}
          aria-label={t(`toolbar.${id}`)}
          aria-pressed={isOn(id)}
          tabIndex={index === at ? 0 : -1}
          className={styles.tool}
          // The text keeps the focus, and a phone its keyboard.
          onMouseDown={(event) => event.preventDefault()}
          onFocus={() => setAt(index)}
          onClick={() => onPress(id)}
        >
          <Icon name={icon} size="s" />
        </button>
      ))}
    </div>
  )
}

export type FieldToolbarProps = {
  readonly editor: MountedEditor
  /** The field's name. */
  readonly label: string
}

const Bar = ({ editor, label }: FieldToolbarProps) => {
  const t = useText()
  const look = useSyncExternalStore(editor.onLook, editor.look)
  const [isLinking, setLinking] = useState(false)
  const isOn = (id: ToolId) => (id === 'link' && isLinking) || tools.some((tool) => tool.id === id && tool.isOn(look))
  const press = (id: ToolId) => (id === 'link' ? setLinking(!isLinking) : editor.toggle(id))
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    setLinking(false)
    editor.back()
  }
  const link = (href: string | null) => {
    setLinking(false)
    editor.link(href)
  }
  return (
    // Escape leads back to the text from wherever one is in it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.bar} onKeyDown={leave}>
      <Tools name={t('toolbar.name', { field: label })} isOn={isOn} onPress={press} />
      {isLinking && <LinkForm key={look.href} href={look.href} onLink={link} />}
    </div>
  )
}

export const FieldToolbar = (props: FieldToolbarProps) => (
  <MoreTexts texts={toolbarMessages}>
    <Bar {...props} />
  </MoreTexts>
)
