/** The sections of the report with how each stands; every one leads to its place. On a phone it is folded away. */
import type { ReportSectionId } from '@plenaria/shared/report/reportSectionIds'
import { useRef } from 'react'
import { Icon } from '../../../design/Icon.tsx'
import type { IconName } from '../../../design/iconPaths.ts'
import { useMediaQuery } from '../../../design/useMediaQuery.ts'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import type { SectionState, WritingState } from './sectionStates.ts'
import styles from './ReportOutline.module.css'

type Props = {
  readonly states: readonly SectionState[]
  /** Open comments by section. */
  readonly comments: (id: ReportSectionId) => number
  readonly onChoose: (id: ReportSectionId) => void
}

const signs: Readonly<Record<WritingState, IconName | null>> = {
  facts: null,
  optional: null,
  written: 'check',
  empty: 'edit',
  unequal: 'translate',
  outdated: 'clock',
}

const Entry = ({ state, comments, onChoose }: Omit<Props, 'states'> & { readonly state: SectionState }) => {
  const { language, t } = useLanguage()
  const { section, writing, frozenBy } = state
  const sign = signs[writing]
  const open = comments(section.id)
  return (
    <li>
      <button type="button" className={styles.entry} onClick={() => onChoose(section.id)}>
        <span className={styles.title}>{section.title[language]}</span>
        <span className={styles.signs}>
          {sign && (
            <span className={styles.sign} data-writing={writing}>
              <Icon name={sign} size="s" />
              {t(`report.state.${writing}`)}
            </span>
          )}
          {frozenBy !== null && (
            <span className={styles.sign}>
              <Icon name="lock" size="s" />
              {t('report.state.frozen')}
            </span>
          )}
          {open > 0 && (
            <span className={styles.sign}>
              <Icon name="message" size="s" />
              {t('report.openComments', { count: open })}
            </span>
          )}
        </span>
      </button>
    </li>
  )
}

export const ReportOutline = (props: Props) => {
  const { t } = useLanguage()
  const isNarrow = useMediaQuery('(max-width: 1120px)')
  const folded = useRef<HTMLDetailsElement>(null)
  const choose = (id: ReportSectionId) => {
    // What was opened to choose from would push down what was chosen.
    folded.current?.removeAttribute('open')
    props.onChoose(id)
  }
  const list = (
    <ol className={styles.list}>
      {props.states.map((state) => (
        <Entry key={state.section.id} {...props} onChoose={choose} state={state} />
      ))}
    </ol>
  )
  return (
    <nav className={styles.outline} aria-label={t('report.outline')}>
      {isNarrow ? (
        <details ref={folded}>
          <summary>{t('report.outlineCount', { count: props.states.length })}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </nav>
  )
}
