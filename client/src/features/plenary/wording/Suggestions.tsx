/** Suggestions that wait for an answer, each as the difference it would make; whoever words the item answers. */
import type { ItemText } from '@plenaria/shared/docs/itemShape'
import { type JointItem, openSuggestions, type Suggestion } from '@plenaria/shared/workshop/plenary/plenary'
import { Button } from '../../../design/Button.tsx'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { languageName } from '../../../i18n/languageName.ts'
import { useText } from '../../../i18n/useText.ts'
import { useLive } from '../../../live/LiveContext.ts'
import { useSend } from '../../../live/useSend.ts'
import { useNames } from '../../../live/useWorkshop.ts'
import { useMayWord } from './useMayWord.ts'
import styles from './Suggestions.module.css'
import { WordDiff } from '../../../docs/WordDiff.tsx'

type Props = { readonly item: JointItem; readonly wording: ItemText }

const Answers = ({ item, suggestion }: Pick<Props, 'item'> & { readonly suggestion: Suggestion }) => {
  const t = useText()
  const send = useSend()
  const { personId } = useLive()
  const mayWord = useMayWord(item)
  const on = { jointItemId: item.id, suggestionId: suggestion.id }
  return (
    <div className={styles.answers}>
      {mayWord && (
        <>
          <Button
            size="s"
            icon="check"
            onPress={() => void send({ type: 'AnswerSuggestion', ...on, answer: 'accepted' })}
          >
            {t('consensus.accept')}
          </Button>
          <Button
            size="s"
            kind="quiet"
            onPress={() => void send({ type: 'AnswerSuggestion', ...on, answer: 'declined' })}
          >
            {t('consensus.decline')}
          </Button>
        </>
      )}
      {suggestion.by === personId && (
        <Button size="s" kind="quiet" icon="undo" onPress={() => void send({ type: 'WithdrawSuggestion', ...on })}>
          {t('consensus.takeBack')}
        </Button>
      )}
    </div>
  )
}

export const Suggestions = ({ item, wording }: Props) => {
  const t = useText()
  const nameOf = useNames()
  const { language: reader } = useLanguage()
  const open = openSuggestions(item)
  if (open.length === 0) return null
  return (
    <ul className={styles.list} aria-label={t('consensus.suggestions')}>
      {open.map((suggestion) => {
        const { id, by, language, text, note } = suggestion
        const now = wording.text[language] ?? ''
        const who = { name: by === null ? '' : nameOf(by), language: languageName(language, reader) }
        return (
          <li key={id} className={styles.suggestion}>
            <strong className={styles.who}>{t('consensus.suggestedBy', who)}</strong>
            {now.trim() === text ? (
              <p>{t('consensus.noDifference')}</p>
            ) : (
              <WordDiff before={now} after={text} language={language} />
            )}
            {note !== '' && <p className={styles.note}>{note}</p>}
            <Answers item={item} suggestion={suggestion} />
          </li>
        )
      })}
    </ul>
  )
}
