import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { firms as contract } from '../contract-reading.ts'
import { askedAbout, lookedAt, seesWhole } from '../looking-round.ts'
import { answer } from '../store.ts'

const firm = f.object({
  person: f.id('人口记录', 'Person'),
  firm: f.id('法人记录', 'Firm'),
  name: f.text('名称', 'Name', { max: 100 }),
  uscc: f.text('统一社会信用代码', 'Credit code', { max: 18 }),
  role: f.text('身份', 'Role', { max: 20 }),
  permille: f.orNull(f.integer('持股比例', 'Share', { max: 1000 })),
  simulated: f.flag('模拟', 'Simulated'),
})

/**
 * As the base of legal persons answers it to the rooms. That base stands on this one, for it names people; so it is asked by
 * what it answers and not by its contract, as the gates of the grants are (decision 0039).
 */
const firmsOfPersons = question({
  name: 'legal-persons.firms-of-person',
  title: words('个人名下的法人（各室）', 'Firms of persons (rooms)'),
  may: 'rooms',
  input: f.object({ persons: f.list('人口记录', 'Persons', f.id('记录', 'Record'), { max: 1000 }) }),
  output: f.object({ rows: f.list('法人', 'Firms', firm, { max: 10_000 }) }),
})

/** Who may see for whom a person works, may see for which firms they stand. The look is that at the person's employer. */
export const firms = answer(contract, async (desk, { id, matter }) => {
  const { row, right } = await askedAbout(desk, id, matter)
  if (!seesWhole(right, 'employer')) return { granted: false, rows: [] }
  await lookedAt(desk, right, row)
  const { rows } = await desk.ask(firmsOfPersons, { persons: [row.id] })
  return {
    granted: true,
    rows: rows.slice(0, 200).map(({ firm: of, name, uscc, role, permille, simulated }) => ({
      firm: of,
      name,
      uscc,
      role: role as 'shareholder',
      permille,
      simulated,
    })),
  }
})
