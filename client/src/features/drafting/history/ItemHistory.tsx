/** How an item came to its words: who wrote when, what changed, and any earlier text brought back as a new edit. */
import type { ItemText } from '@plenaria/shared/docs/itemShape'
import { instant } from '@plenaria/shared/time'
import { workshopTime } from '@plenaria/shared/workshop/charter/workshopClock'
import { Banner } from '../../../design/Banner.tsx'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { Skeleton } from '../../../design/Skeleton.tsx'
import { WaitingButton } from '../../../design/WaitingButton.tsx'
import { WordDiff } from '../../../docs/WordDiff.tsx'
import { itemHistoryMessages } from '../../../i18n/messages/itemHistory.ts'
import { rewordingMessages } from '../../../i18n/messages/rewording.ts'
import { MoreTexts } from '../../../i18n/MoreTexts.tsx'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useText } from '../../../i18n/useText.ts'
import { useNames, useWorkshop } from '../../../live/useWorkshop.ts'
import { useRewording } from '../../../docs/useRewording.ts'
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
  readonly onRestore: ((version: Written) => Promise<void>) | null
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
          <WaitingButton size="s" icon="undo" onPress={() => onRestore(version)}>
            {t('history.restore')}
          </WaitingButton>
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
  const reword = useRewording()
  const restore = async (version: Written) => {
    const { field, language, after: text } = version
    const seen = textNow(item, version)
    const isThere = await reword({ kind: 'text', itemId: item.id, field, language, seen, text }, t('history.restored'))
    if (isThere) onClose()
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

/** Says that there is more than is shown: what is not told must not look as if it had never been. */
const Earlier = ({ shown, count, onMore }: { shown: number; count: number; onMore: (() => void) | null }) => {
  const t = useText()
  if (count === 0) return null
  return (
    <div className={styles.earlier}>
      <p>{t('history.earlier', { shown, count })}</p>
      {onMore && (
        <Button size="s" onPress={onMore}>
          {t('history.more')}
        </Button>
      )}
    </div>
  )
}

const texts = { ...itemHistoryMessages, ...rewordingMessages }

const HistoryDialog = (props: ItemHistoryProps) => {
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
      {history.status === 'there' && (
        <>
          <Versions {...props} versions={history.versions} />
          <Earlier shown={history.versions.length} count={history.earlier} onMore={history.more} />
        </>
      )}
    </Dialog>
  )
}

export const ItemHistory = (props: ItemHistoryProps) => (
  <MoreTexts texts={texts}>
    <HistoryDialog {...props} />
  </MoreTexts>
)
