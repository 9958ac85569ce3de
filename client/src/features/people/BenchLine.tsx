/** A delegation in one line: how many of it are here, and who is missing. */
import type { LocalText } from '@plenaria/shared/language'
import { isPresent, type Person } from '@plenaria/shared/workshop/people/evolvePeople'
import { PersonLine } from '../../design/PersonLine.tsx'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { usePlatformLooks } from '../../live/usePlatformLooks.ts'
import { useNames } from '../../live/useWorkshop.ts'

type Props = { readonly name: LocalText; readonly people: readonly Person[] }

/** “Honduras · Delegate 2” is “Delegate 2” where Honduras stands beside it. */
const shortened = (name: string, prefix: string): string => name.replace(`${prefix} · `, '')

export const BenchLine = ({ name, people }: Props) => {
  const t = useText()
  const nameOf = useNames()
  const looksOf = usePlatformLooks()
  const title = useLocalText()(name)
  const missing = people.filter((person) => !isPresent(person))
  const names = missing.map(({ personId }) => shortened(nameOf(personId), title)).join(', ')
  const count = t('presence.summary', { present: people.length - missing.length, all: people.length })
  return (
    <li>
      <PersonLine
        name={`${title} · ${count}`}
        isHere={missing.length < people.length}
        platforms={looksOf(people.flatMap(({ represents }) => represents))}
        {...(missing.length > 0 ? { detail: t('presence.absent', { names }) } : {})}
      />
    </li>
  )
}
