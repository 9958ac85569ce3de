/** Shows new links the one time they can be read, with the ways to keep them. It does not close by a slip. */
import { inLanguage, type LocalText } from '@plenaria/shared/language'
import { type Role, roles } from '@plenaria/shared/workshop/people/roles'
import { useState } from 'react'
import { Banner } from '../../../design/Banner.tsx'
import { Button } from '../../../design/Button.tsx'
import { CopyButton } from '../../../design/CopyButton.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { saveFile } from '../../../http/saveFile.ts'
import { useFetched } from '../../../http/useFetched.ts'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { useText } from '../../../i18n/useText.ts'
import { linksAsCsv } from './linksAsCsv.ts'
import { LinkTable } from './LinkTable.tsx'
import type { NewLink } from './newLink.ts'

type Props = {
  readonly workshopId: string
  /** For whom the page acts. */
  readonly seat: string
  readonly links: readonly NewLink[]
  readonly onClose: () => void
}

type Names = { readonly people: Readonly<Record<string, { readonly name: LocalText }>> }

const isRole = (text: string): text is Role => roles.some((role) => role === text)

/** The links with names and roles as the reader says them. */
const useInWords = ({ workshopId, seat, links }: Omit<Props, 'onClose'>): readonly NewLink[] => {
  const { language, t } = useLanguage()
  const { value } = useFetched<Names>(`/api/workshops/${workshopId}/directory`, seat)
  return links.map(({ personId, person, role, url }) => ({
    personId,
    person: inLanguage(value?.people[personId]?.name ?? {}, language) || person,
    role: isRole(role) ? t(`role.${role}`) : role,
    url,
  }))
}

const Words = ({ isKept, isAsked }: { readonly isKept: boolean; readonly isAsked: boolean }) => {
  const t = useText()
  const look = isKept ? ({ tone: 'ok', icon: 'check' } as const) : ({ tone: 'warn', icon: 'lock' } as const)
  return (
    <>
      <Banner {...look} title={t(isKept ? 'links.kept' : 'links.once')}>
        {t('links.onceWords')}
      </Banner>
      {isAsked && !isKept && (
        <Banner tone="late" isUrgent>
          {t('links.notKept')}
        </Banner>
      )}
    </>
  )
}

export const NewLinksDialog = ({ onClose, ...handed }: Props) => {
  const t = useText()
  const [isKept, setKept] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const links = useInWords(handed)
  const keep = () => setKept(true)
  const asText = () => links.map(({ person, role, url }) => `${person} (${role}): ${url}`).join('\n')
  const download = () => {
    const table = linksAsCsv(links, [t('links.person'), t('links.role'), t('links.link')])
    saveFile(t('links.fileName'), new Blob([table], { type: 'text/csv;charset=utf-8' }))
    keep()
  }
  const close = () => (isKept || isAsked || links.length === 0 ? onClose() : setAsked(true))
  const actions = (
    <>
      <Button icon="download" onPress={download}>
        {t('links.download')}
      </Button>
      <CopyButton text={asText} label={t('links.copyAll')} onCopied={keep} />
      <Button kind="primary" onPress={close}>
        {t(isAsked && !isKept ? 'links.closeAnyway' : 'links.done')}
      </Button>
    </>
  )
  const title = t('links.title', { count: links.length })
  return (
    <Dialog isOpen onClose={close} title={title} actions={actions} size="l" role="alertdialog">
      <Stack gap={4}>
        <Words isKept={isKept} isAsked={isAsked} />
        <LinkTable links={links} onCopied={keep} />
      </Stack>
    </Dialog>
  )
}
