/** Says in a sentence what is wrong with the open document and what to do about it; nothing while all is well. */
import { docClose } from '@plenaria/shared/docs/docWire'
import { Banner } from '../design/Banner.tsx'
import { Button } from '../design/Button.tsx'
import { useText } from '../i18n/useText.ts'
import { useDocState, useMaybeDoc } from './DocContext.ts'
import { useDocPool } from './DocsProvider.tsx'

const ClosedNotice = ({ closeCode }: { readonly closeCode: number | null }) => {
  const t = useText()
  if (closeCode !== docClose.oldClient) return <Banner tone="late">{t('docs.closedWords')}</Banner>
  const reload = <Button onPress={() => location.reload()}>{t('docs.reload')}</Button>
  return (
    <Banner tone="warn" action={reload}>
      {t('docs.oldClientWords')}
    </Banner>
  )
}

export const DocNotice = () => {
  const t = useText()
  const opened = useMaybeDoc()
  const state = useDocState()
  const pool = useDocPool()
  if (!opened || !state) return null
  if (state.link === 'closed') return <ClosedNotice closeCode={state.closeCode} />
  if (state.saving === 'unsaved') {
    return (
      <Banner tone="late" isUrgent>
        {t('docs.unsavedWords')}
      </Banner>
    )
  }
  if (state.saving === 'kept') return <Banner tone="warn">{t('docs.keptWords')}</Banner>
  if (state.link === 'offline' && state.saving !== 'refused')
    return <Banner tone="warn">{t('docs.offlineWords')}</Banner>
  if (state.saving === 'refused') {
    const startOver = <Button onPress={() => pool?.startOver(opened.name)}>{t('docs.startOver')}</Button>
    return (
      <Banner tone="late" action={startOver} isUrgent>
        {t('docs.refusedWords')}
      </Banner>
    )
  }
  return opened.wasLate ? <Banner tone="warn">{t('docs.lateWords')}</Banner> : null
}
