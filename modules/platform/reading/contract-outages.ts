// A base register that is away. Whoever leads the register says so and says when it is back; its door answers nobody meanwhile.
import { action, event, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { registerName } from './fields.ts'
import { permissions } from './permissions.ts'
import { refusals } from './refusals.ts'

const register = registerName
const expected = f.instant('预计恢复', 'Expected back')
const why = f.text('原因', 'Why', { min: 2, max: 100, hint: '写给来查的人看，如“例行维护”“线路故障”' })

export const suspendRegister = action({
  name: 'reading.suspend-register',
  title: words('暂停登记簿服务', 'Say that a register is away'),
  may: permissions.suspend.name,
  clauses: ['3.4.6'],
  input: f.object({ register, why, expected: f.optional(expected) }),
  output: f.nothing(),
  refusals: [refusals.noRegister, refusals.notTheLead, refusals.awayAlready, refusals.expectedPast],
  consequence: words(
    '各单位立即查不到这个登记簿；办事的人可以先填写，恢复后补核验。',
    'Nobody can look at the register from now on; applicants type what it holds, and it is checked later.',
  ),
})
export const resumeRegister = action({
  name: 'reading.resume-register',
  title: words('恢复登记簿服务', 'Say that a register is back'),
  may: permissions.suspend.name,
  clauses: ['3.4.6'],
  input: f.object({ register }),
  output: f.object({ since: f.instant('暂停自', 'Away since') }),
  refusals: [refusals.noRegister, refusals.notTheLead, refusals.notAway],
  consequence: words('立即可以查询；停用期间收的件开始补核验。', 'It answers at once; what was taken in meanwhile is checked now.'),
})

const said = f.object({ zh: f.text('中文', 'Chinese'), en: f.text('英文', 'English') })

/** Every base register: who leads it, and whether it answers. */
export const registers = question({
  name: 'reading.registers',
  title: words('登记簿和服务状态', 'Registers and whether they answer'),
  may: 'anyone',
  input: f.nothing(),
  output: f.object({
    rows: f.list(
      '登记簿',
      'Registers',
      f.object({
        register,
        title: said,
        organ: f.organ('牵头单位', 'Lead organ'),
        organName: f.text('牵头单位', 'Lead organ'),
        away: f.orNull(f.object({ since: f.instant('暂停自', 'Away since'), expected: f.orNull(expected), why })),
      }),
      { max: 20 },
    ),
  }),
})

export const registerBack = event(
  'reading.register-back',
  words('登记簿恢复服务', 'A register is back'),
  f.object({ register, since: f.instant('暂停自', 'Away since') }),
)
