import assert from 'node:assert/strict'
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import { startIntake } from '#modules/resources/intake/running/start-intake.ts'
import { type Story, within } from '../story.ts'

const POLICE = 'public-security-department.registrar'
const SCHOOLS = 'education-department.registrar'
const HEADINGS = ['公民身份号码', '姓名', '性别', '出生日期', '户籍所在村（居）', '户籍地址']
const VILLAGE = '430102001001'

/** The n-th simulated person of the batch, as the cells of a row. */
const person = (n: number): string[] => {
  const born = new Date(Date.UTC(1961, 0, 1 + n)).toISOString().slice(0, 10)
  const sex = n % 2 === 0 ? '1' : '2'
  return [
    simulatedNumber('430102', born, sex, 77),
    n % 2 === 0 ? '李建国' : '王桂英',
    sex === '1' ? '男' : '女',
    born,
    VILLAGE,
    `模拟路 ${n} 号`,
  ]
}
const csv = (lines: readonly (readonly string[])[], headings: readonly string[] = HEADINGS) =>
  [headings, ...lines].map((cells) => `${cells.join(',')}\n`).join('')

/** A batch with failing rows: torn on the way, tried, let in, stopped and gone on with, its rows mended and sent again, replayed. */
export async function intakeStory(s: Story): Promise<void> {
  s.chapter('成批入库：试办、入库、退回、续办，一行不丢、一行不重')
  const { server } = s
  const start = () =>
    startIntake({
      house: server.house,
      folder: server.intakeFolder,
      stepRows: 100,
      everyMs: 30,
      onFault: (error) => process.stderr.write(`${String(error)}\n`),
    })
  let runner = start()
  try {
    const shown = async (id: string, account = POLICE) => (await server.call(account, 'GET', `/api/intake/batch?id=${id}`)).body
    const until = async (id: string, state: string, account = POLICE) => {
      assert.ok((await within(60_000, async () => (await shown(id, account)).state === state)) < Infinity, `the batch comes to ${state}`)
      return shown(id, account)
    }
    const upload = (id: string, text: string, account = POLICE) =>
      server.call(account, 'PUT', `/api/intake/file/${id}`, text, { 'content-type': 'text/csv' })
    const card = (text: string, more: object = {}) => ({
      register: 'population.person',
      kind: 'entry',
      fileName: '补录人口（模拟）.csv',
      size: Buffer.byteLength(text),
      effective: '2026-03-01',
      simulated: true,
      ...more,
    })

    const lines = Array.from({ length: 600 }, (_, n) => person(n))
    lines[10] = lines[10]!.with(3, '1961-13-01')
    lines[20] = lines[20]!.with(
      0,
      lines[20]![0]!.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
    )
    lines[30] = lines[29]!
    const text = csv(lines)
    await s.refused(SCHOOLS, 'intake.open-batch', card(text), '3.4.6', '教育厅不是户籍的数源单位，不能成批建库')
    const { id } = await s.does(POLICE, 'intake.open-batch', card(text), '公安厅登记一批 600 行（模拟人口）')
    const torn = await upload(id, text.slice(0, text.length / 2))
    s.holds(torn.status === 422 && torn.body.code === 'intake.file-torn', '文件传到一半断了：不受理，什么都没有入库')
    s.holds((await upload(id, text)).status === 200, '重新上传，落盘、核对字节数后才回执')
    const tried = await until(id, 'checked')
    assert.deepEqual(tried.tried, { read: 600, good: 597, refused: 3 })
    s.holds(tried.entered === 0, '试办：597 行可入库，3 行退回，尚未写入')
    await s.asks(POLICE, 'intake.refused-rows', { id }, '退回的行逐条写明列、问题和改法', ({ rows }) => {
      const said = rows.map(({ reasons }: { reasons: { zh: string }[] }) => reasons.map(({ zh }) => zh).join(''))
      assert.match(said[0], /出生日期/)
      assert.match(said[1], /校验位/)
      assert.match(said[2], /第 31 行重复/)
    })
    await s.does(POLICE, 'intake.start-batch', { id }, '确认入库')
    await within(60_000, async () => (await shown(id)).read >= 100)
    await runner.stop()
    runner = start()
    const done = await until(id, 'done')
    assert.deepEqual([done.read, done.entered, done.refused], [600, 597, 3])
    s.holds(done.digest.length === 64, '办理程序中途重启，从下一步接着办：入库 597 行，退回 3 行')

    const mended = csv([person(10), person(20)])
    const again = await s.does(POLICE, 'intake.open-batch', card(mended), '改正两行，只报送这两行')
    await upload(again.id, mended)
    await until(again.id, 'checked')
    await s.does(POLICE, 'intake.start-batch', { id: again.id }, '确认入库')
    s.holds((await until(again.id, 'done')).entered === 2, '两行入库')
    const replay = await s.does(POLICE, 'intake.open-batch', card(text), '同一文件误传第二遍')
    await upload(replay.id, text)
    const twice = await until(replay.id, 'checked')
    s.holds(twice.tried.good === 0 && twice.tried.refused === 600, '600 行全部退回：号码已登记在册，一行不重')

    const schools = csv([[person(1)[0]!, '模拟小学', '2026-03-01']], ['公民身份号码', '就读学校', '生效日期'])
    const study = await s.does(SCHOOLS, 'intake.open-batch', card(schools, { kind: 'schooling' }), '教育厅报送自己负责的学籍')
    await upload(study.id, schools, SCHOOLS)
    await until(study.id, 'checked', SCHOOLS)
    await s.does(SCHOOLS, 'intake.start-batch', { id: study.id }, '确认入库')
    s.holds((await until(study.id, 'done', SCHOOLS)).entered === 1, '学籍按号码记到原记录名下')
  } finally {
    await runner.stop()
  }
}
