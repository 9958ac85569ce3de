/** Which round of the plan is at work, and the button that starts the next. */
import { Chip } from '../../../design/Chip.tsx'
import { useText } from '../../../i18n/useText.ts'
import { CommandButton } from '../../../live/CommandButton.tsx'
import { useWorkshop } from '../../../live/useWorkshop.ts'

export const RoundLine = () => {
  const t = useText()
  const round = useWorkshop(({ groups }) => groups.openings.at(-1)?.round ?? 1)
  const all = useWorkshop(({ groups }) => (groups.plan?.laterRounds?.length ?? 0) + 1)
  if (all === 1) return null
  return (
    <>
      <Chip icon="people">{t('grouping.round', { round, all })}</Chip>
      {round < all && (
        <CommandButton icon="arrowRight" command={{ type: 'StartRound', from: round, round: round + 1 }}>
          {t('grouping.startRound', { round: round + 1 })}
        </CommandButton>
      )}
    </>
  )
}
