import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import { enterPerson } from '#modules/resources/population/contract.ts'
import { takeCounts } from '#modules/resources/statistics/contract.ts'
import { testServer } from '#tests/support/server.ts'

let server: Awaited<ReturnType<typeof testServer>>
before(async () => {
  server = await testServer()
  for (let n = 1; n <= 21; n += 1) {
    const sex = n <= 14 ? ('1' as const) : ('2' as const)
    await server.act('public-security-department.registrar', enterPerson, {
      effective: '2020-01-01',
      simulated: true,
      idNumber: simulatedNumber('433122', '1990-03-07', sex, n),
      name: '张三',
      sex,
      birthDate: '1990-03-07',
      registeredVillage: '433122001001',
      registeredAddress: '模拟路 1 号',
    })
  }
  await server.act('stats-bureau.officer', takeCounts, { period: '2025' })
  await server.act('stats-bureau.officer', takeCounts, { period: '2026-02' })
})
after(() => server.close())

const get = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${server.origin}/sdmx/rest/${path}`, { headers })
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', text: await answer.text() }
}

test('a data message says values by the positions of their codes, suppressed cells, and that the data are simulated', async () => {
  const { status, type, text } = await get('data/PERSONS/M.433122.Y35T39.M+F?startPeriod=2026-01', { 'accept-language': 'en' })
  assert.equal(status, 200)
  assert.match(type, /^application\/vnd\.sdmx\.data\+json/)
  const { meta, data } = JSON.parse(text)
  assert.deepEqual([meta.sender.id, meta.test], ['informatisation-office', true])
  const dimensions = data.structure.dimensions.observation
  assert.deepEqual(
    dimensions.map((one: { id: string; keyPosition: number | null }) => [one.id, one.keyPosition]),
    [
      ['FREQ', 0],
      ['REF_AREA', 1],
      ['AGE', 2],
      ['SEX', 3],
      ['TIME_PERIOD', null],
    ],
  )
  for (const { values } of dimensions) for (const { id, name } of values) assert.ok(/^[A-Za-z0-9_@$-]+$/.test(id) && name.length > 0)
  const said = Object.entries(data.dataSets[0].observations as Record<string, [number | null, number]>).map(([place, [value, status]]) => [
    ...place.split(':').map((i, d) => dimensions[d].values[Number(i)].id),
    value === null ? null : value >= 10 && value <= 15,
    data.structure.attributes.observation[0].values[status].id,
  ])
  assert.deepEqual(said.toSorted(), [
    ['M', '433122', 'Y35T39', 'F', '2026-02', null, 'Q'],
    ['M', '433122', 'Y35T39', 'M', '2026-02', true, 'A'],
  ])
  assert.deepEqual(data.structure.attributes.dataSet[1].values, [{ id: 'SIMULATED', name: 'Simulated data' }])
  assert.ok(data.structure.annotations.some((one: { type: string }) => one.type === 'SIMULATED'))
})

test('the same as CSV has a row an observation, the dataflow first', async () => {
  for (const [path, headers] of [
    ['data/YUELU,PERSONS,1.0/A.433122.Y35T39.?format=csv', {}],
    ['data/PERSONS/A.433122.Y35T39.', { accept: 'application/vnd.sdmx.data+csv;version=1.0.0' }],
  ] as const) {
    const { type, text } = await get(path, headers)
    assert.match(type, /csv/)
    const [head, ...rows] = text.trimEnd().split('\r\n')
    assert.equal(head, 'DATAFLOW,FREQ,REF_AREA,AGE,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,DATA_KIND')
    assert.ok(rows.some((row) => /^YUELU:PERSONS\(1\.0\),A,433122,Y30T34|Y35T39,M,2025,1[05],A,COUNT,SIMULATED$/.test(row)))
    assert.ok(rows.some((row) => row.endsWith(',F,2025,,Q,COUNT,SIMULATED')))
  }
})

test('the tables and the structure of one are described with their code lists', async () => {
  const flows = JSON.parse((await get('dataflow/YUELU')).text).data.dataflows.map(({ id }: { id: string }) => id)
  assert.ok(flows.includes('PERSONS') && flows.includes('LEGAL_PERSONS'))
  const { data } = JSON.parse((await get('datastructure/YUELU/DSD_PERSONS')).text)
  const ids = data.dataStructures[0].dataStructureComponents.dimensionList.dimensions.map(({ id }: { id: string }) => id)
  assert.deepEqual(ids, ['FREQ', 'REF_AREA', 'AGE', 'SEX'])
  const lists = new Map(data.codelists.map(({ id, codes }: { id: string; codes: { id: string }[] }) => [id, codes.map((one) => one.id)]))
  assert.deepEqual(lists.get('CL_SEX'), ['_T', 'M', 'F', '_U'])
  assert.ok((lists.get('CL_REF_AREA') as string[]).includes('433122') && (lists.get('CL_AGE') as string[]).includes('Y_GE100'))
})

test('whatever is asked wrongly is answered with a sentence, never a fault', async () => {
  for (const path of [
    'data/NOTHING',
    'data/persons;drop',
    'data/PERSONS/A.1',
    'data/PERSONS/X.433122.._T',
    'data/PERSONS/A+M.433122.._T',
    "data/PERSONS/A.'.._T",
    'data/PERSONS/all?startPeriod=gestern',
    'data/PERSONS/all?startPeriod=2025&startPeriod=2026',
    'datastructure/YUELU/DSD_NOTHING',
    'datastructure/YUELU/x',
    `data/PERSONS/${'A.'.repeat(140)}`,
  ]) {
    const { status, text } = await get(path)
    assert.ok(status >= 400 && status < 500, `${path} ${status} ${text.slice(0, 200)}`)
    assert.match(JSON.parse(text).detail ?? JSON.parse(text).title, /./)
  }
})
