// The process inside: first of its process namespace, so that nothing outlives it. It builds the little province, shows what
// is to be shown, and says every line to the process outside.
import { readFileSync } from 'node:fs'
import { plantHoles } from './holes.ts'
import { matrixLines } from './print-matrix.ts'
import { build } from './province.ts'
import { prove, showNames, showPortal, showRoutes } from './show.ts'
import type { Told } from './told.ts'

const say = (message: { line: string } | { paths: number } | { fault: string }) => process.send!(message)

async function tell(told: Told): Promise<void> {
  const print = (line: string) => say({ line })
  let began = performance.now()
  const took = (what: string) => {
    print(`${what}: ${((performance.now() - began) / 1000).toFixed(1)} s`)
    began = performance.now()
  }
  const province = await build(told, took)
  await showRoutes(province, print)
  took('routes')
  await showPortal(province, print)
  const names = await showNames(province, print)
  took('portal and names')
  const paths = await prove(province)
  for (const line of matrixLines(paths, province.places)) print(line)
  took('matrix')
  await plantHoles(province, print)
  took('planted holes')
  say({ paths: paths.length + names })
}

process.on('disconnect', () => process.exit(1))
tell(JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as Told).then(
  () => process.exit(0),
  (error: Error) => process.send!({ fault: error.stack }, () => process.exit(1)),
)
