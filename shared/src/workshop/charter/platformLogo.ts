/** The logo of a platform's secretariat as a fact: which picture, named by the SHA-256 of its bytes, and its words. The bytes are elsewhere. */
import { z } from 'zod'
import { localTextSchema } from '../../languageSchemas.ts'
import { logoLimits } from './logoLimits.ts'

export const logoTypes = ['image/png', 'image/jpeg'] as const

export const logoHashSchema = z.string().regex(/^[0-9a-f]{64}$/)

/** A picture that was uploaded and found whole. */
export const logoFileSchema = z.object({
  sha256: logoHashSchema,
  /** Of the file that was uploaded. */
  name: z.string().min(1).max(200),
  type: z.enum(logoTypes),
  /** Bytes. */
  size: z.number().int().min(1).max(logoLimits.bytes),
  /** In pixels. */
  width: z.number().int().min(1).max(logoLimits.mostSide),
  height: z.number().int().min(1).max(logoLimits.mostSide),
})
export type LogoFile = z.infer<typeof logoFileSchema>

/** `alternative` says what is seen; where it is silent, the report says whose logo it is. */
export const platformLogoSchema = logoFileSchema.extend({ alternative: localTextSchema })
export type PlatformLogo = z.infer<typeof platformLogoSchema>
