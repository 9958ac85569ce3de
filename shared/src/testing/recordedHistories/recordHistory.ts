/**
 * Writes down what a whole workshop leaves behind, once for a release:
 * `npx tsx shared/src/testing/recordedHistories/recordHistory.ts 0.1 && npm run format`. A record that has been released
 * is never written again; facts that are new since are recorded with the next release.
 */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fold } from '../givenWhenThen.ts'
import { runWholeWorkshop } from '../wholeWorkshop.ts'

const release = process.argv[2]
if (!release) throw new Error('Name the release, as in 0.1')

const events = runWholeWorkshop()
const lines = events.map((event) => `    ${JSON.stringify(event)}`).join(',\n')
const text = `{\n  "release": "${release}",\n  "events": [\n${lines}\n  ],\n  "workshop": ${JSON.stringify(fold(events))}\n}\n`
writeFileSync(resolve(import.meta.dirname, `release-${release}.json`), text)
