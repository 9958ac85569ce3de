/** Which of the groups' items are listed. Presentational. */
import type { Topic } from '@plenaria/shared/workshop/charter/evolveCharter'
import type { Group } from '@plenaria/shared/workshop/groups/groups'
import { Select } from '../../design/Select.tsx'
import { Switch } from '../../design/Switch.tsx'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import type { SourceEntry } from './coverage.ts'
import styles from './SourceFilter.module.css'

export type SourceChoice = { readonly group: string; readonly topic: string; readonly onlyUnplaced: boolean }

const everything = 'all'
export const allSources: SourceChoice = { group: everything, topic: everything, onlyUnplaced: false }

export const isChosen = ({ group, topic, onlyUnplaced }: SourceChoice, entry: SourceEntry): boolean =>
  (group === everything || entry.group.id === group) &&
  (topic === everything || entry.item.topicId === topic) &&
  (!onlyUnplaced || entry.place.kind === 'none')

export type SourceFilterProps = {
  readonly groups: readonly Group[]
  readonly topics: readonly Topic[]
  readonly choice: SourceChoice
  readonly onChange: (choice: SourceChoice) => void
}

export const SourceFilter = ({ groups, topics, choice, onChange }: SourceFilterProps) => {
  const t = useText()
  const localText = useLocalText()
  return (
    <div className={styles.filter}>
      <Select
        label={t('plenary.filterGroup')}
        value={choice.group}
        onChange={(group) => onChange({ ...choice, group })}
        options={[
          { id: everything, label: t('plenary.allGroups') },
          ...groups.map(({ id, name }) => ({ id, label: localText(name) })),
        ]}
      />
      <Select
        label={t('plenary.filterTopic')}
        value={choice.topic}
        onChange={(topic) => onChange({ ...choice, topic })}
        options={[
          { id: everything, label: t('plenary.allTopics') },
          ...topics.map(({ id, name }) => ({ id, label: localText(name) })),
        ]}
      />
      <Switch isSelected={choice.onlyUnplaced} onChange={(onlyUnplaced) => onChange({ ...choice, onlyUnplaced })}>
        {t('plenary.onlyUnplaced')}
      </Switch>
    </div>
  )
}
