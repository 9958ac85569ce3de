/** How an item came to its words: who wrote when, what changed, and any earlier text brought back as a new edit. */
import type { ItemText } from '@plenaria/shared/docs/itemShape'
import { restoreWording } from '@plenaria/shared/docs/writeText'
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
import { changedTexts } from './changedTexts.ts'
import styles from './ItemHistory.module.css'
import { type ItemVersion, useItemHistory } from './useItemHistory.ts'

export type ItemHistoryProps = {
  readonly groupId: string
  readonly item: ItemText
  readonly number: number
  readonly isReadOnly: boolean
  readonly onClose: () => void
}

type VersionProps = {
  readonly version: ItemVersion
  readonly before: ItemVersion | undefined
  /** What the item says now is this. */
  readonly isCurrent: boolean
  readonly onRestore: ((version: ItemVersion) => void) | null
}

const useWhat = ({ version, before }: Pick<VersionProps, 'version' | 'before'>): string | null => {
  const t = useText()
  if (version.isRemoved) return t('history.removed')
  if (before?.isRemoved) return t('history.broughtBack')
  return before ? null : t('history.begun')
}

const Version = ({ version, before, isCurrent, onRestore }: VersionProps) => {
  const t = useText()
  const nameOf = useNames()
  const { formatTime } = useFormats()
  const { zone, clock } = useWorkshop(({ charter }) => charter)
  const at = workshopTime(clock, instant(version.to))
  const what = useWhat({ version, before })
  return (
    <li className={styles.version}>
      <div className={styles.head}>
        <strong>{version.personId === null ? t('history.server') : nameOf(version.personId)}</strong>
        <time dateTime={new Date(at).toISOString()}>{formatTime(at, zone)}</time>
        {what && <span>{what}</span>}
      </div>
      {changedTexts(before?.wording, version.wording).map(({ key, language, from, to }) => (
        <div key={key} className={styles.change}>
          <abbr>{language.toUpperCase()}</abbr>
          <WordDiff before={from} after={to} language={language} />
        </div>
      ))}
      {isCurrent && <p className={styles.now}>{t('history.now')}</p>}
      {!isCurrent && onRestore && (
        <Button size="s" icon="undo" onPress={() => onRestore(version)}>
          {t('history.restore')}
        </Button>
      )}
    </li>
  )
}

const isNow = ({ wording }: ItemVersion, item: ItemText): boolean => changedTexts(wording, item).length === 0

const Versions = ({ item, isReadOnly, onClose, versions }: ItemHistoryProps & { versions: readonly ItemVersion[] }) => {
  const t = useText()
  const { show } = useToasts()
  const { connection, undo } = useDoc()
  const restore = ({ wording }: ItemVersion) => {
    undo.stopCapturing()
    restoreWording(connection.doc, item.id, wording)
    undo.stopCapturing()
    show({
      tone: 'info',
      text: t('history.restored'),
      action: { label: t('drafting.undo'), onPress: () => undo.undo() },
    })
    onClose()
  }
  return (
    <ol className={styles.versions}>
      {versions
        .map((version, index) => (
          <Version
            key={version.seq}
            version={version}
            before={versions[index - 1]}
            isCurrent={isNow(version, item)}
            onRestore={isReadOnly ? null : restore}
          />
        ))
        .toReversed()}
    </ol>
  )
}

export const ItemHistory = (props: ItemHistoryProps) => {
  const t = useText()
  const { groupId, item, number, onClose } = props
  const history = useItemHistory(groupId, item.id)
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
