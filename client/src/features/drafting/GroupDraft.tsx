/**
 * A group's document: written together while it is open, read as recorded when it is closed. It stands inside the
 * OpenDoc of the group's draft, and never decides itself whether the draft is open.
 */
import { docAccess } from '@plenaria/shared/docs/docAccess'
import { draftOf } from '@plenaria/shared/workshop/drafting/evolveDrafting'
import { EmptyState } from '../../design/EmptyState.tsx'
import { LinkButton } from '../../design/LinkButton.tsx'
import { Loading } from '../../design/Loading.tsx'
import { Skeleton } from '../../design/Skeleton.tsx'
import { useDocState } from '../../docs/DocContext.ts'
import { DocNotice } from '../../docs/DocNotice.tsx'
import { type LanguageView, LanguageViewSwitch, useLanguageView } from '../../docs/LanguageView.tsx'
import { UndoButtons } from '../../docs/UndoButtons.tsx'
import { useItems } from '../../docs/useItems.ts'
import { useThreads } from '../../docs/useThreads.ts'
import { DownloadButton } from '../../http/DownloadButton.tsx'
import { useText } from '../../i18n/useText.ts'
import { useLive } from '../../live/LiveContext.ts'
import { useViewer } from '../../live/useViewer.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { useWorkshopPath } from '../../live/useWorkshopPath.ts'
import { byTopic } from './byTopic.ts'
import { DraftTopic } from './DraftTopic.tsx'
import styles from './GroupDraft.module.css'
import { useGroupTopics } from './useGroupTopics.ts'
import { LateContributions } from './LateContributions.tsx'
import { RemovedItems } from './RemovedItems.tsx'
import { RecordedDraft } from './RecordedDraft.tsx'

export type GroupDraftProps = { readonly groupId: string }

const OpenDraft = ({ groupId, view, isReadOnly }: GroupDraftProps & { view: LanguageView; isReadOnly: boolean }) => {
  const t = useText()
  const state = useDocState()
  const items = useItems()
  const threads = useThreads()
  const topics = useGroupTopics(groupId)
  // Nothing may be said about an empty list before the server's has arrived.
  const isThere = state !== null && (state.synced || items.length > 0)
  if (!isThere) {
    return (
      <>
        <Loading label={t('drafting.loading')} />
        <Skeleton lines={5} />
      </>
    )
  }
  return (
    <>
      {isReadOnly && <p className={styles.remark}>{t('drafting.reading')}</p>}
      {byTopic(topics, items).map(({ topic, items: own }) => (
        <DraftTopic
          key={topic.id}
          groupId={groupId}
          topic={topic}
          items={own}
          languages={view.shown}
          threads={threads}
          isReadOnly={isReadOnly}
        />
      ))}
      {!isReadOnly && <RemovedItems languages={view.shown} />}
    </>
  )
}

const DraftNow = ({ groupId, view }: GroupDraftProps & { readonly view: LanguageView }) => {
  const t = useText()
  const { workshopId, personId } = useLive()
  const draft = useWorkshop(({ drafting }) => draftOf(drafting, groupId))
  const mode = useWorkshop((workshop) => docAccess(workshop, personId, { kind: 'draft', workshopId, groupId }))
  if (mode === 'none') {
    return (
      <EmptyState icon="lock" title={t('drafting.noAccess')}>
        {t('drafting.noAccessWords')}
      </EmptyState>
    )
  }
  if (draft.status === 'closed') return <RecordedDraft groupId={groupId} record={draft.record} languages={view.shown} />
  if (draft.status === 'open') return <OpenDraft groupId={groupId} view={view} isReadOnly={mode !== 'write'} />
  return (
    <EmptyState icon="edit" title={t('drafting.notYet')}>
      {t('drafting.notYetWords')}
    </EmptyState>
  )
}

export const GroupDraft = ({ groupId }: GroupDraftProps) => {
  const t = useText()
  const pathTo = useWorkshopPath()
  const { may } = useViewer()
  const languages = useWorkshop(({ charter }) => charter.languages)
  const isOpen = useWorkshop(({ drafting }) => draftOf(drafting, groupId).status === 'open')
  const isClosed = useWorkshop(({ drafting }) => draftOf(drafting, groupId).status === 'closed')
  const view = useLanguageView(languages)
  return (
    <div className={styles.draft}>
      <div className={styles.view}>
        {isClosed && (
          <LinkButton size="s" icon="external" href={`${pathTo('present')}?group=${groupId}`} target="_blank">
            {t('drafting.present')}
          </LinkButton>
        )}
        {isOpen && <UndoButtons />}
        <LanguageViewSwitch view={view} />
      </div>
      <DocNotice />
      <DraftNow groupId={groupId} view={view} />
      {isClosed && may('seeLateContributions') && <LateContributions groupId={groupId} />}
      {(isOpen || isClosed) && may('seeLateContributions') && (
        <div className={styles.end}>
          <DownloadButton kind="quiet" size="s" file={`groups/${groupId}/history`} name={`${groupId}-history.json`}>
            {t('history.download')}
          </DownloadButton>
        </div>
      )}
    </div>
  )
}
