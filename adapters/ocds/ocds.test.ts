import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { mergeReleases } from './merge-releases.ts'
import type { PublicProject, PublicTender } from './project-and-tender.ts'
import { isProjectPackage, isRecordPackage, isRelease } from './schema/check.ts'
import { type Publishing, toOc4idsPackage } from './to-oc4ids-project.ts'
import { type Release, releasesOf, toOcdsRelease } from './to-ocds-release.ts'
import { toRecordPackage } from './to-record-package.ts'

const bureau = { id: 'stats-bureau', name: '湖南省统计局' }
const firm = (n: number) => ({ id: `firm-${n}`, name: `模拟企业${n}` })
const publishing: Publishing = { base: 'https://data.example.org', publisher: '湖南省电子政务平台' }
const project: PublicProject = {
  id: 'p1',
  name: '宏观经济数据库',
  organ: bureau,
  state: 'accepted',
  purpose: '汇集宏观经济数据',
  approvedEstimate: '12000000.50',
  approvedOn: '2026-01-05',
  acceptedOn: '2026-10-08',
}
const tender: PublicTender = {
  id: 't1',
  project: 'p1',
  title: '宏观经济数据库建设',
  organ: bureau,
  nature: 'construction',
  category: 'works',
  hasFailed: false,
  method: 'open',
  methodDetails: '公开招标',
  estimate: '11000000',
  announcedOn: '2026-02-01',
  closesOn: '2026-02-24',
  cancelledOn: null,
  tenderers: [firm(1), firm(2), firm(3)],
  bidCount: 3,
  award: { on: '2026-03-01', amount: '10500000.00', supplier: firm(2) },
  contract: { id: 'c1', signedOn: '2026-03-20', amount: '10500000.00', startsOn: '2026-04-01', endsOn: '2026-09-30' },
  payments: [
    { id: 'pay-1', on: '2026-04-05', amount: '3150000.00' },
    { id: 'pay-2', on: '2026-07-01', amount: '0.10' },
  ],
}
const bare: PublicTender = {
  ...tender,
  id: 't2',
  estimate: null,
  closesOn: null,
  tenderers: [],
  bidCount: null,
  award: null,
  contract: null,
  payments: [],
  nature: 'supervision',
}

test('each stage of a tender is one valid release, and a stage not reached is none', () => {
  const releases = releasesOf(tender)
  assert.deepEqual(
    releases.map(({ tag }) => tag[0]),
    ['tender', 'award', 'contract', 'implementation'],
  )
  for (const release of [...releases, ...releasesOf(bare), ...releasesOf({ ...bare, cancelledOn: '2026-02-10' })]) {
    assert.ok(isRelease(release), JSON.stringify(isRelease.errors))
  }
  assert.deepEqual(releasesOf(bare).length, 1)
  assert.equal(toOcdsRelease(bare, 'award'), undefined)
})

test('the record is the merge: the last status, every payment once, the supplier as tenderer too', () => {
  const record = toRecordPackage(tender, publishing)
  assert.ok(isRecordPackage(record), JSON.stringify(isRecordPackage.errors))
  const compiled = record.records[0]!.compiledRelease as unknown as {
    tag: string[]
    tender: Record<string, unknown>
    contracts: { value: unknown; implementation: { transactions: unknown[] } }[]
    parties: { id: string }[]
  }
  assert.deepEqual(compiled.tag, ['compiled'])
  assert.deepEqual([compiled.tender['status'], compiled.tender['procurementMethod']], ['complete', 'open'])
  assert.deepEqual([compiled.contracts.length, compiled.contracts[0]!.implementation.transactions.length], [1, 2])
  assert.deepEqual(compiled.contracts[0]!.value, { amount: 10500000, currency: 'CNY' })
  assert.deepEqual(compiled.parties.map(({ id }) => id).toSorted(), ['firm-1', 'firm-2', 'firm-3', 'stats-bureau'])
})

test('the same releases in any order and number give the same record, and none of them is changed', () => {
  const releases = releasesOf(tender)
  const before = structuredClone(releases)
  const truth = JSON.stringify(mergeReleases(releases))
  fc.assert(
    fc.property(
      fc.shuffledSubarray(releases, { minLength: releases.length }),
      fc.array(fc.constantFrom(...releases)),
      (shuffled, again) => {
        assert.equal(JSON.stringify(mergeReleases([...shuffled, ...again])), truth)
      },
    ),
    { numRuns: 100 },
  )
  assert.deepEqual(releases, before)
})

test('null takes a value away, a list of plain values is replaced, and dates compare as instants', () => {
  const at = (id: string, date: string, said: object): Release => ({
    ocid: 'ocds-000000-x',
    id,
    date,
    tag: ['tender'],
    initiationType: 'tender',
    ...said,
  })
  const earlier = at('b', '2026-03-01T09:00:00+08:00', { tender: { id: 't', title: '旧', codes: ['a', 'b'] } })
  const later = at('a', '2026-03-01T02:00:00Z', { tender: { id: 't', title: null, codes: ['c'] } })
  const { compiledRelease } = mergeReleases([later, earlier])
  assert.deepEqual(compiledRelease['tender'], { id: 't', codes: ['c'] })
  assert.equal(compiledRelease.date, later.date)
})

test('no release, two processes, and two releases of one id are errors', () => {
  const [first] = releasesOf(tender) as [Release]
  assert.throws(() => mergeReleases([]), RangeError)
  assert.throws(() => mergeReleases([first, ...releasesOf(bare)]), RangeError)
  assert.throws(() => mergeReleases([first, { ...first, language: 'en' }]), RangeError)
})

test('a project leaves as OC4IDS with its contracting processes, its parties once each and its final value', () => {
  const made = toOc4idsPackage(
    [project, { ...project, id: 'p2', state: 'under-construction', acceptedOn: null }],
    [tender, bare],
    publishing,
  )
  assert.ok(isProjectPackage(made), JSON.stringify(isProjectPackage.errors))
  assert.equal(made.publishedDate, '2026-10-08T00:00:00+08:00')
  const [first, second] = made.projects
  assert.deepEqual([first!.status, second!.status], ['completed', 'implementation'])
  assert.deepEqual(first!.completion?.finalValue, { amount: 3150000.1, currency: 'CNY' })
  assert.deepEqual(
    first!.contractingProcesses.map(({ id, releases }) => [id, releases.length]),
    [
      ['ocds-000000-t1', 4],
      ['ocds-000000-t2', 1],
    ],
  )
  assert.deepEqual(first!.parties.find(({ id }) => id === 'firm-2')!.roles, ['tenderer', 'supplier'])
  assert.deepEqual(second!.contractingProcesses, [])
})

test('the schemas bite: a release without a tag or with a word not on its list, a package without a publisher', () => {
  const [first] = releasesOf(tender) as [Release]
  for (const bad of [
    { ...first, tag: [] },
    { ...first, tag: ['notice'] },
    { ...first, date: '2026-02-01' },
    { ...first, ocid: 'x' },
    { ...first, tender: { title: 'x' } },
  ])
    assert.ok(!isRelease(bad))
  const { publisher: _, ...nobody } = toOc4idsPackage([project], [tender], publishing)
  assert.ok(!isProjectPackage(nobody))
})
