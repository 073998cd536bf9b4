// The training gate over the real house: without the course a post's rights do not work, with it or a waiver they do at once.
import { after, before, test } from 'node:test'
import { deepEqual, equal, ok, rejects } from 'node:assert/strict'
import { Refused } from '#kernel/refusal/refusal.ts'
import { AUDITOR, SECURITY, type StaffHouse, staffHouse, SYSTEM } from '#tests/support/staff.ts'
import * as planning from '../planning/contract.ts'
import * as contract from './contract.ts'

let house: StaffHouse
before(async () => {
  house = await staffHouse()
})
after(() => house.close())

const reason = '测试'
const ACCOUNT = 'ndrc.officer'
const tries = () => house.refused(ACCOUNT, planning.draftPlan, {} as never).catch(() => '')

test('an official without the course is refused with its clause; passed or waived it works at once; revoked it stops (3.9.3)', async () => {
  const official = await house.officialOf(ACCOUNT)
  const [{ id: record } = { id: '' }] = (await house.ask(SECURITY, contract.records, { official })).records
  equal(await tries().then((code) => code === 'kernel.not-trained'), false)
  await house.act(SECURITY, contract.revokeRecord, { record, reason })
  equal(await tries(), 'kernel.not-trained')
  await rejects(house.act(ACCOUNT, planning.draftPlan, {} as never), (error) => {
    ok(error instanceof Refused)
    deepEqual([error.grounds[0]!.clauses, error.grounds[0]!.detail?.course], [['3.9.3'], 'it-skills'])
    return true
  })
  deepEqual((await house.ask(ACCOUNT, contract.mine, {})).lacks, ['it-skills'])
  ok((await house.ask(SECURITY, contract.lacking, {})).officials.some((one) => one.official === official))
  await house.act(SECURITY, contract.recordCourse, { official, course: 'it-skills', kind: 'waived', to: '2026-04-01', reason })
  equal(await tries().then((code) => code === 'kernel.not-trained'), false)
  house.clock.set('2026-03-31T15:59:59.000Z')
  equal(await tries().then((code) => code === 'kernel.not-trained'), false, 'the last day in China')
  house.clock.set('2026-03-31T16:00:00.000Z')
  equal(await tries(), 'kernel.not-trained', 'the waiver is over')
  await house.act(SECURITY, contract.recordCourse, { official, course: 'it-skills', kind: 'passed', reason })
  equal(await tries().then((code) => code === 'kernel.not-trained'), false)
})

test('a duty asks for a course from the hour it is said, and asks for none again (3.9.3)', async () => {
  await house.act(SECURITY, contract.addCourse, { id: 'secrecy', title: '保密培训', titleEn: 'Secrecy' })
  equal(await house.refused(SECURITY, contract.addCourse, { id: 'secrecy', title: '重复', titleEn: 'Again' }), 'training.course-taken')
  await house.act(SECURITY, contract.requireCourse, { duty: 'expert', course: 'secrecy', reason })
  equal((await house.fresh('expert-1')).permissions.size, 0)
  const { courses } = await house.ask(AUDITOR, contract.courses, {})
  deepEqual(courses.find(({ id }) => id === 'secrecy')?.duties, ['expert'])
  await house.act(SECURITY, contract.requireCourse, { duty: 'expert', reason })
  ok((await house.fresh('expert-1')).permissions.size > 0)
  equal(await house.refused(SECURITY, contract.requireCourse, { duty: 'expert', course: 'none', reason }), 'training.no-such-course')
  equal(await house.refused(SECURITY, contract.requireCourse, { duty: 'security-admin', reason }), 'training.own-duty')
})

test('records are the security administrator’s to keep, for others than themselves (3.9.3)', async () => {
  const official = await house.officialOf('ndrc.head')
  const input = { official, course: 'it-skills', kind: 'passed' as const, reason }
  for (const who of [SYSTEM, AUDITOR, 'ndrc.head']) equal(await house.refused(who, contract.recordCourse, input), 'kernel.not-allowed', who)
  const own = await house.officialOf(SECURITY)
  equal(await house.refused(SECURITY, contract.recordCourse, { ...input, official: own }), 'training.own-record')
  const [{ id: record } = { id: '' }] = (await house.ask(SECURITY, contract.records, { official: own })).records
  equal(await house.refused(SECURITY, contract.revokeRecord, { record, reason }), 'training.own-record')
  equal(await house.refused(SECURITY, contract.recordCourse, { ...input, course: 'none' }), 'training.no-such-course')
  equal(await house.refused(SECURITY, contract.recordCourse, { ...input, kind: 'waived' }), 'training.waiver-without-end')
})
