/** The agenda of the stage, renewed often enough for projected times to the minute, and the way to the whole of it. */
import { LinkButton } from '../../design/LinkButton.tsx'
import { Stack } from '../../design/Stack.tsx'
import { AgendaRail } from '../../features/agenda/AgendaRail.tsx'
import { useText } from '../../i18n/useText.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { useWorkshopPath } from '../../live/useWorkshopPath.ts'
import { useShow } from './useShow.ts'

export const StageRail = () => {
  const t = useText()
  const pathTo = useWorkshopPath()
  const { sittings, current } = useShow(10_000)
  const zone = useWorkshop(({ charter }) => charter.zone)
  return (
    <Stack gap={3} align="start">
      <LinkButton size="s" kind="quiet" icon="agenda" href={pathTo('agenda')}>
        {t('app.wholeAgenda')}
      </LinkButton>
      <AgendaRail show={sittings} currentSegmentId={current?.segment.id ?? null} zone={zone} />
    </Stack>
  )
}
