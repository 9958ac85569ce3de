/** The silence procedure of an item: until when, and what a delegation may say meanwhile. */
import type { JointItem } from '@plenaria/shared/workshop/plenary/plenary'
import { Banner } from '../../design/Banner.tsx'
import { useFormats } from '../../i18n/useFormats.ts'
import { useText } from '../../i18n/useText.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { PositionBar } from './positions/PositionBar.tsx'

type Props = {
  readonly item: JointItem
  readonly closesAt: Extract<JointItem['state'], { status: 'silence' }>['closesAt']
}

export const SilenceCall = ({ item, closesAt }: Props) => {
  const t = useText()
  const { formatDate, formatTimeWithOwn } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  return (
    <>
      <Banner icon="clock">
        {t('consensus.silenceRuns', { date: formatDate(closesAt, zone), time: formatTimeWithOwn(closesAt, zone) })}
      </Banner>
      <PositionBar item={item} />
    </>
  )
}
