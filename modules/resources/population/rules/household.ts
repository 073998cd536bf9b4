// The household (户): one head, and everybody else by relation to the head (户口登记条例 第5条; codes of GB/T 4761).
import type { Day } from '#kernel/time/day.ts'
import { hasCompleted, OF_AGE } from './ages.ts'

export type Member = {
  readonly id: string
  readonly sex: string
  readonly birthDate: Day
  readonly father?: string | undefined
  readonly mother?: string | undefined
  readonly spouse?: string | undefined
}

const isChild = (child: Member, of: Member) => child.father === of.id || child.mother === of.id
const isSpouse = (a: Member, b: Member) => a.spouse === b.id || b.spouse === a.id

/** What a member is to the head, as far as the records of the members tell; `99` where they do not. */
export function relationTo(head: Member, member: Member, all: readonly Member[]): string {
  if (member.id === head.id) return '02'
  if (isSpouse(member, head)) return '10'
  if (isChild(member, head)) return member.sex === '1' ? '20' : '30'
  if (isChild(head, member)) return '50'
  const others = all.filter(({ id }) => id !== head.id && id !== member.id)
  if (others.some((between) => isChild(member, between) && isChild(between, head))) return '40'
  if (others.some((between) => isChild(head, between) && isChild(between, member))) return '60'
  const shareParent = (['father', 'mother'] as const).some((line) => head[line] !== undefined && head[line] === member[line])
  return shareParent ? '70' : '99'
}

/** Who becomes head when the head leaves and nobody was named: spouse, grown child, parent, then the eldest; minors last. */
export function nextHead<M extends Member>(leaving: Member, left: readonly M[], on: Day): M | undefined {
  const rank = (member: M): number => {
    const near = isSpouse(member, leaving) ? 0 : isChild(member, leaving) ? 1 : isChild(leaving, member) ? 2 : 3
    return hasCompleted(member.birthDate, OF_AGE, on) ? near : near + 4
  }
  return left.toSorted((a, b) => rank(a) - rank(b) || (a.birthDate < b.birthDate ? -1 : 1) || (a.id < b.id ? -1 : 1))[0]
}
