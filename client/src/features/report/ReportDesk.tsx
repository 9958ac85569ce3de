/** Where the joint report is prepared: written, looked at, reviewed, compared; what is missing, and the ways out. */
import type { ReportModel } from '@plenaria/shared/report/reportModel'
import type { ReportSectionId } from '@plenaria/shared/report/reportSectionIds'
import { currentFinal } from '@plenaria/shared/workshop/report/report'
import { useCallback, useState } from 'react'
import { Loading } from '../../design/Loading.tsx'
import { Tabs } from '../../design/Tabs.tsx'
import { useDocState } from '../../docs/DocContext.ts'
import { useLanguageView } from '../../docs/LanguageView.tsx'
import { callApi } from '../../http/callApi.ts'
import { RefusalBanner } from '../../http/RefusalBanner.tsx'
import { useText } from '../../i18n/useText.ts'
import { useLive } from '../../live/LiveContext.ts'
import { useLogoAddress } from '../../live/useLogoAddress.ts'
import { useViewer } from '../../live/useViewer.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { Downloads } from './Downloads.tsx'
import { GapList } from './GapList.tsx'
import { LogoSourceContext } from './LogoSource.ts'
import { PastExports } from './PastExports.tsx'
import styles from './ReportDesk.module.css'
import { ReportPreview } from './ReportPreview.tsx'
import { ReviewDesk } from './review/desk/ReviewDesk.tsx'
import { type ReportAnswer, useReport } from './useReport.ts'
import { type LoadModel, useSnapshot } from './useSnapshot.ts'
import { VersionsDesk } from './versions/VersionsDesk.tsx'
import { WhatLeaves } from './WhatLeaves.tsx'
import { ReportSections } from './write/ReportSections.tsx'
import { sectionElementId } from './write/sectionElementId.ts'

type Part = 'write' | 'preview' | 'review' | 'versions'

type MainProps = {
  readonly answer: ReportAnswer
  readonly part: Part
  readonly onPart: (part: Part) => void
  readonly onSection: (id: ReportSectionId) => void
}

/** Leads to a section once it is on the page: it may have to be shown first. */
const goToSection = (id: ReportSectionId): void => {
  requestAnimationFrame(() => {
    const heading = document.getElementById(sectionElementId(id))
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus({ preventScroll: true })
  })
}

/** A snapshot as those who prepare the report get it. */
const useLoadModel = (): LoadModel => {
  const { workshopId, personId: seat } = useLive()
  return useCallback(
    (hash) => callApi<{ model: ReportModel }>(`/api/workshops/${workshopId}/report/snapshots/${hash}`, { seat }),
    [workshopId, seat],
  )
}

const Main = ({ answer, part, onPart, onSection }: MainProps) => {
  const t = useText()
  const { role } = useViewer()
  const languages = useWorkshop(({ charter }) => charter.languages)
  const report = useWorkshop((workshop) => workshop.report)
  const view = useLanguageView(languages)
  const load = useLoadModel()
  const docSeq = useDocState()?.seq ?? answer.docSeq
  const { model: final } = useSnapshot(load, currentFinal(report)?.hash ?? null)
  const observations = report.drafts.flatMap((draft) => draft.observations)
  const unanswered = observations.filter(({ answer: given }) => given === null).length
  // The organiser is nobody of the workshop, and its texts are open to its people alone.
  const writing =
    role === 'organiser'
      ? []
      : [
          {
            id: 'write' as const,
            label: t('report.writeTab'),
            content: <ReportSections model={answer.model} thawed={answer.thawed} view={view} onChoose={onSection} />,
          },
        ]
  const tabs = [
    ...writing,
    {
      id: 'preview' as const,
      label: t('report.preview'),
      content: <ReportPreview model={final ?? answer.model} view={view} hint={t('report.previewHint')} />,
    },
    {
      id: 'review' as const,
      label: t('review.tab'),
      badge: unanswered || undefined,
      content: <ReviewDesk load={load} gaps={answer.gaps.length} docSeq={docSeq} />,
    },
    {
      id: 'versions' as const,
      label: t('review.versionsTab'),
      content: <VersionsDesk load={load} working={answer.model} />,
    },
  ]
  return <Tabs label={t('report.parts')} tabs={tabs} selected={part} onSelect={onPart} />
}

export const ReportDesk = () => {
  const { value, refusal, reload } = useReport()
  const { role } = useViewer()
  const { workshopId, personId } = useLive()
  const logoAddress = useLogoAddress()
  const isWriter = role !== 'organiser'
  const [part, setPart] = useState<Part>(isWriter ? 'write' : 'preview')
  const goTo = (id: ReportSectionId) => {
    setPart('write')
    goToSection(id)
  }
  return (
    <div className={styles.desk}>
      <div className={styles.main}>
        {refusal && <RefusalBanner refusal={refusal} onRetry={reload} />}
        {!value && !refusal && <Loading />}
        {value && (
          <LogoSourceContext value={logoAddress}>
            <Main answer={value} part={part} onPart={setPart} onSection={goTo} />
          </LogoSourceContext>
        )}
      </div>
      <div className={styles.side}>
        {value && <GapList gaps={value.gaps} onSection={isWriter ? goTo : null} />}
        <div>
          <Downloads base={`/api/workshops/${workshopId}`} seat={personId} />
          <WhatLeaves />
        </div>
        <PastExports />
      </div>
    </div>
  )
}
