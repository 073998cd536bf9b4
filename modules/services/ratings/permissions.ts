import { permission } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'

export const permissions = {
  read: permission('ratings.read', words('查看评价', 'Read ratings')),
  rectify: permission('ratings.rectify', words('整改差评', 'Put bad ratings right')),
  /** Another organ than the rated one calls back, and it alone sees the telephone. */
  callBack: permission('ratings.call-back', words('回访差评', 'Call back after bad ratings'), { needs: { purpose: true } }),
  record: permission('ratings.record', words('登记回访', 'Record call-backs')),
}
