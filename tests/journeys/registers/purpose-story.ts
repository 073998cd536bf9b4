// A record is read for a purpose, under a right, and the person sees it: told through HTTP, as an official would be answered.
import assert from 'node:assert/strict'
import { citizenActor } from '#kernel/people/citizens.ts'
import type { Out } from '#kernel/module/contract.ts'
import { myLooks } from '#modules/platform/reading/contract.ts'
import { personBase } from '#modules/resources/population/contract.ts'
import { personsOfCitizens } from '#province/base/own-records.ts'
import type { Story } from '../story.ts'

const WINDOW = 'changsha.window'
const POLICE = 'public-security-department.registrar'
const LEAD = 'public-security-department.adjudicator'
const SCHOOLS = 'education-department.registrar'
const AUDITOR = 'audit-office.auditor'

const { account, sets } = personsOfCitizens[5]!
const number = String(sets.idNumber)
const name = String(sets.name)

export async function purposeStory(s: Story): Promise<void> {
  s.chapter('查人口库：凭用途、凭用数权、本人看得到')
  const { database, house, clock } = s.server
  const { id: citizen } = await database.kysely
    .selectFrom('kernel.citizen')
    .select('id')
    .where('account', '=', account)
    .executeTakeFirstOrThrow()
  const search = (who: string, matter: string, purpose?: string) =>
    s.server.call(
      who,
      'POST',
      '/api/population/person-search',
      { matter, number },
      purpose === undefined ? {} : { 'x-yuelu-purpose': encodeURIComponent(purpose) },
    )
  s.notGranted(await search(WINDOW, 'window-service'), '第6条', '没有写明用途，不予查询')
  s.notGranted(await search(WINDOW, 'window-service', '工作需要'), '第6条', '「工作需要」不是用途')
  s.notGranted(await search(SCHOOLS, 'investigation', '办理子女入学核对户籍'), '第25条', '没有该事项的用数权，不予查询')
  const found = await s.asks(
    WINDOW,
    'population.person-search',
    { matter: 'window-service', number },
    '窗口凭号码查到，姓名和号码都经遮盖',
    ({ rows }) => assert.ok(rows.length === 1 && rows[0].fields.name !== name && !JSON.stringify(rows).includes(number)),
    '为本人补办居住证',
  )
  const record = String(found.rows[0].id)
  const rows = [
    { number, values: { name, birthDate: sets.birthDate } },
    { number, values: { name: '另一人' } },
    { number: `${number.slice(0, 14)}0000`, values: { name } },
  ]
  const compared = await s.server.call(
    WINDOW,
    'POST',
    '/api/population/compare-persons',
    { matter: 'window-service', rows },
    {
      'x-yuelu-purpose': encodeURIComponent('补办居住证前核验本人信息'),
    },
  )
  const said = compared.body.rows.map(({ answers }: { answers: { answer: string }[] }) => answers.map(({ answer }) => answer).join())
  s.holds(said[0] === 'same,same', '核验：相符，不给出任何内容')
  s.holds(said[1] === 'different' && said[2] === said[1], '核验：不符与查无此号答复相同')
  await s.asks(
    SCHOOLS,
    'population.person',
    { id: record, matter: 'school-enrolment' },
    '教育部门凭“入学登记”用数权查看，只见其数据项',
    ({ fields }) => assert.ok(fields.name === name && fields.maritalStatus === undefined && fields.employer === undefined),
    '核对户籍办理入学登记',
  )
  await s.asks(POLICE, 'population.person', { id: record, matter: 'investigation' }, '公安为侦查查看', () => {}, '模公立字〔2026〕12号')
  const looks = async () => {
    const actor = (await citizenActor(database.kysely, citizen, undefined, clock.now()))!
    return ((await house.ask(actor, myLooks.name, { register: personBase.name })) as Out<typeof myLooks>).looks
  }
  const seen = await looks()
  s.holds(
    seen.some(({ matter, purpose }) => matter === '入学登记' && purpose === '核对户籍办理入学登记') &&
      seen.some(({ way }) => way === 'compare'),
    '本人看得到：谁、哪个单位、为什么、看了哪些数据项',
  )
  s.holds(!seen.some(({ matter }) => matter === '侦查'), '依法延后告知的，本人暂时看不到')
  await s.asks(AUDITOR, 'reading.looks', { record }, '审计看得到全部', ({ rows: all }) =>
    assert.ok(all.some((row: { held: boolean }) => row.held)),
  )
  await s.does(
    LEAD,
    'reading.release-looks',
    { register: personBase.name, record, matter: 'investigation', basis: '案件已移送审查起诉' },
    '公安解除延后告知',
  )
  s.holds(
    (await looks()).some(({ matter }) => matter === '侦查'),
    '解除后本人看得到',
  )
}
