/** The agenda of the stage, renewed often enough for projected times to the minute. */
import { AgendaRail } from '../../features/agenda/AgendaRail.tsx'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { useShow } from './useShow.ts'

export const StageRail = () => {
  const { sittings, current } = useShow(10_000)
  const zone = useWorkshop(({ charter }) => charter.zone)
  return <AgendaRail show={sittings} currentSegmentId={current?.segment.id ?? null} zone={zone} />
}
