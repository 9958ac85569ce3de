/** Letters and reminders for a mail merge, each with a new link: how many links are open, and what becomes of those of before. */
import type { ReportDraft } from '@plenaria/shared/workshop/report/report'
import { useState } from 'react'
import { Button } from '../../../../design/Button.tsx'
import { Checkbox } from '../../../../design/Checkbox.tsx'
import { ConfirmDialog } from '../../../../design/ConfirmDialog.tsx'
import { useToasts } from '../../../../design/toasts.ts'
import { callApi } from '../../../../http/callApi.ts'
import { fetchFile } from '../../../../http/fetchFile.ts'
import { useFetched } from '../../../../http/useFetched.ts'
import { useLanguage } from '../../../../i18n/LanguageContext.ts'
import { useLive } from '../../../../live/LiveContext.ts'
import { countLinks, type OpenLinks } from './openLinks.ts'
import styles from './ReviewDesk.module.css'

type Links = { readonly links: OpenLinks }

type ConfirmProps = {
  readonly open: ReturnType<typeof countLinks>
  readonly isPending: boolean
  readonly onMake: (endsEarlier: boolean) => void
  readonly onClose: () => void
}

const ConfirmLetters = ({ open, isPending, onMake, onClose }: ConfirmProps) => {
  const { t } = useLanguage()
  const [endsEarlier, setEndsEarlier] = useState(false)
  return (
    <ConfirmDialog
      isOpen
      title={t('review.lettersTitle')}
      consequences={[t('review.lettersNew'), t(endsEarlier ? 'review.lettersEnd' : 'review.lettersKeep', open)]}
      confirmLabel={t('review.lettersMake')}
      isDanger={endsEarlier}
      isPending={isPending}
      onConfirm={() => onMake(endsEarlier)}
      onClose={onClose}
    >
      <Checkbox isSelected={endsEarlier} onChange={setEndsEarlier} description={t('review.lettersEndEarlierWords')}>
        {t('review.lettersEndEarlier')}
      </Checkbox>
    </ConfirmDialog>
  )
}

type Kind = 'letters' | 'reminders'
type Asking = { readonly kind: Kind; readonly open: ReturnType<typeof countLinks> }
type LettersProps = { readonly draft: ReportDraft; readonly isRoundOpen: boolean }

export const Letters = ({ draft, isRoundOpen }: LettersProps) => {
  const { language, t } = useLanguage()
  const { workshopId, personId: seat } = useLive()
  const { show } = useToasts()
  const path = `/api/workshops/${workshopId}/report`
  const { value, reload } = useFetched<Links>(`${path}/review-links`, seat)
  const [pending, setPending] = useState<Kind | null>(null)
  const [asking, setAsking] = useState<Asking | null>(null)
  const kinds: readonly Kind[] = isRoundOpen ? ['letters', 'reminders'] : ['letters']
  const make = async (kind: Kind, endsEarlier: boolean) => {
    setPending(kind)
    const body = { language, isReminder: kind === 'reminders', endsEarlier }
    const answer = await fetchFile(`${path}/review-letters.csv`, seat, 'letters.csv', body)
    setPending(null)
    setAsking(null)
    if (!answer.ok) show({ tone: 'late', text: answer.refusal.message[language] })
    reload()
  }
  /** Links may have been made elsewhere since this page asked. */
  const press = async (kind: Kind) => {
    setPending(kind)
    const answer = await callApi<Links>(`${path}/review-links`, { seat })
    setPending(null)
    if (!answer.ok) return show({ tone: 'late', text: answer.refusal.message[language] })
    const hasSpoken = (id: string) => draft.observations.some(({ delegationId }) => delegationId === id)
    const open = countLinks(answer.value.links, (id) => kind === 'letters' || !hasSpoken(id))
    if (open.count === 0) await make(kind, false)
    else setAsking({ kind, open })
  }
  return (
    <>
      {kinds.map((kind) => (
        <Button key={kind} size="s" icon="download" isPending={pending === kind} onPress={() => void press(kind)}>
          {t(`review.${kind}`)}
        </Button>
      ))}
      {value && <p className={styles.quiet}>{t('review.linksOpen', countLinks(value.links))}</p>}
      {asking && (
        <ConfirmLetters
          open={asking.open}
          isPending={pending !== null}
          onMake={(endsEarlier) => void make(asking.kind, endsEarlier)}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  )
}
