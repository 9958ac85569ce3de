/** The dialog that is open over the list of people: the form, the import, a question before something others feel, new links. */
import { leadingRole } from '@plenaria/shared/workshop/people/roles'
import { useToasts } from '../../../design/toasts.ts'
import { ConfirmCall } from '../../../http/ConfirmCall.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useLive } from '../../../live/LiveContext.ts'
import type { NewLink } from '../links/newLink.ts'
import { NewLinksDialog } from '../links/NewLinksDialog.tsx'
import type { EnrolledPerson } from './enrolledPerson.ts'
import { ImportDialog } from './ImportDialog.tsx'
import { PersonDialog } from './PersonDialog.tsx'
import { usePeopleApi } from './usePeopleApi.ts'

export type PeopleWish =
  | { readonly kind: 'edit'; readonly person: EnrolledPerson | null }
  | { readonly kind: 'issue' | 'revoke' | 'remove'; readonly person: EnrolledPerson }
  | { readonly kind: 'issueAll'; readonly all: boolean; readonly count: number }
  | { readonly kind: 'links'; readonly links: readonly NewLink[] }
  | { readonly kind: 'import' }

type Props = {
  readonly wish: PeopleWish
  readonly become: (wish: PeopleWish | null) => void
  readonly reload: () => void
}

type LinkQuestion = Extract<PeopleWish, { kind: 'issue' | 'revoke' | 'remove' }>

const PersonQuestion = ({ wish, become, reload }: Props & { readonly wish: LinkQuestion }) => {
  const t = useText()
  const localText = useLocalText()
  const { show } = useToasts()
  const { issueLink, revokeLink, remove } = usePeopleApi()
  const { kind, person } = wish
  const name = localText(person.name) || person.personId
  const close = () => become(null)
  if (kind === 'issue') {
    const isFirst = person.link.state !== 'live'
    const afterIssuing = ({ url }: { url: string }) => {
      reload()
      become({
        kind: 'links',
        links: [{ personId: person.personId, person: name, role: leadingRole(person.grants), url }],
      })
    }
    return (
      <ConfirmCall
        title={t(isFirst ? 'people.issueTitle' : 'people.reissueTitle', { name })}
        consequences={[...(isFirst ? [] : [t('people.reissueFirst')]), t('people.issueOnce')]}
        confirmLabel={t(isFirst ? 'people.issue' : 'people.reissue')}
        call={() => issueLink(person.personId)}
        onDone={afterIssuing}
        onClose={close}
      />
    )
  }
  const after = () => {
    reload()
    close()
    show({ tone: 'ok', text: t(`people.${kind}Done`, { name }) })
  }
  return (
    <ConfirmCall
      title={t(`people.${kind}Title`, { name })}
      consequences={[t(`people.${kind}First`), t(`people.${kind}Second`)]}
      confirmLabel={t(`people.${kind}`)}
      isDanger
      call={() => (kind === 'revoke' ? revokeLink(person.personId) : remove(person.personId))}
      onDone={after}
      onClose={close}
    />
  )
}

export const PeopleDialogs = (props: Props) => {
  const { wish, become, reload } = props
  const t = useText()
  const { show } = useToasts()
  const { workshopId, personId } = useLive()
  const { issueLinks } = usePeopleApi()
  const close = () => become(null)
  const after = (text: string) => {
    reload()
    close()
    show({ tone: 'ok', text })
  }
  switch (wish.kind) {
    case 'edit':
      return <PersonDialog person={wish.person} onSaved={() => after(t('people.saved'))} onClose={close} />
    case 'import':
      return (
        <ImportDialog
          onImported={(added, changed) => after(t('people.imported', { added, changed }))}
          onClose={close}
        />
      )
    case 'links':
      return <NewLinksDialog workshopId={workshopId} seat={personId} links={wish.links} onClose={close} />
    case 'issueAll':
      return (
        <ConfirmCall
          title={t(wish.all ? 'people.reissueAllTitle' : 'people.issueAllTitle', { count: wish.count })}
          consequences={[t(wish.all ? 'people.reissueAllFirst' : 'people.issueAllFirst'), t('people.issueOnce')]}
          confirmLabel={t(wish.all ? 'people.reissueAll' : 'people.issueAll')}
          isDanger={wish.all}
          call={() => issueLinks(wish.all)}
          onDone={({ links }) => {
            reload()
            become({ kind: 'links', links })
          }}
          onClose={close}
        />
      )
    default:
      return <PersonQuestion {...props} wish={wish} />
  }
}
