/** How many people there are, and what is done with the list as a whole. */
import { Button } from '../../../design/Button.tsx'
import { Menu } from '../../../design/Menu.tsx'
import { useToasts } from '../../../design/toasts.ts'
import { fetchFile } from '../../../http/fetchFile.ts'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { useLive } from '../../../live/LiveContext.ts'
import type { EnrolledPerson } from './enrolledPerson.ts'
import styles from './PeopleDesk.module.css'
import type { PeopleWish } from './PeopleDialogs.tsx'

type Props = {
  readonly enrolled: readonly EnrolledPerson[]
  readonly shownCount: number
  readonly onWish: (wish: PeopleWish) => void
}

const useExport = () => {
  const { workshopId, personId: seat } = useLive()
  const { language } = useLanguage()
  const { show } = useToasts()
  return async () => {
    const answer = await fetchFile(`/api/workshops/${workshopId}/people.csv`, seat, 'people.csv')
    if (!answer.ok) show({ tone: 'late', text: answer.refusal.message[language] })
  }
}

export const PeopleToolbar = ({ enrolled, shownCount, onWish }: Props) => {
  const { t } = useLanguage()
  const { personId: own } = useLive()
  const download = useExport()
  const linkless = enrolled.filter(({ link }) => link.state !== 'live').length
  const met = enrolled.filter((person) => person.met).length
  return (
    <div className={styles.toolbar}>
      <output className={styles.count}>
        <strong>{t('people.count', { count: enrolled.length })}</strong> · {t('people.metCount', { count: met })}
        {shownCount !== enrolled.length && <> · {t('people.shown', { count: shownCount })}</>}
      </output>
      {linkless > 0 && (
        <Button icon="link" onPress={() => onWish({ kind: 'issueAll', all: false, count: linkless })}>
          {t('people.issueMissing', { count: linkless })}
        </Button>
      )}
      <Menu
        label={t('people.list')}
        trigger={<Button icon="agenda">{t('people.list')}</Button>}
        entries={[
          { id: 'import', label: t('people.import'), description: t('people.importHelp'), icon: 'upload' },
          { id: 'export', label: t('people.export'), icon: 'download' },
          { id: 'all', label: t('people.reissueAll'), icon: 'link', isDanger: true },
        ]}
        onAction={(action) => {
          if (action === 'export') void download()
          else if (action === 'import') onWish({ kind: 'import' })
          else
            onWish({ kind: 'issueAll', all: true, count: enrolled.filter(({ personId }) => personId !== own).length })
        }}
      />
      <Button kind="primary" icon="plus" onPress={() => onWish({ kind: 'edit', person: null })}>
        {t('people.add')}
      </Button>
    </div>
  )
}
