/** Cover, participants and attendance in a report's file. */
import { z } from 'zod'
import { logoLimits } from '../../workshop/charter/logoLimits.ts'
import { logoHashSchema, logoTypes } from '../../workshop/charter/platformLogo.ts'
import { roles } from '../../workshop/people/roles.ts'
import { countSchema, momentSchema, namedIdSchema, saidSchema, spokenSchema, textSchema } from './saidSchemas.ts'

/** Written out: `format` has no name for it that every validator knows. */
const base64Pattern = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/
/** In base64, four characters for three bytes. */
const longestLogo = 4 * Math.ceil(logoLimits.bytes / 3)
const sideSchema = z.int().min(logoLimits.leastSide).max(logoLimits.mostSide)

const logoSchema = z.strictObject({
  type: z.enum(logoTypes),
  width: sideSchema.describe('In pixels.'),
  height: sideSchema.describe('In pixels.'),
  sha256: logoHashSchema.describe('Of the picture’s bytes.'),
  alternative: saidSchema.describe('What is seen, for whoever does not see it.'),
  content: z
    .string()
    .regex(base64Pattern)
    .max(longestLogo)
    .nullable()
    .describe('The picture itself; null where it could not be read when the report was made.'),
})

const platformSchema = z.strictObject({
  id: namedIdSchema,
  name: saidSchema,
  short: saidSchema,
  secretariat: saidSchema,
  logo: logoSchema.exactOptional().describe('Absent where the platform has none.'),
})

export const coverSchema = z.strictObject({
  title: saidSchema,
  purpose: saidSchema,
  platforms: z.array(platformSchema),
  dates: saidSchema,
  place: saidSchema.nullable().describe('Null where people met in a room: the record does not say in which.'),
  zone: saidSchema,
  zoneId: textSchema.describe('IANA name of the zone of every time in the report.'),
  originalLanguages: z.array(z.strictObject({ language: spokenSchema, name: saidSchema })),
})

const participantSchema = z.strictObject({
  personId: namedIdSchema,
  person: saidSchema.describe('The name as registered, else the role.'),
  institution: saidSchema,
  role: z.enum(roles),
  roleName: saidSchema,
  represents: z.array(namedIdSchema).describe('Platforms the person speaks for.'),
  hasAttended: z.boolean(),
})

const partyKinds = z.enum(['country', 'organisation', 'none'])

export const turnoutSchema = z.strictObject({
  name: saidSchema,
  kind: partyKinds,
  platforms: z.array(namedIdSchema).describe('Platforms it belongs to; of a platform, itself.'),
  enrolled: countSchema,
  attended: countSchema,
  inSittings: z
    .array(countSchema)
    .describe('People who were there for a minute at least, in the order of the sittings.'),
})

export const partySchema = z.strictObject({
  delegationId: namedIdSchema.nullable().describe('Null for those without one, one party a secretariat.'),
  kind: partyKinds,
  name: saidSchema,
  people: z.array(participantSchema),
})

export const attendanceSchema = z.strictObject({
  personId: namedIdSchema,
  person: saidSchema,
  roleName: saidSchema,
  party: saidSchema,
  firstArrival: momentSchema.nullable(),
  lastDeparture: momentSchema.nullable().describe('Null while present, or when never there.'),
  isPresent: z.boolean(),
  minutes: z.array(countSchema).describe('Minutes present in each sitting, in the order of the sittings.'),
})
