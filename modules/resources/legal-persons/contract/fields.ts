// What the verbs of this room ask and answer in common.
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { baseRefusals } from '#kernel/registers/base/refusals.ts'
import { legalPersonRecord } from '../legal-person.ts'
import { refusals } from '../refusals.ts'
import { bodyRefusals } from '../refusals-of-bodies.ts'
import { shareRefusals } from '../refusals-of-shares.ts'

const { pinyin: _pinyin, division: _division, mergedInto: _merged, ...written } = legalPersonRecord.properties
export { written }

const { uscc: _uscc, kind: _kind, establishedOn: _day, ...rest } = written
const { taxRegisteredOn: _tax, taxClearedOn: _clear, insuredSince: _since, employees: _staff, bankAccount: _bank, ...registered } = rest
const { licences: _licences, abnormal: _abnormal, revokedOn: _revoked, endedOn: _ended, endReason: _reason, ...changeable } = registered
/** What a change of registration sets. */
export const changes = f.object(
  Object.fromEntries(Object.entries(changeable).map(([name, schema]) => [name, f.optional(schema as f.TSchema)])) as never,
  { zh: '变更事项', en: 'What changes' },
)
const { formerName: _former, ...opening } = changeable
export { opening }

export const record = f.id('记录', 'Record', { refers: 'legal-persons.legal-person' })
export const seen = f.optional(f.integer('所见版本', 'Version seen', { min: 1 }))
export const effective = f.day('生效日期', 'Counts from')
export const evidence = f.optional(f.text('依据', 'Evidence', { max: 300, hint: '文号、办件编号或材料名称' }))
export const simulated = f.optional(f.flag('模拟', 'Simulated'))

export const about = { id: record, seen, evidence }
export const clauses = ['3.4.5b'] as const

/** Something to be said of what was recorded, which does not stop it. */
export const remark = f.object({
  zh: f.text('提示', 'Remark', { max: 500 }),
  en: f.text('英文提示', 'Remark (English)', { max: 1000 }),
  law: f.text('依据', 'Law'),
})

export const changed = f.object({
  id: record,
  version: f.integer('版本', 'Version', { min: 1 }),
  fields: f.list('变化的数据项', 'Fields changed', f.text('数据项', 'Field')),
})

export const remarked = f.object({ ...changed.properties, remarks: f.list('提示', 'Remarks', remark) })

export const { notFound } = kernelRefusals
const ofBases = Object.values(baseRefusals)
/** What any registration of a legal person may be refused for. */
export const always = [...ofBases, notFound, refusals.otherRegistrar, refusals.beforeEstablishment]
export const ofCode = [refusals.codeMalformed, refusals.codeOfOtherKind, refusals.codeNotSimulated]
const { sharesOutOfOrder, ...inTheBook } = shareRefusals
export const ofShares = Object.values(inTheBook)
export const ofOrder = sharesOutOfOrder
const { branchesLive, taxNotCleared, absorbsItself, notCompanies, tooManyBranches, ...ofPeople } = bodyRefusals
export const ofBodies = Object.values(ofPeople)
export const ofAbsorption = [absorbsItself, notCompanies, tooManyBranches]
export const ofTheEnd = [branchesLive, taxNotCleared]
