/** What all delegations say to an item: by platform at a glance, and one by one behind a click. */
import type { JointItem, Stance } from '@plenaria/shared/workshop/plenary/plenary'
import { type Voice, voicesByPlatform, voicesOn } from '@plenaria/shared/workshop/views/consensus'
import { useMemo } from 'react'
import { Icon } from '../../../design/Icon.tsx'
import type { IconName } from '../../../design/iconPaths.ts'
import { PlatformMark } from '../../../design/PlatformMark.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { useDelegationName } from '../../../live/useDelegationName.ts'
import { stanceLook, stances } from './stances.ts'
import styles from './Voices.module.css'

type Kind = Stance | 'silent' | 'absent'

const kinds: readonly Kind[] = [...stances, 'silent', 'absent']
const kindOf = ({ position, isPresent }: Voice): Kind => position?.stance ?? (isPresent ? 'silent' : 'absent')
const iconOf = (kind: Kind): IconName =>
  kind === 'silent' ? 'more' : kind === 'absent' ? 'minus' : stanceLook[kind].icon

const Counts = ({ voices }: { readonly voices: readonly Voice[] }) => {
  const t = useText()
  const counts = kinds.map((kind) => ({ kind, count: voices.filter((voice) => kindOf(voice) === kind).length }))
  return (
    <ul className={styles.counts}>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => (
          <li key={kind} data-kind={kind} title={t(`consensus.${kind}`)}>
            <Icon name={iconOf(kind)} size="s" />
            <span className={styles.countWords}>
              {t('consensus.count', { label: t(`consensus.${kind}`), count: String(count) })}
            </span>
          </li>
        ))}
    </ul>
  )
}

const Each = ({ voices }: { readonly voices: readonly Voice[] }) => {
  const t = useText()
  const delegationName = useDelegationName()
  return (
    <ul className={styles.each}>
      {voices.map((voice) => {
        const kind = kindOf(voice)
        const { delegationId, position, outdated } = voice
        return (
          <li key={delegationId} data-kind={kind}>
            <Icon name={iconOf(kind)} size="s" />
            <span>
              <strong>{delegationName(delegationId)}</strong> · {t(`consensus.${kind}`)}
              {outdated && <em> ({t('consensus.outdated', { stance: t(`consensus.${outdated.stance}`) })})</em>}
              {position && position.text !== '' && <span className={styles.words}>{position.text}</span>}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

export const Voices = ({ item }: { readonly item: JointItem }) => {
  const t = useText()
  const read = useLocalText()
  const charter = useWorkshop((workshop) => workshop.charter)
  const people = useWorkshop((workshop) => workshop.people)
  const byPlatform = useMemo(() => voicesByPlatform({ charter, people }, item), [charter, people, item])
  const voices = useMemo(() => voicesOn({ charter, people }, item), [charter, people, item])
  if (voices.length === 0) return null
  return (
    <section className={styles.voices} aria-label={t('consensus.positions')}>
      {byPlatform.map(({ platformId, voices: own }, position) => {
        const platform = charter.platforms.find(({ id }) => id === platformId)
        const name = platform ? read(platform.short) : platformId
        return (
          <section
            key={platformId}
            className={styles.platform}
            aria-label={t('consensus.positionsOf', { platform: name })}
          >
            <PlatformMark platforms={[{ position, letter: platform?.letter ?? '', name }]} isDecoration />
            <span className={styles.name}>{name}</span>
            <Counts voices={own} />
          </section>
        )
      })}
      <details className={styles.details}>
        <summary>{t('consensus.each')}</summary>
        <Each voices={voices} />
      </details>
    </section>
  )
}
