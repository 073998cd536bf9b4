// A policy set by its version, from the database, or from a file as `decisions -- policy` prints it.
import { existsSync } from 'node:fs'
import type { PolicySet, PolicyText } from '#kernel/access/policy.ts'
import type { Database } from '#kernel/db/database.ts'
import { currentVersion, policyOf, policySet } from '#kernel/people/policy-sets.ts'
import { Failed } from '../yuelu/endings.ts'
import { readJson } from '../yuelu/read-input.ts'

const CLASSES = new Set<unknown>(['any', 'business', 'system', 'security', 'audit'])
const SCOPES = new Set<unknown>(['own', 'division', 'all'])
const NEEDS = new Set(['purpose', 'proof', 'inPerson'])

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const isPermission = (value: unknown) =>
  isRecord(value) &&
  CLASSES.has(value.class) &&
  isRecord(value.needs) &&
  Object.entries(value.needs).every(([need, asked]) => NEEDS.has(need) && asked === true)

const isDuty = (value: unknown) =>
  isRecord(value) &&
  value.class !== 'any' &&
  CLASSES.has(value.class) &&
  (value.course === undefined || typeof value.course === 'string') &&
  isRecord(value.may) &&
  Object.values(value.may).every((scope) => SCOPES.has(scope))

const isPolicy = (value: unknown): value is PolicyText =>
  isRecord(value) &&
  isRecord(value.permissions) &&
  Object.values(value.permissions).every(isPermission) &&
  isRecord(value.duties) &&
  Object.values(value.duties).every(isDuty)

/** The set that `named` means: a version kept in the database, else a file. */
export async function setNamed({ kysely }: Database, named: string): Promise<PolicySet> {
  const kept = await policySet(kysely, named)
  if (kept) return kept
  if (!existsSync(named))
    throw new Failed(`没有版本为 ${named} 的权限集，也没有这个文件。`, `There is no policy set of version ${named}, nor such a file.`)
  const text = readJson(named)
  if (!isPolicy(text)) throw new Failed(`${named} 不是权限集。`, `${named} is not a policy set.`)
  return policyOf(text)
}

/** The set that decides now. */
export async function setNow(database: Database): Promise<PolicySet> {
  const version = await currentVersion(database.kysely)
  const set = version === undefined ? undefined : await policySet(database.kysely, version)
  if (!set) throw new Failed('数据库里还没有权限集。', 'The database holds no policy set yet.')
  return set
}
