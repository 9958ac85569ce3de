/** How an item came to its words: who wrote when, what changed, and any earlier text brought back as a new edit. */
import type { ItemText } from '@plenaria/shared/docs/itemShape'
import { setText } from '@plenaria/shared/docs/writeText'
import { instant } from '@plenaria/shared/time'
import { workshopTime } from '@plenaria/shared/workshop/charter/workshopClock'
import { Banner } from '../../../design/Banner.tsx'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { Skeleton } from '../../../design/Skeleton.tsx'
import { useToasts } from '../../../design/toasts.ts'
import { useDoc } from '../../../docs/DocContext.ts'
import { WordDiff } from '../../../docs/WordDiff.tsx'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useText } from '../../../i18n/useText.ts'
import { useNames, useWorkshop } from '../../../live/useWorkshop.ts'
import styles from './ItemHistory.module.css'
import { type ItemVersion, useItemHistory } from './useItemHistory.ts'

export type ItemHistoryProps = {
  readonly groupId: string
  readonly item: ItemText
  readonly number: number
  readonly isReadOnly: boolean
  readonly onClose: () => void
}

type Written = Extract<ItemVersion, { kind: 'written' }>
type VersionProps = {
  readonly version: ItemVersion
  readonly item: ItemText
  readonly onRestore: ((version: Written) => void) | null
}

const textNow = (item: ItemText, { field, language }: Written): string => item[field]?.[language] ?? ''

const Change = ({ version, item, onRestore }: VersionProps & { readonly version: Written }) => {
  const t = useText()
  const { field, language, before, after } = version
  return (
    <>
      <div className={styles.change}>
        <abbr>{language.toUpperCase()}</abbr>
        <div>
          {field !== 'text' && <span className={styles.field}>{t(`drafting.${field}`)}</span>}
          <WordDiff before={before} after={after} language={language} />
        </div>
      </div>
      {textNow(item, version) === after ? (
        <p className={styles.now}>{t('history.now')}</p>
      ) : (
        onRestore && (
          <Button size="s" icon="undo" onPress={() => onRestore(version)}>
            {t('history.restore')}
          </Button>
        )
      )}
    </>
  )
}

const Version = (props: VersionProps) => {
  const { version } = props
  const t = useText()
  const nameOf = useNames()
  const { formatDate, formatTime } = useFormats()
  const { zone, clock } = useWorkshop(({ charter }) => charter)
  const at = workshopTime(clock, instant(version.to))
  return (
    <li className={styles.version}>
      <div className={styles.head}>
        <strong>{version.personId === null ? t('history.server') : nameOf(version.personId)}</strong>
        <time dateTime={new Date(at).toISOString()}>
          {formatDate(at, zone)}, {formatTime(at, zone)}
        </time>
        {version.kind !== 'written' && <span>{t(`history.${version.kind}`)}</span>}
      </div>
      {version.kind === 'written' && <Change {...props} version={version} />}
    </li>
  )
}

const Versions = ({ item, isReadOnly, onClose, versions }: ItemHistoryProps & { versions: readonly ItemVersion[] }) => {
  const t = useText()
  const { show } = useToasts()
  const { connection, undo } = useDoc()
  const write = (version: Written, text: string) => {
    // A step of its own, whatever was typed just before and after.
    undo.stopCapturing()
    setText(connection.doc, item.id, { field: version.field, language: version.language, text })
    undo.stopCapturing()
  }
  const restore = (version: Written) => {
    const before = textNow(item, version)
    write(version, version.after)
    const action = { label: t('drafting.undo'), onPress: () => write(version, before) }
    show({ tone: 'info', text: t('history.restored'), action })
    onClose()
  }
  if (versions.length === 0) return <p>{t('history.none')}</p>
  return (
    <ol className={styles.versions}>
      {versions.toReversed().map((version) => (
        <Version
          key={`${version.seq} ${version.kind === 'written' ? `${version.field} ${version.language}` : version.kind}`}
          version={version}
          item={item}
          onRestore={isReadOnly ? null : restore}
        />
      ))}
    </ol>
  )
}

export const ItemHistory = (props: ItemHistoryProps) => {
  const t = useText()
  const { groupId, item, number, onClose } = props
  const history = useItemHistory(groupId, item.id, JSON.stringify(item))
  return (
    <Dialog isOpen onClose={onClose} title={t('history.title', { number })} size="l">
      {history.status === 'loading' && <Skeleton lines={6} />}
      {history.status === 'failed' && (
        <Banner tone="warn" action={<Button onPress={history.again}>{t('history.again')}</Button>}>
          {t('history.failed')}
        </Banner>
      )}
      {history.status === 'there' && <Versions {...props} versions={history.versions} />}
    </Dialog>
  )
}
