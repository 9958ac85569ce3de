/** Where both secretariats write the report: its outline, and every section with its words and its facts. It needs an OpenDoc of the report around it. */
import { type InterfaceLanguage, interfaceLanguages } from '@plenaria/shared/language'
import { layOutReport } from '@plenaria/shared/report/layOutReport'
import type { ReportModel } from '@plenaria/shared/report/reportModel'
import type { ReportSectionId } from '@plenaria/shared/report/reportSectionIds'
import { reportSections } from '@plenaria/shared/report/reportSections'
import { currentFinal } from '@plenaria/shared/workshop/report/report'
import { useMemo } from 'react'
import { Banner } from '../../../design/Banner.tsx'
import { Loading } from '../../../design/Loading.tsx'
import { useDocState } from '../../../docs/DocContext.ts'
import { DocNotice } from '../../../docs/DocNotice.tsx'
import { type LanguageView, LanguageViewSwitch } from '../../../docs/LanguageView.tsx'
import { useItems } from '../../../docs/useItems.ts'
import { useThreads } from '../../../docs/useThreads.ts'
import { useText } from '../../../i18n/useText.ts'
import { useViewer } from '../../../live/useViewer.ts'
import { useWholeWorkshop } from '../../../live/useWorkshop.ts'
import { ReportOutline } from './ReportOutline.tsx'
import styles from './ReportSections.module.css'
import { SectionCard } from './SectionCard.tsx'
import { sectionStates } from './sectionStates.ts'

type Props = {
  readonly model: ReportModel
  readonly thawed: ReportModel | null
  readonly view: LanguageView
  readonly onChoose: (id: ReportSectionId) => void
}

const isSpoken = (language: string): language is InterfaceLanguage =>
  interfaceLanguages.some((spoken) => spoken === language)

const useSections = () => {
  const workshop = useWholeWorkshop()
  const isSynced = useDocState()?.synced === true
  const items = useItems()
  return useMemo(
    () => sectionStates(reportSections(workshop), isSynced ? items : null, workshop.report),
    [workshop, isSynced, items],
  )
}

export const ReportSections = ({ model, thawed, view, onChoose }: Props) => {
  const t = useText()
  const { may } = useViewer()
  const workshop = useWholeWorkshop()
  const docState = useDocState()
  const states = useSections()
  const items = useItems()
  const threads = useThreads()
  const { shown } = view
  const documents = useMemo(
    () => shown.filter(isSpoken).map((language) => layOutReport(model, language)),
    [model, shown],
  )
  const isFinal = currentFinal(workshop.report) !== null
  const isReadOnly = !may('writeReport') || workshop.charter.archivedAt !== null || isFinal
  const openThreads = (id: string) => (threads.get(id) ?? []).filter(({ state }) => state === 'open').length
  return (
    <div className={styles.columns}>
      <ReportOutline states={states} comments={openThreads} onChoose={onChoose} />
      <div className={styles.sections}>
        <div className={styles.bar}>
          <p className={styles.help}>{t('report.proseHint')}</p>
          <LanguageViewSwitch view={view} />
        </div>
        {isFinal && (
          <Banner tone="ok" icon="lock">
            {t('report.finalWords')}
          </Banner>
        )}
        <DocNotice />
        {!docState?.synced && <Loading label={t('docs.connecting')} />}
        {states.map((state) => (
          <SectionCard
            key={state.section.id}
            state={state}
            item={items.find(({ id }) => id === state.section.id) ?? null}
            threads={threads.get(state.section.id) ?? []}
            model={model}
            thawed={thawed}
            documents={documents}
            view={view}
            isReadOnly={isReadOnly}
          />
        ))}
      </div>
    </div>
  )
}
