/** A kept plan before it is used: who would sit where, and who sits elsewhere now. It changes nothing. */
import { seatsAndVoices } from '@plenaria/shared/balance/seatsAndVoices'
import type { Seats } from '@plenaria/shared/workshop/groups/groups'
import { useState } from 'react'
import { useText } from '../../../i18n/useText.ts'
import { useNames, useWholeWorkshop } from '../../../live/useWorkshop.ts'
import { boardColumns } from '../board/boardColumns.ts'
import { useGroupNames } from '../board/useGroupNames.ts'
import { seatsNow } from '../groupFigures.ts'
import { useBalanceProblem } from '../useBalanceProblem.ts'
import styles from './PlanPreview.module.css'

type Props = { readonly seats: Seats }

const Figures = ({ seats }: Props) => {
  const t = useText()
  const names = useGroupNames()
  const figures = seatsAndVoices(useBalanceProblem(), seats)
  return (
    <ul className={styles.figures}>
      {figures.map(({ group, platforms, people }) => (
        <li key={group}>
          {t('plans.seats', {
            group: names.group(group),
            seats: [String(people), ...platforms.map((one) => `${names.set(one.platform)} ${one.seats}`)].join(' · '),
          })}
        </li>
      ))}
    </ul>
  )
}

const People = ({ seats }: Props) => {
  const t = useText()
  const names = useGroupNames()
  const nameOf = useNames()
  const workshop = useWholeWorkshop()
  const now = seatsNow(workshop)
  const columns = boardColumns(workshop, seats, nameOf).filter(({ people }) => people.length > 0)
  return (
    <div className={styles.columns}>
      {columns.map(({ group, people }) => (
        <section key={group?.id ?? ''} aria-label={group ? names.group(group.id) : t('board.unassigned')}>
          <h4 className={styles.title}>{group ? names.group(group.id) : t('board.unassigned')}</h4>
          <ul className={styles.people}>
            {people.map(({ personId }) => {
              const today = now[personId]
              const isElsewhere = today !== seats[personId]
              return (
                <li key={personId}>
                  {nameOf(personId)}
                  {isElsewhere && (
                    <small>{t('plans.nowIn', { group: today ? names.group(today) : t('board.unassigned') })}</small>
                  )}
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** The people are listed when they are asked for: five plans of a thousand would be five thousand lines. */
export const PlanPreview = ({ seats }: Props) => {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Figures seats={seats} />
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className={styles.summary}>{t('plans.whoWhere')}</summary>
        {isOpen && <People seats={seats} />}
      </details>
    </>
  )
}
