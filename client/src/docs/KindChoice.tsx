/** What an item is: a recommendation, a conclusion, a commitment. Who may write can say it. It needs an OpenDoc around it. */
import { setKind } from '@plenaria/shared/docs/itemDoc'
import type { ItemText } from '@plenaria/shared/docs/itemShape'
import { isItemKind, itemKinds } from '@plenaria/shared/workshop/itemKind'
import { Button } from '../design/Button.tsx'
import { Chip } from '../design/Chip.tsx'
import { DeferredMenu } from '../design/DeferredMenu.tsx'
import { useText } from '../i18n/useText.ts'
import { useDoc } from './DocContext.ts'

type Props = { readonly item: ItemText; readonly number: string; readonly isReadOnly: boolean }

const Choice = ({ item, number }: Omit<Props, 'isReadOnly'>) => {
  const t = useText()
  const { doc } = useDoc().connection
  const kind = item.kind ?? 'recommendation'
  const label = t('kindOf.label', { number })
  return (
    <DeferredMenu
      label={label}
      trigger={
        <Button kind="quiet" size="s" icon="chevronDown" aria-label={`${t(`kindOf.${kind}`)}. ${label}`}>
          {t(`kindOf.${kind}`)}
        </Button>
      }
      entries={itemKinds.map((id) => ({ id, label: t(`kindOf.${id}`) }))}
      selected={kind}
      onAction={(id) => {
        if (isItemKind(id)) setKind(doc, item.id, id)
      }}
    />
  )
}

export const KindChoice = ({ item, number, isReadOnly }: Props) =>
  isReadOnly ? <KindMark kind={item.kind} /> : <Choice item={item} number={number} />

/** Nothing for a recommendation: that is what is expected. */
export const KindMark = ({ kind }: { readonly kind: ItemText['kind'] }) => {
  const t = useText()
  return kind === undefined || kind === 'recommendation' ? null : <Chip>{t(`kindOf.${kind}`)}</Chip>
}
