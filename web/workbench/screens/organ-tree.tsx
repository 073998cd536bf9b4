// 机构树: the one organ tree as it stood on a day. The slider steps through the days on which it changed.
import { useState } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import type * as people from '#modules/platform/people/contract.ts'
import { isRealDay } from '#web/forms/check-values.ts'
import { DayInput } from '#web/forms/day-input.tsx'
import { dayText } from '#web/forms/value-text.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { useSearchMap } from '../address.ts'
import { ActHere } from './act-here.tsx'
import { NoRight } from './no-right.tsx'

type Answer = Out<typeof people.tree>
type Organ = Answer['organs'][number]

export function OrganTree() {
  const { t, language } = useSpeech()
  const { meta } = useHouse()
  const [search, setSearch] = useSearchMap()
  const [typed, setTyped] = useState<string>()
  const day = typeof search.day === 'string' && isRealDay(search.day) ? search.day : meta.today
  const tree = useAnswer<Answer>('people.tree', { day })
  if (!tree.allowed) return <NoRight title={t('staff.tree')} may="people.read" />
  const go = (next: string) => {
    setTyped(next)
    if (isRealDay(next)) setSearch({ ...search, day: next })
  }
  const changes = [...new Set([...(tree.data?.changes ?? []), meta.today])].toSorted()
  const at = Math.max(
    0,
    changes.findLastIndex((one) => one <= day),
  )
  return (
    <>
      <PageHead title={t('staff.tree')} lead={t('staff.treeLead')} actions={<ActHere name="people.establish-organ" kind="primary" />} />
      <div className="y-tree-day">
        <label className="y-label" htmlFor="tree-day">
          {t('organs.day')}
        </label>
        <DayInput id="tree-day" value={typed ?? day} onChange={(next) => go(String(next ?? ''))} />
        <input
          type="range"
          min={0}
          max={Math.max(0, changes.length - 1)}
          value={at}
          aria-label={t('staff.treeSlider')}
          aria-valuetext={dayText(changes[at] ?? day, language)}
          onChange={(event) => go(changes[Number(event.target.value)] ?? day)}
        />
        <span className="y-faint">{t('staff.treeChanges', { n: changes.length })}</span>
      </div>
      {tree.error && <ProblemNotice error={tree.error} retry={tree.retry} />}
      {tree.isPending && <Loading rows={10} />}
      {tree.data && <Forest organs={tree.data.organs} />}
    </>
  )
}

const LEVELS = ['province', 'prefecture', 'central'] as const

/** The organs without one above them, by level, each with what stands under it. */
function Forest({ organs }: { organs: readonly Organ[] }) {
  const { t } = useSpeech()
  const standing = new Set(organs.map(({ id }) => id))
  const below = Map.groupBy(organs, ({ parent }) => (parent !== null && standing.has(parent) ? parent : ''))
  const roots = below.get('') ?? []
  return LEVELS.map((level) => {
    const own = roots.filter((organ) => organ.level === level)
    return (
      own.length > 0 && (
        <section key={level} className="y-block" aria-labelledby={`tree-${level}`}>
          <h2 id={`tree-${level}`}>
            {t(`organs.level.${level}`)} <span className="y-count">{own.length}</span>
          </h2>
          <Branch organs={own} below={below} />
        </section>
      )
    )
  })
}

function Branch({ organs, below }: { organs: readonly Organ[]; below: ReadonlyMap<string, readonly Organ[]> }) {
  return (
    <ul className="y-tree">
      {organs.map(({ id, name }) => (
        <li key={id}>
          <KitLink to={`/organs/${id}`}>{name}</KitLink>
          {below.has(id) && <Branch organs={below.get(id)!} below={below} />}
        </li>
      ))}
    </ul>
  )
}
