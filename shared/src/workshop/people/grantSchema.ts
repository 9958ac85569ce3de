/** A grant on the wire: the shape of `Grant`. */
import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { roles } from './roles.ts'

export const grantSchema = z.object({ role: z.enum(roles), platformId: idSchema.nullable() })
