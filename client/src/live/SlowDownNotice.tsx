/** To whoever speaks: the interpreters cannot keep up. It goes by itself; who is to see it is decided where it is shown. */
import { interpretedRoom } from '@plenaria/shared/workshop/interpretation/interpretation'
import { useNow } from '../clock/useNow.ts'
import { Banner } from '../design/Banner.tsx'
import { FloorTexts } from '../i18n/FloorTexts.tsx'
import { useText } from '../i18n/useText.ts'
import { useWorkshop } from './useWorkshop.ts'

const SHOWN_FOR = 15_000

const Notice = ({ roomId }: { readonly roomId: string }) => {
  const t = useText()
  const asked = useWorkshop(({ interpretation }) => interpretedRoom(interpretation, roomId).slowDown)
  const now = useNow()
  if (asked === null || now - asked.at >= SHOWN_FOR) return null
  return (
    <Banner key={asked.at} tone="warn" icon="clock" isUrgent title={t('floor.slowTitle')}>
      {t('floor.slowWho')}
    </Banner>
  )
}

export const SlowDownNotice = ({ roomId }: { readonly roomId: string }) => (
  <FloorTexts>
    <Notice roomId={roomId} />
  </FloorTexts>
)
