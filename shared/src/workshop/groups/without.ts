import type { Id } from '../../ids.ts'

/** The record without one of its keys. */
export const without = <Value>(record: Readonly<Record<Id, Value>>, key: Id): Readonly<Record<Id, Value>> => {
  const { [key]: _, ...others } = record
  return others
}
