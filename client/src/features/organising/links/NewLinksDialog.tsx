/** Shows new links the one time they can be read, with the ways to keep them. It does not close by a slip. */
import { roles, type Role } from '@plenaria/shared/workshop/people/roles'
import { useState } from 'react'
import { Banner } from '../../../design/Banner.tsx'
import { Button } from '../../../design/Button.tsx'
import { CopyButton } from '../../../design/CopyButton.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { Table } from '../../../design/Table.tsx'
import { saveFile } from '../../../http/saveFile.ts'
import { useText } from '../../../i18n/useText.ts'
import { linksAsCsv } from './linksAsCsv.ts'
import type { NewLink } from './newLink.ts'
import styles from './NewLinksDialog.module.css'

type Props = { readonly links: readonly NewLink[]; readonly onClose: () => void }

const isRole = (text: string): text is Role => roles.some((role) => role === text)

const LinkTable = ({ links, onKept }: { readonly links: readonly NewLink[]; readonly onKept: () => void }) => {
  const t = useText()
  return (
    <Table caption={t('links.title', { count: links.length })}>
      <thead>
        <tr>
          <th scope="col">{t('links.person')}</th>
          <th scope="col">{t('links.role')}</th>
          <th scope="col">{t('links.link')}</th>
          <th scope="col">
            <span className={styles.hidden}>{t('design.copy')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {links.map(({ person, role, url }) => (
          <tr key={url}>
            <th scope="row">{person}</th>
            <td>{role}</td>
            <td className={styles.url}>{url}</td>
            <td data-align="end">
              <CopyButton
                text={url}
                size="s"
                kind="quiet"
                ariaLabel={t('links.copyOne', { person })}
                onCopied={onKept}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

export const NewLinksDialog = ({ links, onClose }: Props) => {
  const t = useText()
  const [isKept, setKept] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const named = links.map((link) => ({ ...link, role: isRole(link.role) ? t(`role.${link.role}`) : link.role }))
  const asText = () => named.map(({ person, role, url }) => `${person} (${role}): ${url}`).join('\n')
  const download = () => {
    const table = linksAsCsv(named, [t('links.person'), t('links.role'), t('links.link')])
    saveFile(t('links.fileName'), new Blob([table], { type: 'text/csv;charset=utf-8' }))
    setKept(true)
  }
  const close = () => (isKept || isAsked || links.length === 0 ? onClose() : setAsked(true))
  const actions = (
    <>
      <Button icon="download" onPress={download}>
        {t('links.download')}
      </Button>
      <CopyButton text={asText} label={t('links.copyAll')} onCopied={() => setKept(true)} />
      <Button kind="primary" onPress={close}>
        {t(isAsked && !isKept ? 'links.closeAnyway' : 'links.done')}
      </Button>
    </>
  )
  return (
    <Dialog
      isOpen
      onClose={close}
      title={t('links.title', { count: links.length })}
      actions={actions}
      size="l"
      role="alertdialog"
    >
      <Stack gap={4}>
        <Banner
          tone={isKept ? 'ok' : 'warn'}
          icon={isKept ? 'check' : 'lock'}
          title={t(isKept ? 'links.kept' : 'links.once')}
        >
          {t('links.onceWords')}
        </Banner>
        {isAsked && !isKept && (
          <Banner tone="late" isUrgent>
            {t('links.notKept')}
          </Banner>
        )}
        <LinkTable links={named} onKept={() => setKept(true)} />
      </Stack>
    </Dialog>
  )
}
