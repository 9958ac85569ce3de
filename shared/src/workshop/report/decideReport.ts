import { accept, type Decision } from '../../decision.ts'
import type { Id } from '../../ids.ts'
import type { Instant } from '../../time.ts'
import type { ReportCommand } from './reportCommands.ts'
import type { ReportEvent } from './reportEvents.ts'

export const decideReport = (
  { format, language }: ReportCommand,
  { now, by }: { now: Instant; by: Id | null },
): Decision<ReportEvent> => accept({ type: 'ReportExported', format, language, at: now, by })
