/** The secret of a link: 192 random bits, shown once; the store keeps its hash alone. */
import { createHash, randomBytes } from 'node:crypto'

export const createSecret = (): string => randomBytes(24).toString('base64url')

/** SHA-256 is enough for a secret that cannot be guessed: there is no password to slow an attacker down for. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** What a secret looks like; anything else is not even looked up. */
export const isSecret = (value: string): boolean => /^[A-Za-z0-9_-]{32}$/.test(value)
