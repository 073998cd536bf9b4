// The columns of a list of cases, the same in 我的工作 and in the organ's list.
import { dueUnknown } from '#kernel/time/due.ts'
import { dayText, instantText } from '#web/forms/value-text.ts'
import type { Facet } from '#web/kit/data-table/facet-panel.tsx'
import type { TableColumn } from '#web/kit/data-table/table-columns.tsx'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import type { CaseRow } from '#web/kit/process-panel/case-story.ts'
import { StatusMark, toneOf } from '#web/kit/status-mark.tsx'

export function useCaseColumns(): TableColumn<CaseRow>[] {
  const { t, w, language } = useSpeech()
  const { procedure, organName, meta } = useHouse()
  const state = (row: CaseRow) => procedure(row.type)?.states[row.state]
  return [
    { name: 'title', title: t('case.subject'), sortable: false, render: (row) => row.title },
    { name: 'type', title: t('work.type'), sortable: false, render: (row) => w(procedure(row.type)?.title) || row.type },
    { name: 'organ', title: t('case.organ'), sortable: false, render: (row) => row.organName ?? organName(row.organ) },
    {
      name: 'state',
      title: t('case.state'),
      sortable: false,
      render: (row) => <StatusMark tone={toneOf(state(row))}>{w(state(row)?.title) || row.state}</StatusMark>,
    },
    {
      name: 'dueOn',
      title: t('case.due'),
      sortable: false,
      render: (row) => <Due day={row.dueOn} open={row.dueOpen} today={meta.today} />,
    },
    { name: 'movedAt', title: t('case.moved'), render: (row) => (row.movedAt ? instantText(row.movedAt, language) : '') },
    {
      name: 'openedAt',
      spare: true,
      title: t('case.opened'),
      sortable: false,
      render: (row) => (row.openedAt ? dayText(row.openedAt, language) : ''),
    },
    {
      name: 'number',
      spare: true,
      title: t('case.number'),
      sortable: false,
      render: (row) => <span className="y-code">{row.number}</span>,
    },
  ]
}

/** A deadline with its words: over or near is said in words and weight, not by colour alone. */
export function Due({ day, open, today }: { day: string | null | undefined; open?: boolean | undefined; today: string }) {
  const { t, language } = useSpeech()
  if (!day) return <span className="y-faint">{open ? dueUnknown[language] : t('case.noDue')}</span>
  const late = day < today
  return (
    <span className={late ? 'y-late' : undefined}>
      {dayText(day, language)}
      {late ? `　${t('work.overdue')}` : day === today ? `　${t('process.dueToday')}` : ''}
    </span>
  )
}

/** The type filter, from the counts the server gives. */
export function useTypeFacet(): Facet {
  const { t, w } = useSpeech()
  const { procedure } = useHouse()
  return { field: 'type', title: t('work.type'), words: (value) => w(procedure(value)?.title) || value }
}
