// What sets two policy sets apart, in words: for people who compare versions, and to name the rule behind a decision that
// would come out differently.
import { type Words, words } from '../text/text.ts'
import type { DecisionFacts } from './decision-record.ts'
import type { DutyText, PermissionText, PolicyText } from './policy.ts'

/** One rule that differs; `duty` or `permission` say where it stands. */
export type Difference = { readonly duty?: string; readonly permission?: string; readonly words: Words }

const scopes = { own: words('本单位', 'own'), division: words('本区划', 'division'), all: words('全部', 'all') }
const needWords = {
  purpose: words('写明用途', 'a purpose'),
  proof: words('重新验证身份', 'fresh proof'),
  inPerson: words('本人办理', 'acting in person'),
}

/** Every rule in which `after` differs from `before`, permissions first, each by name. */
export function differencesOf(before: PolicyText, after: PolicyText): Difference[] {
  return [
    ...pairs(before.permissions, after.permissions).flatMap(([name, was, is]) => ofPermission(name, was, is)),
    ...pairs(before.duties, after.duties).flatMap(([name, was, is]) => ofDuty(name, was, is)),
  ]
}

/** The rules that differ and bear on these facts: those of the permission itself, and those of the duties held. */
export function differencesBehind(facts: DecisionFacts, before: PolicyText, after: PolicyText): Difference[] {
  const held = new Set(facts.duties)
  return differencesOf(only(before, facts.may, held), only(after, facts.may, held))
}

/** The part of a policy that can touch a decision on one permission for holders of some duties. */
const only = (text: PolicyText, permission: string, duties: ReadonlySet<string>): PolicyText => ({
  permissions: narrowed(text.permissions, (name) => name === permission),
  duties: Object.fromEntries(
    Object.entries(text.duties)
      .filter(([id]) => duties.has(id))
      .map(([id, duty]) => [id, { ...duty, may: narrowed(duty.may, (name) => name === permission) }]),
  ),
})

const narrowed = <T>(from: Readonly<Record<string, T>>, keep: (name: string) => boolean): Record<string, T> =>
  Object.fromEntries(Object.entries(from).filter(([name]) => keep(name)))

/** The names of either side in order, with what each says of them; those that say the same are left out. */
function pairs<T>(before: Readonly<Record<string, T>>, after: Readonly<Record<string, T>>): [string, T | undefined, T | undefined][] {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  return [...new Set([...was.keys(), ...is.keys()])].toSorted().map((name) => [name, was.get(name), is.get(name)])
}

function ofPermission(permission: string, was: PermissionText | undefined, is: PermissionText | undefined): Difference[] {
  const say = (zh: string, en: string): Difference[] => [{ permission, words: words(zh, en) }]
  if (!was) return say(`新增权限 ${permission}`, `permission ${permission} is new`)
  if (!is) return say(`没有了权限 ${permission}`, `permission ${permission} is gone`)
  const found =
    was.class === is.class
      ? []
      : say(`权限 ${permission} 的类别由 ${was.class} 改为 ${is.class}`, `permission ${permission}: class ${was.class} → ${is.class}`)
  for (const [need, called] of Object.entries(needWords) as [keyof typeof needWords, Words][]) {
    if (Boolean(was.needs[need]) === Boolean(is.needs[need])) continue
    found.push(
      ...(is.needs[need]
        ? say(`权限 ${permission} 增加要求：${called.zh}`, `permission ${permission} now asks for ${called.en}`)
        : say(`权限 ${permission} 不再要求：${called.zh}`, `permission ${permission} no longer asks for ${called.en}`)),
    )
  }
  return found
}

function ofDuty(duty: string, was: DutyText | undefined, is: DutyText | undefined): Difference[] {
  const say = (zh: string, en: string, permission?: string): Difference[] => [
    { duty, ...(permission !== undefined && { permission }), words: words(zh, en) },
  ]
  if (!was) return say(`新增职责 ${duty}`, `duty ${duty} is new`)
  if (!is) return say(`没有了职责 ${duty}`, `duty ${duty} is gone`)
  return [
    ...(was.class === is.class
      ? []
      : say(`职责 ${duty} 的类别由 ${was.class} 改为 ${is.class}`, `duty ${duty}: class ${was.class} → ${is.class}`)),
    ...(was.course === is.course
      ? []
      : say(
          `职责 ${duty} 要求的培训由 ${was.course ?? '无'} 改为 ${is.course ?? '无'}`,
          `duty ${duty}: course ${was.course ?? 'none'} → ${is.course ?? 'none'}`,
        )),
    ...pairs(was.may, is.may).flatMap(([permission, before, after]) => {
      if (before === after) return []
      if (!before)
        return say(
          `职责 ${duty} 新给予 ${permission}（${scopes[after!].zh}）`,
          `duty ${duty} now gives ${permission} (${after})`,
          permission,
        )
      if (!after) return say(`职责 ${duty} 不再给予 ${permission}`, `duty ${duty} no longer gives ${permission}`, permission)
      return say(
        `职责 ${duty} 给予 ${permission} 的范围由${scopes[before].zh}改为${scopes[after].zh}`,
        `duty ${duty} gives ${permission}: ${before} → ${after}`,
        permission,
      )
    }),
  ]
}
