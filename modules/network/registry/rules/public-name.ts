// Public names of the province's organs stand under hn.gov.cn, those of a prefecture's organs under its own label. What
// the labels are is a setting: the rules on names of government sites ask for the place's full or short Pinyin, which was
// not confirmed word by word.
import { dated } from '#kernel/time/dated.ts'
import type { Day } from '#kernel/time/day.ts'
import { grounds, ground } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { cardOf } from '../networks.ts'
import { refusalsOfNames } from '../refusals-of-names.ts'

type Place = { readonly label: string; readonly prefix: string; readonly zh: string }
const place = (label: string, prefix: string, zh: string): Place => ({ label, prefix, zh })

/** Label under hn.gov.cn by the significant digits of the division (GB/T 2260). */
export const publicLabels = dated({
  from: '2004-06-09',
  value: [
    place('cs', '4301', '长沙市'),
    place('zz', '4302', '株洲市'),
    place('xt', '4303', '湘潭市'),
    place('hy', '4304', '衡阳市'),
    place('sy', '4305', '邵阳市'),
    place('yy', '4306', '岳阳市'),
    place('cd', '4307', '常德市'),
    place('zjj', '4308', '张家界市'),
    place('yiy', '4309', '益阳市'),
    place('cz', '4310', '郴州市'),
    place('yz', '4311', '永州市'),
    place('hh', '4312', '怀化市'),
    place('ld', '4313', '娄底市'),
    place('xx', '4331', '湘西土家族苗族自治州'),
  ],
  law: '国办函〔2018〕55号《关于加强政府网站域名管理的通知》',
  remark: 'unconfirmed: the notice asks for the Pinyin of the place; these short forms are the demonstration’s',
})

const PROVINCE = { zh: '省直单位', label: '' }

export const publicNameByPlace = rule<{ name: string; division: string; day: Day }>(
  {
    name: 'registry.public-name-by-place',
    title: words('互联网域名按主管单位所在地命名', 'A public name stands under the label of its organ’s place'),
    clauses: ['3.7.7'],
    law: '国办函〔2018〕55号（未核实）',
  },
  ({ name, division, day }) => {
    const suffix = cardOf('internet').suffix!
    if (!name.endsWith(`.${suffix}`)) return []
    const labels = publicLabels.on(day).value
    const under = name
      .slice(0, -suffix.length - 1)
      .split('.')
      .at(-1)!
    const named = labels.find(({ label }) => label === under)
    const own = labels.find(({ prefix }) => division.startsWith(prefix)) ?? PROVINCE
    if ((named?.label ?? '') === own.label) return []
    const [first] = name.split('.')
    const mend = [first === own.label ? 'www' : first, ...(own.label ? [own.label] : []), suffix].join('.')
    return grounds(
      ground(refusalsOfNames.publicLabel, { label: named?.label ?? under, place: named?.zh ?? PROVINCE.zh, own: own.zh, mend }, '/name'),
    )
  },
)
