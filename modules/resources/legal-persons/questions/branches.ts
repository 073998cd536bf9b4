import { cut, rightFor, writeLooks } from '#kernel/registers/base/reading.ts'
import { branches as contract } from '../contract/questions.ts'
import { legalPersonBase } from '../legal-person.ts'
import { answer, branchesOf, reachedFirm } from '../store.ts'

const MOST = 200

export const branches = answer(contract, async (desk, { id, matter }) => {
  const right = await rightFor(desk, legalPersonBase, matter, 'list')
  await reachedFirm(desk, id)
  const { rows, count } = await branchesOf(desk, id, MOST)
  const shown = rows.map((row) => ({ ...row, fields: cut(legalPersonBase, right, row.fields) }))
  await writeLooks(
    desk,
    legalPersonBase,
    right,
    'list',
    shown.map((row) => ({ id: row.id, fields: Object.keys(row.fields) })),
  )
  return {
    rows: shown.map((row) => ({ id: row.id, version: row.version, state: row.state, simulated: row.simulated, fields: row.fields })),
    more: count > rows.length,
  }
})
