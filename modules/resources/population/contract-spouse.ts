// Of the person to whom the asking citizen is married: what a birth form asks of the other parent, and no more (户口登记条例 第7条).
// It is the citizen's own record that names them, so nobody else can ask; the look is written, and the spouse sees it.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

const said = {
  name: f.text('姓名', 'Name', { max: 50 }),
  idNumber: f.text('身份号码', 'Identity number', { max: 18 }),
  registeredAddress: f.text('户籍地址', 'Registered address'),
}

export const spouseOfOwn = question({
  name: 'population.spouse-of-own',
  title: words('本人的配偶（各室）', 'The asking citizen’s spouse (rooms)'),
  may: 'rooms',
  input: f.object({ matter: f.text('办理事项', 'Matter', { max: 60 }), purpose: f.text('用途', 'Purpose', { max: 200 }) }),
  output: f.object({
    /** `whole` for the organ that handles the case; `shown` for the citizen, masked as the register masks it. */
    found: f.orNull(f.object({ whole: f.object(said), shown: f.object(said) })),
  }),
})
