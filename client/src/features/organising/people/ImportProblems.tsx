/** What is wrong with a table that was not taken, line by line, beside the line itself. */
import { Banner } from '../../../design/Banner.tsx'
import { Table } from '../../../design/Table.tsx'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import styles from './ImportDialog.module.css'
import type { ImportProblem } from './usePeopleApi.ts'

type Props = { readonly problems: readonly ImportProblem[]; readonly csv: string }

export const ImportProblems = ({ problems, csv }: Props) => {
  const { language, t } = useLanguage()
  const lines = csv.split('\n')
  return (
    <div className={styles.problems}>
      <Banner tone="late" title={t('people.importProblems', { count: problems.length })} isUrgent>
        {t('people.importNothing')}
      </Banner>
      <Table caption={t('people.importProblems', { count: problems.length })}>
        <thead>
          <tr>
            <th scope="col" data-align="end">
              {t('people.importLine')}
            </th>
            <th scope="col">{t('people.importProblem')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ line, text }) => (
            <tr key={`${line} ${text.en}`}>
              <th scope="row" data-align="end">
                {line}
              </th>
              <td>
                {text[language]}
                <small className={styles.line}>{lines[line - 1]}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  )
}
