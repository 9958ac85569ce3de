/** Camera and screen, for those whose turn it is to be seen. */
import { BarButton } from './BarButton.tsx'
import type { Show } from './useShows.ts'

export const ShowButtons = ({ shows }: { readonly shows: readonly Show[] }) => (
  <>
    {shows.map(({ kind, label, icon, isOn, isPending, act }) => (
      <BarButton key={kind} isOut={isOn} icon={icon} isPending={isPending} onPress={act}>
        {label}
      </BarButton>
    ))}
  </>
)
