import { permission } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'

export const permissions = {
  /** Looking for doubles of any record at all is a look into the base, and asks a purpose. */
  search: permission('matching.search', words('查找疑似重档', 'Look for doubles'), { needs: { purpose: true } }),
  read: permission('matching.read', words('查看裁定台', 'Read the matching desk')),
  adjudicate: permission('matching.adjudicate', words('裁定疑似重档', 'Decide pairs')),
  answer: permission('matching.answer', words('答复疑似重档核实', 'Answer the matching desk')),
}
