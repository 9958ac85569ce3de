/** One person with their presence: here, not here, or left and when. */
import { isPresent, type Person } from '@plenaria/shared/workshop/people/evolvePeople'
import { PersonLine } from '../../design/PersonLine.tsx'
import { useFormats } from '../../i18n/useFormats.ts'
import { useText } from '../../i18n/useText.ts'
import { usePlatformLooks } from '../../live/usePlatformLooks.ts'
import { useNames, useWorkshop } from '../../live/useWorkshop.ts'

export const CrewLine = ({ person }: { readonly person: Person }) => {
  const t = useText()
  const nameOf = useNames()
  const { formatTime } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const looksOf = usePlatformLooks()
  const isHere = isPresent(person)
  const last = person.stays.at(-1)?.until ?? null
  const served = person.grants.flatMap(({ platformId }) => platformId ?? [])
  return (
    <li>
      <PersonLine
        name={nameOf(person.personId)}
        isHere={isHere}
        platforms={looksOf([...served, ...person.represents])}
        {...(isHere || last === null ? {} : { detail: t('presence.leftAt', { time: formatTime(last, zone) }) })}
      />
    </li>
  )
}
