import { event } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { errand, id, number } from './fields.ts'

export const submitted = event(
  'applications.submitted',
  words('已提交申请', 'An application was submitted'),
  f.object({
    application: id,
    number,
    errand,
    holder: f.text('申请人', 'Holder', { max: 60 }),
    /** The parts that begin at once; those of later steps have no case yet. */
    parts: f.list('已开始的环节', 'Parts begun', id, { max: 20 }),
    /** Registers that did not answer: what they would have said is checked when they are back (`reading.register-back`). */
    unchecked: f.list('待核验的登记簿', 'Unchecked', f.text('登记簿', 'Register', { max: 60 }), { max: 10 }),
  }),
)
