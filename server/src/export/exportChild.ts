/** The process that makes files of reports, one after another, and ends with the server. exportChild.mjs leads here. */
import { BlockFailed } from './blockFailed.ts'
import type { FromExporter, Making, ToExporter } from './exportMessages.ts'
import { prepareMeans } from './prepareMeans.ts'
import { createRenderMeans } from './renderMeans.ts'
import { renderReport } from './renderReport.ts'

/** Resolves when it is sent: setting pages would keep it back for as long as it takes. */
const say = (news: FromExporter): Promise<void> =>
  new Promise((resolve) => {
    process.send?.(news, undefined, undefined, () => resolve())
  })

let current = 0
const means = createRenderMeans((stage, percent) => say({ number: current, type: 'progress', stage, percent }))

const make = async ({ number, order: { copy, form, findsPages } }: Making): Promise<void> => {
  current = number
  try {
    await say({ number, type: 'done', file: await renderReport(copy, form, { ...means, findsPages }) })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    await say({ number, type: 'failed', reason, place: error instanceof BlockFailed ? error.place : null })
  }
}

process.on('message', (question: ToExporter) => void (question.type === 'make' ? make(question) : prepareMeans(means)))
process.on('disconnect', () => process.exit())
