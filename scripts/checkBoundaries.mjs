// Checks the dependency rule of the whole project. First it plants imports that break each rule, because a checker that
// reads nothing finds nothing: dependency-cruiser passes with 0 files read when it has no parser for TypeScript.
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cruiseProject, ruleNames } from './boundaries/cruiseProject.mjs'
import { allowedImports, forbiddenImports, leaves } from './boundaries/plants.mjs'
import { plantTree } from './boundaries/plantTree.mjs'

const LEAST_FILES = 300

const show = ({ rule, from, to }) => `${rule}: ${from} → ${to}`

const faultsOfTheRules = async () => {
  const root = plantTree([...forbiddenImports.map(([, ...pair]) => pair), ...allowedImports], leaves)
  const { violations } = await cruiseProject(root)
  rmSync(root, { recursive: true })
  const isSeen = ([rule, file]) => violations.some((one) => one.rule === rule && one.from === file)
  const isPlanted = ({ rule, from }) => forbiddenImports.some(([name, file]) => name === rule && file === from)
  const isRule = (name) => forbiddenImports.some(([rule]) => rule === name)
  const isTwin = ({ rule }) => rule === 'no-cycles' // A cycle is reported from each of its files.
  return [
    ...forbiddenImports.filter((one) => !isSeen(one)).map(([rule, file]) => `${rule} does not see ${file}`),
    ...allowedImports
      .filter(([file]) => violations.some((one) => one.from === file && !isPlanted(one) && !isTwin(one)))
      .map(([file]) => `${file} is allowed and was refused`),
    ...ruleNames.filter((name) => !isRule(name)).map((name) => `${name} has no planted import`),
  ]
}

const faultsOfTheProject = async () => {
  const { files, importing, violations } = await cruiseProject(fileURLToPath(new URL('..', import.meta.url)))
  if (importing < LEAST_FILES) return [`Only ${importing} of ${files} files were read with their imports.`]
  console.log(`Boundaries: ${files} files, ${ruleNames.length} rules, ${violations.length} violations.`)
  return violations.map(show)
}

const faults = [...(await faultsOfTheRules()), ...(await faultsOfTheProject())]
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
