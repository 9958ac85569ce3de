/** What was taken off the list: still there, to be read and brought back. Nothing where nothing was removed. */
import { restoreItem } from '@plenaria/shared/docs/itemDoc'
import type { Language } from '@plenaria/shared/language'
import { Button } from '../../design/Button.tsx'
import { useDoc } from '../../docs/DocContext.ts'
import { useRemovedItems } from '../../docs/useItems.ts'
import { WordingText } from '../../docs/WordingText.tsx'
import { useText } from '../../i18n/useText.ts'
import styles from './RemovedItems.module.css'

export const RemovedItems = ({ languages }: { readonly languages: readonly Language[] }) => {
  const t = useText()
  const { doc } = useDoc().connection
  const removed = useRemovedItems()
  if (removed.length === 0) return null
  return (
    <details className={styles.removed}>
      <summary>{t('history.removedItems', { count: removed.length })}</summary>
      <ul>
        {removed.map((item) => (
          <li key={item.id}>
            <div id={`removed-${item.id}`}>
              <WordingText wording={item} languages={languages} isCompact />
            </div>
            <Button
              size="s"
              icon="undo"
              aria-describedby={`removed-${item.id}`}
              onPress={() => restoreItem(doc, item.id)}
            >
              {t('history.bringBack')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
