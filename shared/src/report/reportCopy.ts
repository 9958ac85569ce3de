/** One copy of the report: its contents, and what it is; and the file that holds both. */
import type { ReportModel } from './reportModel.ts'
import type { ReportStanding } from './reportStanding.ts'

export type ReportCopy = { readonly standing: ReportStanding; readonly model: ReportModel }

/** As it is made from the record. */
export const workingCopy = (model: ReportModel): ReportCopy => ({ standing: { kind: 'working' }, model })

/** The JSON form: the model, and before it the hash under which it was issued, if it was. */
export type ReportFile = ReportModel & { readonly hash?: string }

export const fileOf = ({ standing, model }: ReportCopy): ReportFile =>
  standing.kind === 'working' ? model : { hash: standing.hash, ...model }

/** Whether the hash is that of the contents is for whoever can compute one. */
export const copyIn = ({ hash, ...model }: ReportFile): ReportCopy =>
  hash === undefined || model.issuedAs === undefined
    ? workingCopy(model)
    : { standing: { ...model.issuedAs, hash }, model }
