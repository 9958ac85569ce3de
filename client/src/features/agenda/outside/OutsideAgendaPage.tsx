/** The agenda for people outside, on a phone as on a projector: now and next with the countdown, and below or beside it the whole. */
import { showAt } from '@plenaria/shared/workshop/views/showAt'
import type { OutsideAgenda } from '@plenaria/shared/workshop/views/outsideAgenda'
import { useNow } from '../../../clock/useNow.ts'
import { Banner } from '../../../design/Banner.tsx'
import { Chip } from '../../../design/Chip.tsx'
import { LanguageSwitch } from '../../../design/LanguageSwitch.tsx'
import { mainId, SkipLink } from '../../../design/SkipLink.tsx'
import { useMediaQuery } from '../../../design/useMediaQuery.ts'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { markedIn } from '../whole/segmentPlace.ts'
import { useScrollToNow } from '../whole/useScrollToNow.ts'
import { WholeAgenda } from '../whole/WholeAgenda.tsx'
import styles from './OutsideAgendaPage.module.css'
import { OutsideNow } from './OutsideNow.tsx'

/** As in the style sheet: the agenda scrolls by itself beside what is on now. */
const beside = '(min-width: 1200px) and (min-height: 560px)'

type Props = { readonly outside: OutsideAgenda; readonly isLost: boolean }

const Head = ({ outside: { title, zone, isRehearsal } }: Pick<Props, 'outside'>) => {
  const { t } = useLanguage()
  const read = useLocalText()
  const { formatTime, zoneName } = useFormats()
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <h1>{read(title)}</h1>
        <p>
          {t('outside.readOnly')} · <span className="tabular">{formatTime(useNow(), zone)}</span> {zoneName(zone)}
        </p>
      </div>
      {isRehearsal && (
        <Chip tone="warn" icon="clock">
          {t('outside.rehearsal')}
        </Chip>
      )}
      <LanguageSwitch />
    </header>
  )
}

export const OutsideAgendaPage = ({ outside, isLost }: Props) => {
  const { language, t } = useLanguage()
  const { agenda, zone, languages } = outside
  const show = showAt(agenda, useNow())
  const { nowId, nextId } = markedIn(show)
  // Where the page is one column, what is on now stands on top of it already.
  const isBeside = useMediaQuery(beside)
  useScrollToNow(isBeside ? (nowId ?? nextId) : null, true)
  const both = [language, ...languages.filter((tag) => tag !== language)]
  return (
    <div className={styles.page}>
      <SkipLink />
      <Head outside={outside} />
      <main className={styles.main} id={mainId} tabIndex={-1}>
        <section className={styles.now} aria-label={t('outside.now')}>
          {isLost && (
            <Banner tone="warn" icon="offline" title={t('outside.lost')} isUrgent>
              {t('outside.lostHelp')}
            </Banner>
          )}
          <OutsideNow show={show} zone={zone} languages={both} />
        </section>
        {/* What scrolls must be reachable by keyboard. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section className={styles.whole} aria-label={t('agenda.title')} tabIndex={0}>
          <WholeAgenda show={show} zone={zone} languages={[language]} />
        </section>
      </main>
    </div>
  )
}
