/** The wording changed under positions that were taken: everybody is asked again, unless the chair calls it editorial. */
import { type JointItem, lastPosition } from '@plenaria/shared/workshop/plenary/plenary'
import { useState } from 'react'
import { Banner } from '../../design/Banner.tsx'
import { Button } from '../../design/Button.tsx'
import { ConfirmDialog } from '../../design/ConfirmDialog.tsx'
import { useDocState } from '../../docs/DocContext.ts'
import { useText } from '../../i18n/useText.ts'
import { useSend } from '../../live/useSend.ts'
import { useViewer } from '../../live/useViewer.ts'

type Props = { readonly item: JointItem }

/** Somebody's last word, or the question that runs, is about an earlier wording. */
const isOutdated = (item: JointItem): boolean => {
  const { positions, positionsFrom, wordingSeq, state } = item
  if (state.status === 'asked' && wordingSeq > state.docSeq) return true
  return positions.some(({ delegationId }) => {
    const last = lastPosition(item, delegationId)
    return last !== null && last.docSeq < positionsFrom
  })
}

const CallEditorial = ({ item }: Props) => {
  const t = useText()
  const send = useSend()
  const docSeq = useDocState()?.seq ?? 0
  const [isOpen, setOpen] = useState(false)
  const call = async () => {
    await send({ type: 'CallEditorial', jointItemId: item.id, docSeq })
    setOpen(false)
  }
  return (
    <>
      <Button size="s" onPress={() => setOpen(true)}>
        {t('consensus.editorial')}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={t('consensus.editorialTitle')}
        consequences={[t('consensus.editorialConsequence')]}
        confirmLabel={t('consensus.editorial')}
        onConfirm={() => void call()}
        onClose={() => setOpen(false)}
      />
    </>
  )
}

export const EditorialNotice = ({ item }: Props) => {
  const t = useText()
  const { may } = useViewer()
  if (!isOutdated(item)) return null
  const mayCall = may('CallEditorial') && item.editorialFrom !== null
  return (
    <Banner tone="warn" {...(mayCall && { action: <CallEditorial item={item} /> })}>
      {t('consensus.changed')}
    </Banner>
  )
}
