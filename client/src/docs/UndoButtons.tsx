/** Takes back one's own last step in the open document, and makes it again; also by the usual keys anywhere around the text. */
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { IconButton } from '../design/IconButton.tsx'
import { useText } from '../i18n/useText.ts'
import { useMaybeDoc } from './DocContext.ts'

/** `0`, `u`, `r` or `ur`: which of the two is possible now. */
const usePossible = (): string => {
  const undo = useMaybeDoc()?.undo ?? null
  const follow = useCallback((listener: () => void) => undo?.subscribe(listener) ?? (() => undefined), [undo])
  return useSyncExternalStore(follow, () => `${undo?.canUndo() ? 'u' : ''}${undo?.canRedo() ? 'r' : ''}`)
}

/** A dialog's fields have an undo of their own. */
const isElsewhere = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"], textarea') !== null

const useKeys = (): void => {
  const undo = useMaybeDoc()?.undo ?? null
  useEffect(() => {
    if (!undo) return
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase()
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented || isElsewhere(event)) return
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey)
      if (key !== 'z' && !isRedo) return
      event.preventDefault()
      if (isRedo) undo.redo()
      else undo.undo()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [undo])
}

export const UndoButtons = () => {
  const t = useText()
  const undo = useMaybeDoc()?.undo ?? null
  const possible = usePossible()
  useKeys()
  if (!undo) return null
  return (
    <>
      <IconButton
        icon="undo"
        size="s"
        label={t('docs.undo')}
        isDisabled={!possible.includes('u')}
        onPress={() => undo.undo()}
      />
      <IconButton
        icon="redo"
        size="s"
        label={t('docs.redo')}
        isDisabled={!possible.includes('r')}
        onPress={() => undo.redo()}
      />
    </>
  )
}
