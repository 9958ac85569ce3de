/** Where a new comment is written, or another text is suggested. */
import { useState } from 'react'
import { Button } from '../../design/Button.tsx'
import { useText } from '../../i18n/useText.ts'
import { RemarkField } from './RemarkField.tsx'
import { SuggestForm } from './SuggestForm.tsx'
import type { TalkedItem } from './talkedItem.ts'
import styles from './threads.module.css'
import type { Drafts } from './useDrafts.ts'
import type { Talk } from './useTalk.ts'

type Props = {
  readonly item: TalkedItem
  readonly drafts: Drafts
  readonly onComment: Talk['comment']
  readonly onSuggest: Talk['suggest']
}

export const NewThread = ({ item, drafts, onComment, onSuggest }: Props) => {
  const t = useText()
  // `back`: the form was closed, and the focus returns to what opened it.
  const [form, setForm] = useState<'none' | 'suggest' | 'back'>('none')
  return (
    <div className={styles.fresh}>
      {form === 'suggest' ? (
        <SuggestForm item={item} drafts={drafts} onSuggest={onSuggest} onEnd={() => setForm('back')} />
      ) : (
        <RemarkField
          label={t('threads.comment')}
          sendLabel={t('threads.send')}
          field="comment"
          drafts={drafts}
          rows={2}
          onSend={onComment}
        >
          <Button
            size="s"
            kind="quiet"
            icon="edit"
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- it takes the place of the form that was closed
            autoFocus={form === 'back'}
            onPress={() => setForm('suggest')}
          >
            {t('threads.suggest')}
          </Button>
        </RemarkField>
      )}
    </div>
  )
}
