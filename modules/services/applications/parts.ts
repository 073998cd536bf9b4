// The parts of an application. Those of a step begin together, each as a case of its organ with the last day that the clock of its
// acts counts; the next step begins when this one is granted.
import type { Due } from '#kernel/time/due.ts'
import { openCases } from '#kernel/cases/open-cases.ts'
import { uuid } from '#kernel/id/uuid.ts'
import type { Definition } from '#modules/services/items/contract.ts'
import { handling } from './procedure.ts'
import type { ApplicationRow } from './rows.ts'
import { caseDue } from './rules/standing.ts'
import type { NewPart, Write } from './store.ts'

/** What an application is made of; those of the first step begin at once, the others wait. */
export const partsOf = ({ kind, parts }: Definition): NewPart[] =>
  parts.map(({ matter, title, step, organ, licensing, days, unit, promise, results, materials, sections }) => ({
    id: uuid(),
    matter,
    title,
    step,
    organ,
    state: step === 1 ? 'submitted' : 'waiting',
    licensing,
    joint: kind === 'life-event',
    days,
    unit,
    promise,
    results,
    needs: { materials, sections },
    renews: null,
    ends_on: null,
  }))

type Whose = Pick<ApplicationRow, 'holder_name' | 'division'>

/** Opens the cases of parts that are received today; answers their numbers, in order. */
export const beginParts = (
  desk: Write,
  action: string,
  { holder_name, division }: Whose,
  parts: readonly Pick<NewPart, 'id' | 'title' | 'organ' | 'licensing' | 'joint' | 'days' | 'unit' | 'promise' | 'ends_on'>[],
): Promise<string[]> =>
  openCases(
    desk,
    handling,
    action,
    parts.map((part) => ({
      id: part.id,
      title: `${part.title.zh}：${holder_name}`,
      organ: part.organ,
      division,
      due: receivedDue(desk, part),
    })),
  )

/** The last day to tell what is missing (行政许可法 第32条). */
const receivedDue = ({ calendar, today }: Write, part: Parameters<typeof caseDue>[0]): Due =>
  caseDue(part, [{ kind: 'received', on_day: today, detail: {} }], calendar)
