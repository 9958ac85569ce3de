/** `serve`: starts the server, opens the sample workshop on the first start, prints where to go, and stops cleanly. */
import type { Config } from '../config.ts'
import { type Started, startServer } from '../main.ts'
import { createFromTemplate, type HandedLink } from '../organising/createWorkshop.ts'
import { rcmMirps2020 } from '../templates/rcmMirps2020.ts'

const line = (role: string, url: string): string => `  ${role.padEnd(13)} ${url}`

/** One person per role is enough to look around; the organiser can hand out the rest. */
const onePerRole = (links: readonly HandedLink[]): readonly HandedLink[] =>
  links.filter(({ role }, index) => links.findIndex((link) => link.role === role) === index)

const printFirstStart = async ({ app, running }: Started): Promise<string[]> => {
  const { organising } = app
  const created = await createFromTemplate(organising, { template: rcmMirps2020.id })
  if (!created.ok) throw new Error(created.refusal.message.en)
  const organiserUrl = await organising.links.issue({ kind: 'organiser' })
  return [
    `Plenaria runs on ${running.url}`,
    '',
    `The sample workshop is ready (${created.id}). One link per role; keep them, they are not shown again:`,
    line('organiser', organiserUrl),
    ...onePerRole(created.links).map(({ role, url }) => line(role, url)),
    '',
    'More links: the organiser’s page, or npm run plenaria -- links ID',
  ]
}

const printLaterStart = async ({ running }: Started): Promise<string[]> => [
  `Plenaria runs on ${running.url}`,
  'Links were shown when they were made. A new organiser link: npm run plenaria -- organiser',
]

export const serve = async (config: Config, print: (text: string) => void): Promise<void> => {
  const started = await startServer(config)
  const isFirst = (await started.app.organising.registry.workshops()).length === 0
  const lines = await (isFirst ? printFirstStart(started) : printLaterStart(started))
  print(lines.join('\n'))
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  await started.stop()
}
