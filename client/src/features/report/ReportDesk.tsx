/** Where the joint report is finished: its written sections, how it will look, what is missing, and the ways out. */
import { useState } from 'react'
import { Loading } from '../../design/Loading.tsx'
import { Tabs } from '../../design/Tabs.tsx'
import { useLanguageView } from '../../docs/LanguageView.tsx'
import { RefusalBanner } from '../../http/RefusalBanner.tsx'
import { useText } from '../../i18n/useText.ts'
import { useViewer } from '../../live/useViewer.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { Downloads } from './Downloads.tsx'
import { GapList } from './GapList.tsx'
import { PastExports } from './PastExports.tsx'
import styles from './ReportDesk.module.css'
import { ReportPreview } from './ReportPreview.tsx'
import { ReportProseFields } from './ReportProseFields.tsx'
import { type ReportAnswer, useReport } from './useReport.ts'

type Part = 'preview' | 'prose'

type MainProps = {
  readonly answer: ReportAnswer
  readonly part: Part
  readonly onPart: (part: Part) => void
  readonly isWriter: boolean
}

const Main = ({ answer, part, onPart, isWriter }: MainProps) => {
  const t = useText()
  const languages = useWorkshop(({ charter }) => charter.languages)
  const view = useLanguageView(languages)
  const preview = {
    id: 'preview' as const,
    label: t('report.preview'),
    content: <ReportPreview model={answer.model} view={view} />,
  }
  const prose = { id: 'prose' as const, label: t('report.prose'), content: <ReportProseFields view={view} /> }
  const tabs = isWriter ? [preview, prose] : [preview]
  return <Tabs label={t('report.parts')} tabs={tabs} selected={part} onSelect={onPart} />
}

export const ReportDesk = () => {
  const { value, refusal, reload } = useReport()
  const { role } = useViewer()
  const [part, setPart] = useState<Part>('preview')
  // The organiser is nobody of the workshop, and its texts are open to its people alone.
  const isWriter = role !== 'organiser'
  return (
    <div className={styles.desk}>
      <div className={styles.main}>
        {refusal && <RefusalBanner refusal={refusal} onRetry={reload} />}
        {!value && !refusal && <Loading />}
        {value && <Main answer={value} part={part} onPart={setPart} isWriter={isWriter} />}
      </div>
      <div className={styles.side}>
        {value && <GapList gaps={value.gaps} onWrite={isWriter ? () => setPart('prose') : null} />}
        <Downloads />
        <PastExports />
      </div>
    </div>
  )
}
