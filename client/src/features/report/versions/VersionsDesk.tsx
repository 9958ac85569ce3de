/** Any two versions of the report beside each other: drafts, the final one, and the report as it stands. */
import { interfaceLanguages, type InterfaceLanguage } from '@plenaria/shared/language'
import type { ReportModel } from '@plenaria/shared/report/reportModel'
import { currentFinal } from '@plenaria/shared/workshop/report/report'
import { useState } from 'react'
import { EmptyState } from '../../../design/EmptyState.tsx'
import { Loading } from '../../../design/Loading.tsx'
import { Select } from '../../../design/Select.tsx'
import { ToggleButton } from '../../../design/ToggleButton.tsx'
import { RefusalBanner } from '../../../http/RefusalBanner.tsx'
import { languageTitle } from '../../../i18n/languageName.ts'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { type LoadModel, useSnapshot } from '../useSnapshot.ts'
import { Comparison } from './Comparison.tsx'
import styles from './VersionsDesk.module.css'

type Version = { readonly id: string; readonly label: string; readonly hash: string | null }

const WORKING = 'working'
const FINAL = 'final'

/** Oldest first; the report as it stands is one of its own until it is final. */
const useVersions = (): readonly Version[] => {
  const { t } = useLanguage()
  const { formatDate } = useFormats()
  const report = useWorkshop((workshop) => workshop.report)
  const zone = useWorkshop(({ charter }) => charter.zone)
  const final = currentFinal(report)
  return [
    ...report.drafts.map(({ id, number, hash, sentAt }) => ({
      id,
      hash,
      label: t('review.versionDraft', { number, date: formatDate(sentAt, zone) }),
    })),
    final
      ? { id: FINAL, hash: final.hash, label: t('review.versionFinal') }
      : { id: WORKING, hash: null, label: t('review.versionWorking') },
  ]
}

const useVersion = (load: LoadModel, version: Version | undefined, working: ReportModel) => {
  const loaded = useSnapshot(load, version?.hash ?? null)
  return version?.hash === null ? { ...loaded, model: working } : loaded
}

type Props = { readonly load: LoadModel; readonly working: ReportModel }

const LanguageChoice = ({
  language,
  onChange,
}: {
  readonly language: InterfaceLanguage
  readonly onChange: (language: InterfaceLanguage) => void
}) => {
  const { language: reader, t } = useLanguage()
  return (
    <fieldset className={styles.languages} aria-label={t('drafting.view')}>
      {interfaceLanguages.map((one) => (
        <ToggleButton key={one} size="s" isSelected={one === language} onChange={() => onChange(one)}>
          {languageTitle(one, reader)}
        </ToggleButton>
      ))}
    </fieldset>
  )
}

export const VersionsDesk = ({ load, working }: Props) => {
  const { language: reader, t } = useLanguage()
  const versions = useVersions()
  const [from, setFrom] = useState<string | null>(null)
  const [to, setTo] = useState<string | null>(null)
  const [language, setLanguage] = useState<InterfaceLanguage>(reader)
  const after = versions.find(({ id }) => id === to) ?? versions.at(-1)
  const before = versions.find(({ id }) => id === from) ?? versions.at(-2)
  const left = useVersion(load, before, working)
  const right = useVersion(load, after, working)
  if (!before || !after)
    return (
      <EmptyState icon="copy" title={t('review.compareNone')}>
        {t('review.compareNoneWords')}
      </EmptyState>
    )
  const refusal = left.refusal ?? right.refusal
  return (
    <div className={styles.desk}>
      <div className={styles.bar}>
        <Select label={t('review.compareBefore')} options={versions} value={before.id} onChange={setFrom} />
        <Select label={t('review.compareAfter')} options={versions} value={after.id} onChange={setTo} />
        <LanguageChoice language={language} onChange={setLanguage} />
      </div>
      {refusal && (
        <RefusalBanner
          refusal={refusal}
          onRetry={() => {
            left.reload()
            right.reload()
          }}
        />
      )}
      {!refusal && (!left.model || !right.model) && <Loading />}
      {left.model && right.model && <Comparison before={left.model} after={right.model} language={language} />}
    </div>
  )
}
