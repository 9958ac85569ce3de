/** Every template beside the sample is created on the command line, played to its end, and reported. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runCli } from '../testing/cliProcess.ts'
import type { SimulationOutcome } from './playWorkshop.ts'

const folder = mkdtempSync(join(tmpdir(), 'plenaria-templates-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Report = {
  agenda: { sittings: { status: string; segments: { outcome: string; kindName: { es: { text: string } } }[] }[] }
}

test.each([
  ['rcm-webinars-2020', { sittings: 2, isWritten: false, kind: 'Diálogo' }],
  ['regional-workshop-2019', { sittings: 2, isWritten: true, kind: 'Comida' }],
  ['regional-training-2017', { sittings: 6, isWritten: true, kind: 'Evaluación' }],
])(
  '%s is played to its end, everybody sees the same, and every segment of its report was held',
  async (template, { sittings, isWritten, kind }) => {
    const settings = { DATA_DIR: join(folder, template) }
    const created = await runCli(['create', '--template', template, '--first-day', '2031-03-03'], settings)
    const { id } = JSON.parse(created.out) as { id: string }
    const played = JSON.parse((await runCli(['simulate', id, '--speed', '6000'], settings)).out) as SimulationOutcome
    expect(played).toMatchObject({
      ok: true,
      problem: null,
      disagreeing: [],
      texts: { lost: 0 },
      items: { unplaced: 0 },
    })
    expect(played.booths.turns).toBeGreaterThan(0)
    expect(played.booths.handovers).toBeGreaterThan(0)
    expect([played.items.recorded > 0, played.items.adopted > 0]).toEqual([isWritten, isWritten])
    const exported = await runCli(['export', id, '--format', 'json'], settings)
    const { agenda } = JSON.parse(exported.out) as Report
    expect(agenda.sittings.map(({ status }) => status)).toEqual(Array.from({ length: sittings }, () => 'ended'))
    const segments = agenda.sittings.flatMap((sitting) => sitting.segments)
    expect(new Set(segments.map(({ outcome }) => outcome))).toEqual(new Set(['held']))
    expect(segments.map(({ kindName }) => kindName.es.text)).toContain(kind)
  },
  120_000,
)
