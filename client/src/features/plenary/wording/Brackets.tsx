/** Square brackets that are open: each version with who proposed it; whoever words the item chooses one. */
import { type Bracket, type JointItem, openBrackets } from '@plenaria/shared/workshop/plenary/plenary'
import { Button } from '../../../design/Button.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'
import { useDelegationName } from '../../../live/useDelegationName.ts'
import styles from './Brackets.module.css'
import { useMayWord } from './useMayWord.ts'

type Props = { readonly item: JointItem }

const Versions = ({ item, bracket }: Props & { readonly bracket: Bracket }) => {
  const t = useText()
  const read = useLocalText()
  const send = useSend()
  const mayWord = useMayWord(item)
  const delegationName = useDelegationName()
  return (
    <ul className={styles.versions}>
      {bracket.alternatives.map(({ text, delegationId }, chosen) => {
        const words = read(text).trim() || t('consensus.emptyVersion')
        const choose = () => void send({ type: 'ResolveBracket', jointItemId: item.id, bracketId: bracket.id, chosen })
        return (
          // Versions have no identity of their own: they are chosen by their place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={chosen}>
            <span className={styles.words}>[{words}]</span>
            {delegationId && <small>{t('consensus.proposedBy', { delegation: delegationName(delegationId) })}</small>}
            {mayWord && (
              <Button size="s" aria-label={t('consensus.choose', { text: words })} onPress={choose}>
                {t('consensus.chooseThis')}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}

export const Brackets = ({ item }: Props) => {
  const t = useText()
  const open = openBrackets(item)
  if (open.length === 0) return null
  return (
    <section className={styles.brackets} aria-label={t('consensus.brackets')}>
      <strong>{t('consensus.brackets')}</strong>
      {open.map((bracket) => (
        <Versions key={bracket.id} item={item} bracket={bracket} />
      ))}
    </section>
  )
}
