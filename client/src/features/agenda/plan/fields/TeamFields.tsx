/** What helps to run a segment: notes for staff alone, links, files. */
import { Button } from '../../../../design/Button.tsx'
import { IconButton } from '../../../../design/IconButton.tsx'
import { Stack } from '../../../../design/Stack.tsx'
import { TextArea } from '../../../../design/TextArea.tsx'
import { TextField } from '../../../../design/TextField.tsx'
import { useText } from '../../../../i18n/useText.ts'
import type { FieldsProps } from './fieldsProps.ts'
import styles from './Fields.module.css'
import { FileFields } from './FileFields.tsx'

const LinkFields = ({ draft, change, errorOf }: FieldsProps) => {
  const t = useText()
  const { links } = draft
  return (
    <fieldset className={styles.lines}>
      <legend>{t('plan.links')}</legend>
      <Stack gap={3}>
        {links.map((link, index) => (
          // Links have no ids of their own, and are only added at the end.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={index} className={styles.line}>
            <TextField
              label={t('plan.linkLabel')}
              value={link.label}
              onChange={(label) => change({ links: links.with(index, { ...link, label }) })}
              maxLength={200}
            />
            <TextField
              label={t('plan.linkUrl')}
              type="url"
              value={link.url}
              onChange={(url) => change({ links: links.with(index, { ...link, url }) })}
              maxLength={2_000}
            />
            <IconButton
              icon="trash"
              size="s"
              label={t('plan.removeLine', { number: index + 1 })}
              onPress={() => change({ links: links.toSpliced(index, 1) })}
            />
          </div>
        ))}
        {errorOf('links') && <p className={styles.error}>{errorOf('links')}</p>}
        {links.length < 20 && (
          <div>
            <Button
              size="s"
              kind="quiet"
              icon="plus"
              onPress={() => change({ links: [...links, { label: '', url: 'https://' }] })}
            >
              {t('plan.addLink')}
            </Button>
          </div>
        )}
      </Stack>
    </fieldset>
  )
}

export const TeamFields = (props: FieldsProps) => {
  const t = useText()
  const { draft, change } = props
  return (
    <Stack gap={5}>
      <TextArea
        label={t('plan.staffNotes')}
        description={t('plan.staffNotesHelp')}
        value={draft.staffNotes}
        onChange={(staffNotes) => change({ staffNotes })}
        maxLength={5_000}
        rows={4}
      />
      <LinkFields {...props} />
      <FileFields {...props} />
    </Stack>
  )
}
