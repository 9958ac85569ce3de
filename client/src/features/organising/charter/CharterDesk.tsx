/** Platforms and delegations of the workshop, which are data, and the dialogs that define them. */
import type { Delegation, Platform } from '@plenaria/shared/workshop/charter/evolveCharter'
import { type ReactNode, useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { useText } from '../../../i18n/useText.ts'
import styles from './CharterDesk.module.css'
import { DelegationDialog } from './DelegationDialog.tsx'
import { DelegationTable } from './DelegationTable.tsx'
import { LogoDialog } from './LogoDialog.tsx'
import { PlatformCards } from './PlatformCards.tsx'
import { PlatformDialog } from './PlatformDialog.tsx'

type Open =
  | { readonly kind: 'platform'; readonly platform: Platform | null }
  | { readonly kind: 'logo'; readonly platform: Platform }
  | { readonly kind: 'delegation'; readonly delegation: Delegation | null }

type SectionProps = {
  readonly title: string
  readonly lead: string
  readonly action: ReactNode
  readonly children: ReactNode
}

const Section = ({ title, lead, action, children }: SectionProps) => (
  <section className={styles.section}>
    <div className={styles.head}>
      <div>
        <h2>{title}</h2>
        <p className={styles.lead}>{lead}</p>
      </div>
      {action}
    </div>
    {children}
  </section>
)

export const CharterDesk = () => {
  const t = useText()
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  const addPlatform = (
    <Button icon="plus" onPress={() => setOpen({ kind: 'platform', platform: null })}>
      {t('charter.newPlatform')}
    </Button>
  )
  const addDelegation = (
    <Button icon="plus" onPress={() => setOpen({ kind: 'delegation', delegation: null })}>
      {t('charter.newDelegation')}
    </Button>
  )
  return (
    <>
      <Section title={t('charter.platforms')} lead={t('charter.platformsLead')} action={addPlatform}>
        <PlatformCards
          onEdit={(platform) => setOpen({ kind: 'platform', platform })}
          onLogo={(platform) => setOpen({ kind: 'logo', platform })}
        />
      </Section>
      <Section title={t('charter.delegations')} lead={t('charter.delegationsLead')} action={addDelegation}>
        <DelegationTable onEdit={(delegation) => setOpen({ kind: 'delegation', delegation })} />
      </Section>
      {open?.kind === 'platform' && <PlatformDialog platform={open.platform} onClose={close} />}
      {open?.kind === 'logo' && <LogoDialog platform={open.platform} onClose={close} />}
      {open?.kind === 'delegation' && <DelegationDialog delegation={open.delegation} onClose={close} />}
    </>
  )
}
