// The only file that opens the tables of the configuration.
import { rows, sql } from '#kernel/db/rows.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import type { Network, Program } from '#kernel/module/generated.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { Instant } from '#kernel/time/day.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import type { ReleaseState } from './fields.ts'

export type ReleaseRow = {
  id: string
  version: number
  network: Network
  number: number
  state: ReleaseState
  organ: string
  reason: string
  files: number
  settled: string
  digest: string | null
  proposer: string
  proposer_name: string
  behalf: string | null
  approver_name: string | null
  released_at: Instant | null
}
type FileRow = { release: string; path: string; program: Program; device: string; living: boolean; version: string; digest: string }
type ManifestRow = { release: string; manifest: string; statement: string; signature: string; certificate: string; chain: string[] }
type Tables = {
  'configuration.release': ReleaseRow
  'configuration.release_file': FileRow
  'configuration.text': { digest: string; bytes: number; text: string }
  'configuration.manifest': ManifestRow
}

export const { on, answer } = bindTo<Tables>()
export type Write = Desk<Tables>
export type Read = ReadDesk<Tables>
export type KeptFile = Omit<FileRow, 'release'>

/** Releases of one network are made one after the other. */
export async function inTurn(desk: Write, network: Network): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`configuration.release ${network}`}, 0))`.execute(rows(desk.tx))
}

export const inState = (desk: Read, network: Network, state: 'proposed' | 'released') =>
  rows(desk.tx).selectFrom('configuration.release').selectAll().where('network', '=', network).where('state', '=', state).executeTakeFirst()

/** The release that ran before the one given: the last one below it that was released. */
export const before = (desk: Read, { network, number }: Pick<ReleaseRow, 'network' | 'number'>) =>
  rows(desk.tx)
    .selectFrom('configuration.release')
    .selectAll()
    .where('network', '=', network)
    .where('number', '<', number)
    .where('state', 'in', ['released', 'superseded'])
    .orderBy('number', 'desc')
    .executeTakeFirst()

export async function nextNumber(desk: Read, network: Network): Promise<number> {
  const { last } = await rows(desk.tx)
    .selectFrom('configuration.release')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('network', '=', network)
    .executeTakeFirstOrThrow()
  return Number(last ?? 0) + 1
}

export const theRelease = async (desk: Read, id: string): Promise<ReleaseRow> =>
  (await rows(desk.tx).selectFrom('configuration.release').selectAll().where('id', '=', id).executeTakeFirst()) ??
  refuse(ground(kernelRefusals.notFound))

/** The files of a release by path. */
export async function filesIn(desk: Read, release: string | undefined): Promise<ReadonlyMap<string, KeptFile & { bytes: number }>> {
  if (release === undefined) return new Map()
  const found = await rows(desk.tx)
    .selectFrom('configuration.release_file as file')
    .innerJoin('configuration.text as kept', 'kept.digest', 'file.digest')
    .select(['file.path', 'file.program', 'file.device', 'file.living', 'file.version', 'file.digest', 'kept.bytes'])
    .where('file.release', '=', release)
    .orderBy('file.path')
    .execute()
  return new Map(found.map((file) => [file.path, file]))
}

/** Texts by their digest. */
export async function textsBy(desk: Read, digests: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const found = await rows(desk.tx)
    .selectFrom('configuration.text')
    .select(['digest', 'text'])
    .where('digest', '=', sql<string>`any(${[...new Set(digests)]}::text[])`)
    .execute()
  return new Map(found.map(({ digest, text }) => [digest, text]))
}

/** Keeps texts once each and answers the digest of each path. */
export async function keepTexts(desk: Write, texts: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>()
  const kept = new Map<string, string>()
  for (const [path, text] of texts) {
    const digest = sm3Hex(text)
    digests.set(path, digest)
    kept.set(digest, text)
  }
  const bytes = [...kept.values()].map((text) => Buffer.byteLength(text))
  await sql`insert into configuration.text (digest, bytes, text)
    select * from unnest(${[...kept.keys()]}::text[], ${bytes}::int[], ${[...kept.values()]}::text[]) on conflict do nothing`.execute(
    rows(desk.tx),
  )
  return digests
}

export async function keepFiles(desk: Write, release: string, files: readonly KeptFile[]): Promise<void> {
  const column = <K extends keyof KeptFile>(name: K) => files.map((file) => file[name])
  await sql`insert into configuration.release_file (release, path, program, device, living, version, digest)
    select ${release}, * from unnest(${column('path')}::text[], ${column('program')}::text[], ${column('device')}::text[],
      ${column('living')}::bool[], ${column('version')}::text[], ${column('digest')}::text[])`.execute(rows(desk.tx))
}

export async function keepManifest(desk: Write, { chain, ...row }: ManifestRow): Promise<void> {
  await rows(desk.tx)
    .insertInto('configuration.manifest')
    .values({ ...row, chain: JSON.stringify(chain) as never })
    .execute()
}

export const manifestOf = (desk: Read, release: string) =>
  rows(desk.tx).selectFrom('configuration.manifest').selectAll().where('release', '=', release).executeTakeFirst()

/** The last fifty releases of a network, or the one of that number. */
export const lastReleases = (desk: Read, network: Network, number: number | undefined) =>
  rows(desk.tx)
    .selectFrom('configuration.release as release')
    .leftJoin('configuration.manifest as manifest', 'manifest.release', 'release.id')
    .select(['release.id', 'release.number', 'release.state', 'release.digest', 'release.files'])
    .select(['release.proposer_name', 'release.approver_name', 'release.released_at', 'manifest.signature'])
    .where('release.network', '=', network)
    .$if(number !== undefined, (q) => q.where('release.number', '=', number!))
    .orderBy('release.number', 'desc')
    .limit(50)
    .execute()
