/** Opens the console of a rehearsal in a tab of its own: the tab is opened at the press, and sent on when its address has come. */
import { useToasts } from '../../design/toasts.ts'
import type { Answer } from '../../http/callApi.ts'
import { useLanguage } from '../../i18n/LanguageContext.ts'

export const useOpenConsole = () => {
  const { language, t } = useLanguage()
  const { show } = useToasts()
  return async (ask: () => Promise<Answer<{ url: string }>>): Promise<void> => {
    // A browser lets a page open a tab in answer to a press, and not later.
    const tab = window.open('', '_blank')
    const answer = await ask()
    if (!answer.ok) {
      tab?.close()
      show({ tone: 'late', text: answer.refusal.message[language] })
    } else if (tab) tab.location.replace(answer.value.url)
    else show({ tone: 'warn', text: t('rehearsal.blocked') })
  }
}
