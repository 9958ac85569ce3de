/** From when the facts of a section are; freezing them, taking them anew, letting them live again; and what has changed since. */
import type { InterfaceLanguage } from '@plenaria/shared/language'
import { frozenTogether } from '@plenaria/shared/report/driftedSections'
import { layOutReport } from '@plenaria/shared/report/layOutReport'
import type { ReportModel } from '@plenaria/shared/report/reportModel'
import type { ReportSectionId } from '@plenaria/shared/report/reportSectionIds'
import { type ReactNode, useMemo } from 'react'
import { Chip } from '../../../design/Chip.tsx'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { useFormats } from '../../../i18n/useFormats.ts'
import { CommandButton } from '../../../live/CommandButton.tsx'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { ChangeEntry } from '../versions/Comparison.tsx'
import { compareReports, type UnitChange } from '../versions/compareReports.ts'
import { type UnitSection, unitsOf } from '../versions/reportUnits.ts'
import styles from './FrozenBar.module.css'
import { sectionFacts } from '@plenaria/shared/report/sectionFacts'
import type { SectionState } from './sectionStates.ts'

export type FrozenBarProps = {
  readonly state: SectionState
  readonly model: ReportModel
  /** The report as it would be if nothing were frozen; null where nothing is. */
  readonly thawed: ReportModel | null
  readonly isReadOnly: boolean
}

/** What is frozen with a section, an annex for instance, drifts with it. */
const factUnits = (model: ReportModel, id: ReportSectionId, language: InterfaceLanguage): readonly UnitSection[] => {
  const document = layOutReport(model, language)
  return frozenTogether(model, id).map((one) => ({
    id: one,
    title: '',
    units: sectionFacts(model, document, one).flatMap((block) => unitsOf(block, null)),
  }))
}

/** What the record says now that the frozen facts do not. */
const useDrift = ({ model, thawed, state }: FrozenBarProps): readonly UnitChange[] => {
  const { language } = useLanguage()
  const { id } = state.section
  return useMemo(() => {
    if (thawed === null) return []
    return compareReports(factUnits(model, id, language), factUnits(thawed, id, language)).flatMap(
      ({ changes }) => changes,
    )
  }, [model, thawed, id, language])
}

const Drift = ({ changes }: { readonly changes: readonly UnitChange[] }) => {
  const { language, t } = useLanguage()
  return (
    <details className={styles.drift}>
      <summary>{t('report.drift', { count: changes.length })}</summary>
      <ul>
        {changes.map((change, at) => (
          // Changes of one place have no identity; their order is all there is.
          // oxlint-disable-next-line react/no-array-index-key
          <ChangeEntry key={at} change={change} language={language} />
        ))}
      </ul>
    </details>
  )
}

const Frozen = (props: FrozenBarProps & { readonly asOf: string }) => {
  const { t } = useLanguage()
  const { state, model, isReadOnly, asOf } = props
  const { id } = state.section
  const changes = useDrift(props)
  return (
    <div className={styles.frozen}>
      <div className={styles.line}>
        <h3 className={styles.title}>{t('report.facts')}</h3>
        <Chip tone="accent" icon="lock">
          {t('report.frozenAt', { moment: asOf })}
        </Chip>
        {changes.length === 0 && <span className={styles.moment}>{t('report.noDrift')}</span>}
      </div>
      {changes.length > 0 && <Drift changes={changes} />}
      {!isReadOnly && (
        <div className={styles.actions}>
          {changes.length > 0 && (
            <CommandButton
              size="s"
              icon="redo"
              command={{ type: 'FreezeSection', sectionId: id, version: model.version }}
            >
              {t('report.refresh')}
            </CommandButton>
          )}
          <CommandButton size="s" kind="quiet" icon="unlock" command={{ type: 'ThawSection', sectionId: id }}>
            {t('report.thaw')}
          </CommandButton>
        </div>
      )}
    </div>
  )
}

const useMoment = (): ((at: ReportModel['generatedAt'], version: number) => string) => {
  const { t } = useLanguage()
  const { formatDate, formatTime } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  return ({ at }, version) => t('report.moment', { date: formatDate(at, zone), time: formatTime(at, zone), version })
}

export const FrozenBar = (props: FrozenBarProps): ReactNode => {
  const { language, t } = useLanguage()
  const momentOf = useMoment()
  const { state, model, isReadOnly } = props
  const { section, frozenBy } = state
  const own = model.sections.find(({ id }) => id === section.id)
  if (frozenBy !== null && frozenBy !== section.id) {
    const leader = model.sections.find(({ id }) => id === frozenBy)
    return (
      <div className={styles.line}>
        <h3 className={styles.title}>{t('report.facts')}</h3>
        <Chip tone="accent" icon="lock">
          {t('report.frozenWith', { title: leader?.title[language].text ?? frozenBy })}
        </Chip>
      </div>
    )
  }
  if (own?.frozenAt) return <Frozen {...props} asOf={momentOf(own.frozenAt.at, own.frozenAt.version)} />
  return (
    <div className={styles.line}>
      <h3 className={styles.title}>{t('report.facts')}</h3>
      <span className={styles.moment}>
        {t('report.liveFacts', { moment: momentOf(model.generatedAt, model.version) })}
      </span>
      {section.canFreeze && !isReadOnly && (
        <CommandButton
          size="s"
          kind="quiet"
          icon="lock"
          command={{ type: 'FreezeSection', sectionId: section.id, version: model.version }}
        >
          {t('report.freeze')}
        </CommandButton>
      )}
    </div>
  )
}
