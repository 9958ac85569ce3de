/** A logo as the server has found it whole. */
import type { LogoFile } from '../workshop/charter/platformLogo.ts'

export const sampleLogo: LogoFile = {
  sha256: 'a'.repeat(64),
  name: 'logo.png',
  type: 'image/png',
  size: 1_200,
  width: 300,
  height: 100,
}
