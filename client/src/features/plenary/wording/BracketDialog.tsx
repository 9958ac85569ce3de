/** Puts a passage of an item into square brackets together with another version of it. */
import type { JointItem } from '@plenaria/shared/workshop/plenary/plenary'
import { consensusMembers } from '@plenaria/shared/workshop/views/consensus'
import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { Select } from '../../../design/Select.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { TextField } from '../../../design/TextField.tsx'
import { useDocState } from '../../../docs/DocContext.ts'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { languageName } from '../../../i18n/languageName.ts'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'
import { useWholeWorkshop, useWorkshop } from '../../../live/useWorkshop.ts'
import styles from '../../../design/ReasonDialog.module.css'
import { useDelegationName } from '../../../live/useDelegationName.ts'

type Props = { readonly item: JointItem; readonly label: string; readonly onClose: () => void }
type Versions = Readonly<Record<string, { readonly now: string; readonly other: string }>>

/** Square brackets would make the borders of the versions uncertain. */
const plain = (words: string): string => words.replaceAll(/[[\]\n]/g, '')
const nobody = 'nobody'

const Fields = (props: { readonly versions: Versions; readonly onChange: (versions: Versions) => void }) => {
  const { versions, onChange } = props
  const t = useText()
  const { language: reader } = useLanguage()
  const languages = useWorkshop(({ charter }) => charter.languages)
  return languages.map((language) => {
    const { now = '', other = '' } = versions[language] ?? {}
    const name = { language: languageName(language, reader) }
    const change = (changes: object) => onChange({ ...versions, [language]: { now, other, ...changes } })
    return (
      <Stack key={language} gap={2}>
        <TextField
          label={t('consensus.bracketNow', name)}
          lang={language}
          value={now}
          maxLength={2_000}
          onChange={(value) => change({ now: plain(value) })}
        />
        <TextField
          label={t('consensus.bracketOther', name)}
          lang={language}
          value={other}
          maxLength={2_000}
          onChange={(value) => change({ other: plain(value) })}
        />
      </Stack>
    )
  })
}

export const BracketDialog = ({ item, label, onClose }: Props) => {
  const t = useText()
  const send = useSend()
  const docSeq = useDocState()?.seq ?? 0
  const delegationName = useDelegationName()
  const members = consensusMembers(useWholeWorkshop())
  const [bracketId] = useState(() => crypto.randomUUID())
  const [versions, setVersions] = useState<Versions>({})
  const [proposedBy, setProposedBy] = useState(nobody)
  const touched = Object.entries(versions).filter(([, { now }]) => now.trim() !== '')
  const textOf = (which: 'now' | 'other') =>
    Object.fromEntries(touched.map(([language, words]) => [language, words[which].trim()]))
  const open = async () => {
    const alternatives = [
      { text: textOf('now'), delegationId: null },
      { text: textOf('other'), delegationId: proposedBy === nobody ? null : proposedBy },
    ]
    const reply = await send({ type: 'OpenBracket', jointItemId: item.id, docSeq, bracketId, alternatives })
    if (reply.ok) onClose()
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      <Button kind="primary" isDisabled={touched.length === 0} onPress={() => void open()}>
        {t('consensus.bracketAction')}
      </Button>
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title={t('consensus.bracketTitle', { label })} actions={actions}>
      <Stack gap={4}>
        <p className={styles.words}>{t('consensus.bracketWords')}</p>
        <Fields versions={versions} onChange={setVersions} />
        <Select
          label={t('consensus.bracketBy')}
          options={[
            { id: nobody, label: t('consensus.bracketNobody') },
            ...members.map(({ delegationId: id }) => ({ id, label: delegationName(id) })),
          ]}
          value={proposedBy}
          onChange={setProposedBy}
        />
      </Stack>
    </Dialog>
  )
}
