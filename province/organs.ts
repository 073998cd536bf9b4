// The organisation register that the seeded province starts from.
import { divisionsOn } from './divisions.ts'
import { endedOrgans } from './organs-ended.ts'
import { laterOrgans } from './organs-later.ts'
import { lastingOrgans } from './organs-lasting.ts'
import { type Organ, POLICY_DAY } from './organ.ts'

export type { Organ } from './organ.ts'

const PREFECTURE_IDS: Record<string, string> = {
  '430100': 'changsha',
  '430200': 'zhuzhou',
  '430300': 'xiangtan',
  '430400': 'hengyang',
  '430500': 'shaoyang',
  '430600': 'yueyang',
  '430700': 'changde',
  '430800': 'zhangjiajie',
  '430900': 'yiyang',
  '431000': 'chenzhou',
  '431100': 'yongzhou',
  '431200': 'huaihua',
  '431300': 'loudi',
  '433100': 'xiangxi',
}

/** The governments of the 14 prefectures, from the divisions table. */
const prefectureGovernments = (): Organ[] =>
  divisionsOn(POLICY_DAY)
    .filter(({ level }) => level === 'prefecture')
    .map(({ code, name }) => ({
      id: PREFECTURE_IDS[code]!,
      kind: 'prefecture',
      level: 'prefecture',
      division: code,
      names: [{ name: `${name}人民政府`, from: POLICY_DAY, source: 'divisions table' }],
    }))

export const organs: readonly Organ[] = [...lastingOrgans, ...endedOrgans, ...laterOrgans, ...prefectureGovernments()]

const byId = new Map(organs.map((organ) => [organ.id, organ]))

/** The organ. Throws RangeError for an id that the register does not have. */
export function organById(id: string): Organ {
  const organ = byId.get(id)
  if (!organ) throw new RangeError(`the register has no organ ${id}`)
  return organ
}

/** The name an organ bears on a day; undefined before its first and after its end. */
export const nameOn = ({ names }: Organ, day: string): string | undefined =>
  names.find(({ from, to }) => from <= day && (to === undefined || day < to))?.name
