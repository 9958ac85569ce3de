/** A logo on white, as it will stand in the report; or that its picture is lost. */
import type { LogoFile } from '@plenaria/shared/workshop/charter/platformLogo'
import { useState } from 'react'
import { Banner } from '../../../design/Banner.tsx'
import { useText } from '../../../i18n/useText.ts'
import { useLogoAddress } from '../../../live/useLogoAddress.ts'
import styles from './Logo.module.css'

type Props = {
  readonly logo: Pick<LogoFile, 'sha256' | 'width' | 'height'>
  /** What is read out in its place. */
  readonly alternative: string
  readonly size: 's' | 'l'
}

export const LogoPicture = ({ logo, alternative, size }: Props) => {
  const t = useText()
  const address = useLogoAddress()
  const [lost, setLost] = useState<string | null>(null)
  const { sha256, width, height } = logo
  if (lost === sha256) return <Banner tone="warn">{t('charter.logoLost')}</Banner>
  return (
    <img
      className={styles.picture}
      data-size={size}
      src={address(sha256)}
      alt={alternative}
      width={width}
      height={height}
      onError={() => setLost(sha256)}
    />
  )
}
