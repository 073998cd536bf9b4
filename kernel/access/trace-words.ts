// What a trace says to a person: a sentence for each step, and the verdict with the mend.
import { type Words, words } from '../text/text.ts'
import type { Reason } from './decide.ts'
import { levels } from './policy.ts'
import type { Step, Trace } from './trace.ts'

/** How ids are called; what the reader may not know stays an id or a general word. */
export type Names = {
  readonly duty: (id: string) => Words
  readonly course: (id: string) => Words
  readonly permission: (name: string) => Words
}

const levelWords: Readonly<Record<(typeof levels)[number], Words>> = {
  open: words('公开', 'open'),
  internal: words('内部', 'internal'),
  'work-secret': words('工作秘密', 'work secret'),
  secret: words('秘密', 'secret'),
  confidential: words('机密', 'confidential'),
  'top-secret': words('绝密', 'top secret'),
}
const levelOf = (level = 0): Words => {
  const name = levels[level]
  return name ? levelWords[name] : words(String(level), String(level))
}

const kinds = {
  official: words('工作人员', 'an official'),
  citizen: words('公民', 'a citizen'),
  system: words('信息系统', 'an information system'),
  platform: words('平台自身', 'the platform itself'),
  anyone: words('未登录的访问者', 'a visitor who has not signed in'),
}

const reaches = {
  own: words('本单位的记录', 'records of the own organ'),
  division: words('本行政区划内各单位的记录', 'records of the organs of the own division'),
  all: words('全部记录', 'all records'),
}

const sources = {
  post: words('岗位职责', 'the duties of the post'),
  delegation: words('他人授权代办', 'a delegation'),
  emergency: words('应急授权', 'an emergency grant'),
  key: words('系统自身的密钥', 'its own key'),
  word: words('无需专门授权', 'no permission needed'),
}

const both = (make: (language: 'zh' | 'en') => string): Words => words(make('zh'), make('en'))

/** One sentence of what a step asked and found. */
export function stepWords({ step, passed, reason, facts }: Step, names: Names): Words {
  const permission = names.permission(facts.may ?? '')
  switch (step) {
    case 'who': {
      const who = kinds[facts.kind ?? 'anyone']
      if (passed) return who
      if (reason === 'not-signed-in') return words('没有登录', 'Not signed in')
      return both((l) => (l === 'zh' ? `身份是${who.zh}，不在开放对象之内` : `This is ${who.en}, whom it is not open to`))
    }
    case 'source': {
      const duties = facts.duties ?? []
      const list = both((l) => duties.map(({ duty }) => names.duty(duty)[l]).join(l === 'zh' ? '、' : ', '))
      const by = sources[facts.by ?? 'post']
      if (passed && duties.length === 0)
        return both((l) => (l === 'zh' ? `“${permission.zh}”来自${by.zh}` : `“${permission.en}” comes from ${by.en}`))
      if (passed)
        return both((l) =>
          l === 'zh' ? `职责“${list.zh}”给予“${permission.zh}”（${by.zh}）` : `${list.en} gives “${permission.en}” (by ${by.en})`,
        )
      if (facts.leftOut)
        return both((l) => (l === 'zh' ? `授权代办的范围不含“${permission.zh}”` : `The delegation leaves “${permission.en}” out`))
      return both((l) => (l === 'zh' ? `没有任何职责给予“${permission.zh}”` : `No duty gives “${permission.en}”`))
    }
    case 'course': {
      const course = names.course(facts.course ?? '')
      return passed
        ? both((l) => (l === 'zh' ? `已通过或免训：${course.zh}` : `Passed or waived: ${course.en}`))
        : both((l) => (l === 'zh' ? `还没有通过培训“${course.zh}”` : `The course “${course.en}” is not passed`))
    }
    case 'in-person':
      return passed
        ? words('由本人办理', 'Acts in person')
        : words('正在代他人办理，而这一步只能由本人办理', 'Acts for another, but this is done in person only')
    case 'purpose':
      return passed ? words('已写明用途', 'A purpose is stated') : words('没有写明用途', 'No purpose is stated')
    case 'proof':
      return passed
        ? both((l) => (l === 'zh' ? `${facts.minutes} 分钟内验证过身份` : `Proved who they are within ${facts.minutes} minutes`))
        : both((l) =>
            l === 'zh' ? `最近 ${facts.minutes} 分钟内没有重新验证身份` : `Has not proved who they are within ${facts.minutes} minutes`,
          )
    case 'level': {
      const [level, clearance] = [levelOf(facts.level), levelOf(facts.clearance)]
      return passed
        ? both((l) =>
            l === 'zh'
              ? `密级“${level.zh}”在可知悉范围（${clearance.zh}）之内`
              : `Level “${level.en}” is within the clearance (${clearance.en})`,
          )
        : both((l) =>
            l === 'zh' ? `记录的密级高于可知悉的最高密级“${clearance.zh}”` : `The record is above the clearance “${clearance.en}”`,
          )
    }
    case 'scope': {
      const reach = reaches[facts.reach ?? 'own']
      return passed
        ? both((l) => (l === 'zh' ? `权限及于${reach.zh}，这条在内` : `Reaches ${reach.en}; this one is among them`))
        : both((l) => (l === 'zh' ? `权限只及于${reach.zh}，这条不在内` : `Reaches only ${reach.en}; this one is not among them`))
    }
  }
}

/** What helps against each no. */
const mends: Partial<Record<Reason, Words>> = {
  'not-signed-in': words('请先登录。', 'Sign in first.'),
  'not-held': words(
    '需要时请本单位向安全管理员申请相应职责，或请有权的同事授权代办。',
    'Ask the security administrator for the duty, or a colleague for a delegation.',
  ),
  'not-trained': words('请参加培训考核，或请安全管理员登记免训。', 'Take the course, or ask the security administrator for a waiver.'),
  'in-person': words('请由本人登录办理。', 'Let the person act in their own name.'),
  'no-purpose': words('请写明办件编号或事由。', 'State the number of a case or a reason.'),
  proof: words('请重新验证身份后再办。', 'Prove who you are again, then go on.'),
  level: words('确因工作需要的，请单位按规定办理知悉范围审批。', 'If the work needs it, have the clearance raised in due form.'),
  'out-of-scope': words('请交由该记录所属单位办理。', 'Leave it to the organ that the record belongs to.'),
}

/** The verdict in one sentence. */
export function verdictWords(trace: Trace, names: Names): Words {
  const failed = trace.steps.find(({ passed }) => !passed)
  if (failed) {
    const why = stepWords(failed, names)
    const mend = mends[trace.reason] ?? words('', '')
    return words(`不能：${why.zh}。${mend.zh}`, `No: ${why.en}. ${mend.en}`.trim())
  }
  const why = stepWords(trace.steps.findLast(({ step }) => step === 'source') ?? trace.steps[0]!, names)
  return words(`能：${why.zh}。`, `Yes: ${why.en}.`)
}
