// A seal's life: 制作 → 备案 → 启用 ⇄ 停用 → 注销, and who may apply it.
import { action } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { signRefusals } from '#modules/security/trust/contract.ts'
import * as of from './fields.ts'
import { refusals } from './refusals.ts'

const clauses = ['3.6.3']
const stepped = [kernelRefusals.notFound, kernelRefusals.notInState] as const
const moved = f.object({ state: of.state })

export const makeSeal = action({
  name: 'seals.make-seal',
  title: words('制作印章', 'Make a seal'),
  may: 'seals.make',
  clauses,
  input: f.object({
    organ: of.organ,
    kind: of.kind,
    name: f.optional(f.text('印章名称', 'Name on the seal', { max: 60, hint: '不填则用单位现行名称' })),
    years: f.optional(f.integer('有效年限', 'Valid for', { min: 1, max: 5, unit: '年', hint: '不填为三年，不超过证书到期日' })),
  }),
  output: f.object({ id: of.seal, esId: of.esId, number: f.text('办件编号', 'Number', { max: 40 }) }),
  refusals: [refusals.sealExists, ...signRefusals, kernelRefusals.notFound],
  consequence: words(
    '生成印章图样，由制章证书签名，形成电子印章数据；须经备案、启用后才能用印。',
    'Draws the seal and signs it with the maker’s certificate. It must be filed and put in use before it is applied.',
  ),
})

export const fileSeal = action({
  name: 'seals.file-seal',
  title: words('印章备案', 'File a seal'),
  may: 'seals.file',
  clauses,
  input: f.object({ seal: of.seal, number: f.text('备案编号', 'Filing number', { max: 60 }) }),
  output: moved,
  refusals: [refusals.numberTaken, refusals.notMadeByFiler, ...stepped],
  consequence: words('印章列入备案名录，核验时可查。', 'The seal stands in the register against which documents are checked.'),
})

export const enableSeal = action({
  name: 'seals.enable-seal',
  title: words('启用印章', 'Put a seal in use'),
  may: 'seals.keep',
  clauses,
  input: f.object({ seal: of.seal }),
  output: moved,
  refusals: [refusals.outOfTime, ...stepped],
  consequence: words('登记的用印人即可用印。', 'Those appointed may apply it from now on.'),
})

export const disableSeal = action({
  name: 'seals.disable-seal',
  title: words('停用印章', 'Take a seal out of use'),
  may: 'seals.keep',
  clauses,
  input: f.object({ seal: of.seal, reason: of.reason }),
  output: moved,
  refusals: [...stepped],
  consequence: words(
    '立即不能用印，可以再启用；已盖的章不受影响。',
    'It cannot be applied until it is put in use again. What was sealed stands.',
  ),
})

export const cancelSeal = action({
  name: 'seals.cancel-seal',
  title: words('注销印章', 'Cancel a seal'),
  may: 'seals.keep',
  clauses,
  input: f.object({ seal: of.seal, reason: of.reason }),
  output: moved,
  refusals: [...stepped],
  consequence: words(
    '印章永久失效，不能恢复。注销前盖的章仍可核验，核验页会注明现已注销。',
    'The seal is gone for good. What was sealed before can still be checked, and the check says that it is cancelled now.',
  ),
})

export const appointHolder = action({
  name: 'seals.appoint-holder',
  title: words('登记用印人', 'Appoint who may apply a seal'),
  may: 'seals.keep',
  clauses,
  input: f.object({
    seal: of.seal,
    account: f.text('账号', 'Account', { max: 80, hint: '用章单位人员的登录账号' }),
    until: f.optional(f.day('至', 'Until')),
  }),
  output: f.object({ id: f.id('用印人', 'Holder', { refers: 'seals.holder' }) }),
  refusals: [refusals.holderAlready, refusals.notOfOrgan, refusals.cancelled, kernelRefusals.notFound],
  consequence: words(
    '此人本人重新验证身份后，可以用这枚印章盖经过批准的文件。',
    'This person may apply the seal to approved documents, in person and after fresh proof.',
  ),
})

export const endHolder = action({
  name: 'seals.end-holder',
  title: words('终止用印人', 'End an appointment'),
  may: 'seals.keep',
  clauses,
  input: f.object({ holder: f.id('用印人', 'Holder', { refers: 'seals.holder' }), reason: of.reason }),
  output: f.nothing(),
  refusals: [kernelRefusals.notFound],
  consequence: words('立即生效。', 'It takes effect at once.'),
})
