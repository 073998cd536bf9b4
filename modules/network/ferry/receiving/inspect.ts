// The inspection of a package that came, step by step. Each step tells every ground it finds; a step that fails ends the
// inspection where the next would have to open what is not known to be ours: nothing unsigned is ever parsed, and no file
// before its package is the next of its channel (decision 0035).
import { type Ground, ground } from '#kernel/refusal/refusal.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import type { Instant } from '#kernel/time/day.ts'
import { MOST_PACKAGE, type Side, type Step, steps as stepWords } from '../contract/fields.ts'
import { refusals } from '../contract.ts'
import { inspectFile } from '../inspection/files.ts'
import { scan } from '../inspection/scan.ts'
import type { Row, Schema } from '../inspection/records.ts'
import { digestIn, FOLDER, MANIFEST, type Manifest, readManifest, SIGNATURE } from '../package/manifest.ts'
import { type Files, readStored, shown } from '../package/zip.ts'
import { levelFits, rightWay } from '../rules/direction.ts'
import { nothingMarked } from '../rules/marks.ts'
import type { SenderRow } from '../store/tables.ts'
import { checkSignature } from './signature.ts'

export type Looking = {
  readonly here: Side
  readonly at: Instant
  readonly senders: readonly SenderRow[]
  readonly schemas: () => Promise<ReadonlyMap<string, Schema>>
  /** Grounds against its place in its channel; a receipt's against what it acknowledges. */
  readonly order: (manifest: Manifest, digest: string, files: Files) => Promise<Ground[]>
}

export type StepResult = {
  readonly step: Step
  readonly outcome: 'passed' | 'refused' | 'not-reached'
  readonly grounds: readonly Ground[]
}
export type Inspection = {
  readonly steps: readonly StepResult[]
  readonly manifest?: Manifest
  readonly digest?: string
  readonly files: Files
  /** Records of each file by its name. */
  readonly rows: ReadonlyMap<string, readonly Row[]>
}

const STEPS = Object.keys(stepWords) as Step[]

export async function inspect(bytes: Buffer, looking: Looking): Promise<Inspection> {
  const done = new Map<Step, readonly Ground[]>()
  let files: Files = new Map()
  let manifest: Manifest | undefined
  let digest: string | undefined
  const rows = new Map<string, readonly Row[]>()
  const passes = (step: Step, grounds: readonly Ground[]): boolean => {
    done.set(step, grounds)
    return grounds.length === 0
  }
  const finish = (): Inspection => ({
    steps: STEPS.map((step) => {
      const grounds = done.get(step)
      return { step, outcome: !grounds ? 'not-reached' : grounds.length > 0 ? 'refused' : 'passed', grounds: grounds ?? [] }
    }),
    ...(manifest && { manifest }),
    ...(digest && { digest }),
    files,
    rows,
  })

  if (!passes('size', bytes.length > MOST_PACKAGE ? [ground(refusals.tooLarge, { bytes: bytes.length, most: MOST_PACKAGE })] : []))
    return finish()
  const opened = readStored(bytes)
  files = opened.files
  if (!passes('structure', [...opened.grounds, ...(opened.grounds.length > 0 ? [] : partGrounds(files))])) return finish()

  const text = files.get(MANIFEST)!
  const signed = checkSignature({ bytes: text, signature: files.get(SIGNATURE)!, senders: looking.senders, at: looking.at })
  const read = signed.network ? readManifest(text) : { grounds: [] }
  if (!passes('signature', [...signed.grounds, ...read.grounds])) return finish()
  manifest = read.manifest!
  digest = digestIn(text)

  const { from, to, kind, release } = manifest
  const way = { from, to, here: looking.here, trustedFor: signed.network!, isReleased: release !== null, isReceipt: kind === 'receipt' }
  const goesHere = passes('direction', [...rightWay(way), ...levelFits({ from, to, files: manifest.files })])
  if (!passes('order', goesHere ? await looking.order(manifest, digest, files) : []) || !goesHere) return finish()
  if (!passes('contents', contentGrounds(manifest, files))) return finish()
  if (kind === 'receipt') return finish()

  const schemas = await looking.schemas()
  const found = manifest.files.map((said) => {
    const inside = files.get(FOLDER + said.name)!
    const one = inspectFile(said, inside, schemas)
    rows.set(said.name, one.rows)
    const counts = one.typeGrounds.length + one.schemaGrounds.length === 0 && one.rows.length !== said.records
    const marks = from === 'intranet' ? scan(said.type, inside).texts.map((piece) => ({ file: said.name, text: piece })) : []
    return {
      type: one.typeGrounds,
      schema: [
        ...one.schemaGrounds,
        ...(counts ? [ground(refusals.miscounted, { file: said.name, found: one.rows.length, said: said.records })] : []),
      ],
      active: [...one.activeGrounds, ...nothingMarked({ texts: marks })],
    }
  })
  passes(
    'type',
    found.flatMap(({ type }) => type),
  )
  passes(
    'schema',
    found.flatMap(({ schema }) => schema),
  )
  passes(
    'active',
    found.flatMap(({ active }) => active),
  )
  return finish()
}

/** The two parts that every package has, in their places; what else lies in it lies in the folder of files. */
function partGrounds(files: Files): Ground[] {
  const [first, second, ...rest] = files.keys()
  return first === MANIFEST && second === SIGNATURE && rest.length > 0 && rest.every((path) => path.startsWith(FOLDER))
    ? []
    : [ground(refusals.broken)]
}

function contentGrounds(manifest: Manifest, files: Files): Ground[] {
  const listed = new Set(manifest.files.map(({ name }) => FOLDER + name))
  const unlisted = [...files.keys()].filter((path) => path.startsWith(FOLDER) && !listed.has(path))
  return [
    ...manifest.files.flatMap(({ name, size, sm3 }) => {
      const inside = files.get(FOLDER + name)
      if (!inside) return [ground(refusals.missing, { file: name })]
      return inside.length === size && sm3Hex(inside) === sm3 ? [] : [ground(refusals.changed, { file: name })]
    }),
    ...unlisted.map((path) => ground(refusals.unlisted, { file: shown(path.slice(FOLDER.length)) })),
  ]
}
