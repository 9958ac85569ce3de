/** The evaluation as a page of its own: for those who answer it, and for those who set it up. */
import { PageLayout } from '../design/PageLayout.tsx'
import { AnswerForm } from '../features/evaluation/AnswerForm.tsx'
import { EvaluationDesk } from '../features/evaluation/EvaluationDesk.tsx'
import { screenNames } from '../i18n/messages/screens.ts'
import { evaluationMessages } from '../i18n/messages/evaluation.ts'
import { MoreTexts } from '../i18n/MoreTexts.tsx'
import { useLocalText } from '../i18n/useLocalText.ts'
import { useText } from '../i18n/useText.ts'
import { useViewer } from '../live/useViewer.ts'
import { ParticipantTop } from './ParticipantTop.tsx'
import { StaffBar } from './StaffBar.tsx'

const Page = () => {
  const t = useText()
  const read = useLocalText()
  const { may } = useViewer()
  const top = may('seeStaffView') ? (
    <StaffBar current="evaluation" />
  ) : (
    <ParticipantTop title={read(screenNames.evaluation)} />
  )
  return (
    <PageLayout title={t('evaluation.title')} lead={t('evaluation.lead')} width="m" top={top}>
      {may('OpenEvaluation') ? <EvaluationDesk /> : <AnswerForm />}
    </PageLayout>
  )
}

export const EvaluationScreen = () => (
  <MoreTexts texts={evaluationMessages}>
    <Page />
  </MoreTexts>
)
