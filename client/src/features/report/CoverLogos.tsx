/** The logos on the cover, side by side. One that cannot be read is left out: its name stands below. */
import type { CoverLogo } from '@plenaria/shared/report/reportDocument'
import { useContext, useState } from 'react'
import { LogoSourceContext } from './LogoSource.ts'
import styles from './ReportPreview.module.css'

const Logo = ({ logo: { alternative, picture } }: { readonly logo: CoverLogo }) => {
  const addressOf = useContext(LogoSourceContext)
  const { type, width, height, sha256, content } = picture
  const [lost, setLost] = useState<string | null>(null)
  const address = content === null ? addressOf?.(sha256) : `data:${type};base64,${content}`
  if (address === undefined || lost === address) return null
  return <img src={address} alt={alternative} width={width} height={height} onError={() => setLost(address)} />
}

export const CoverLogos = ({ logos }: { readonly logos: readonly CoverLogo[] }) =>
  logos.length > 0 && (
    <p className={styles.logos}>
      {logos.map((logo) => (
        <Logo key={logo.platformId} logo={logo} />
      ))}
    </p>
  )
