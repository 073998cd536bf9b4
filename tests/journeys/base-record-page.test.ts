// The record of a person in a browser: nothing before the purpose is stated, another day by the keyboard, family and household.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import * as c from '#modules/resources/population/contract.ts'
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import { assertAccessible, noBrowser, openWorkbench } from './workbench-browser.ts'

const POLICE = 'public-security-department.registrar'
const CIVIL = 'civil-affairs-department.registrar'
const HOME = { registeredVillage: '430102001001', registeredAddress: '模拟路 1 号' }

let w: Awaited<ReturnType<typeof openWorkbench>>
before(async () => {
  if (!noBrowser) w = await openWorkbench({ now: '2026-03-02T01:00:00.000Z' })
})
after(() => w?.close())

async function family(): Promise<string> {
  const { server } = w
  const enter = async (name: string, sex: '1' | '2', birthDate: string, more: object = {}) => {
    const idNumber = simulatedNumber('430102', birthDate, sex, 7)
    const input = { effective: birthDate, simulated: true, idNumber, name, sex, birthDate, ...HOME, ...more }
    return { idNumber, id: (await server.act(POLICE, c.enterPerson, input)).id }
  }
  const mother = await enter('王桂兰', '2', '1960-02-02')
  const woman = await enter('周雅琴', '2', '1990-05-01', { mother: mother.id })
  const man = await enter('黄志刚', '1', '1988-03-07')
  await server.act(CIVIL, c.registerMarriage, { id: woman.id, spouseNumber: man.idNumber, effective: '2014-05-20' })
  const { household } = await server.act(POLICE, c.setUpHousehold, { id: woman.id, memberNumbers: [man.idNumber], effective: '2014-06-01' })
  for (const [name, day] of [
    ['黄子涵', '2016-07-01'],
    ['黄子墨', '2019-09-09'],
  ] as const) {
    const born = { name, sex: '1' as const, birthDate: day, simulated: true, household, ...HOME }
    await server.act(POLICE, c.registerBirth, { ...born, motherNumber: woman.idNumber, fatherNumber: man.idNumber })
  }
  await server.act('education-department.registrar', c.recordSchooling, { id: woman.id, effective: '2008-09-01', school: '模拟大学' })
  await server.act('education-department.registrar', c.recordSchooling, {
    id: woman.id,
    effective: '2012-07-01',
    school: null,
    education: '20',
  })
  await server.act(POLICE, c.changeName, { id: woman.id, effective: '2015-01-05', name: '周雅清', evidence: '模拟批准书 1' })
  return woman.id
}

test(
  'a record is opened for a purpose, seen on another day by the keyboard, with its household and family',
  { skip: noBrowser },
  async () => {
    const id = await family()
    for (const [theme, width] of [
      ['light', 1280],
      ['dark', 375],
    ] as const) {
      const page = await w.pageOf(POLICE, theme, width)
      await w.open(page, `/bases/population.person/${id}`)
      await page.getByRole('heading', { name: '查看前请写明事项和用途' }).waitFor()
      assert.equal(await page.getByText('周雅清').count(), 0)
      await assertAccessible(page)
      await page.getByRole('radio', { name: '户口登记' }).check()
      await page.getByRole('textbox', { name: /用途/ }).fill('核对户籍登记 2026-0302')
      await page.getByRole('button', { name: '查看', exact: true }).click()
      await page.getByRole('heading', { name: '周雅清', level: 1 }).waitFor()
      await page.getByRole('link', { name: '黄子墨' }).first().waitFor()
      await page.getByText('识字里').first().waitFor()
      await assertAccessible(page)
      const slider = page.getByRole('slider', { name: '哪一天的情况' })
      await slider.focus()
      await page.keyboard.press('Home')
      await page.getByText('这一天还没有这条记录').waitFor()
      await page.getByRole('button', { name: '下一件事' }).click()
      await page.getByText('今天：周雅清').waitFor()
      await assertAccessible(page)
      await page.getByRole('slider', { name: '当时所知' }).focus()
      await page.keyboard.press('Home')
      await page.getByRole('status').getByText(/所知/).waitFor()
      await page.getByRole('button', { name: '回到今天' }).click()
      assert.ok(!page.url().includes('2026-0302') && !page.url().includes('population-registration'))
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `wider than ${width}`)
      await page.context().close()
    }
    assert.deepEqual(w.complaints, [])
  },
)
