// The province's master plan: its items with lead organs, clause and progress, by section of the policy.
import { ISSUED } from '#policy/clauses.ts'
import type { Answer } from '../asked.ts'
import type { Page } from '../page.ts'
import { Asked, Facts, Figures, Provenance, Status, Table, Title } from '../parts/blocks.tsx'
import { dayWords, numberWords } from '../parts/format.ts'
import { sets } from '../parts/sets.ts'
import { ClauseLink, DayText, listed, Zh } from '../parts/text.tsx'
import type { Visit } from '../visit.ts'

type Plan = NonNullable<Answer<'plan'>['plan']>
type Task = Plan['tasks'][number]
type Names = ReadonlyMap<string, string>

const tones = { done: 'done', underway: 'now', 'not-started': 'waits' } as const

export async function plan(v: Visit): Promise<Page> {
  const { asking } = v
  const [found, progress, now] = await Promise.all([asking.must('plan', {}), asking.part('progress', {}), asking.part('organs', {})])
  // A page shows the name that was valid on the day of the document; a body set up later has only the name of today.
  const then = await asking.part('organs', { day: found.plan?.fromDay ?? ISSUED })
  const names: Names = new Map(
    [now, then].flatMap((organs) => (organs.is === 'here' ? organs.answer.organs.map(({ id, name }) => [id, name] as const) : [])),
  )
  const it = found.plan
  return {
    title: it?.title ?? v.t('column.plan'),
    description: v.t('plan.lead'),
    ...(it && { article: { publishedOn: it.publishedOn ?? undefined, source: it.basis } }),
    body: (
      <div className="printable">
        <Title lead={v.t('plan.lead')}>{v.t('column.plan')}</Title>
        {it ? (
          <>
            <About v={v} plan={it} names={names} />
            <Asked v={v} part={progress} title={v.t('plan.progress')}>
              {(answer) => <Progress v={v} progress={answer} />}
            </Asked>
            <Tasks v={v} tasks={it.tasks} names={names} />
          </>
        ) : (
          <p className="quiet">{v.t('plan.none')}</p>
        )}
      </div>
    ),
  }
}

const nameOf = (names: Names, id: string) => names.get(id) ?? id

const About = ({ v, plan, names }: { v: Visit; plan: Plan; names: Names }) => (
  <section>
    <h2>
      <Zh v={v}>{plan.title}</Zh>
    </h2>
    <Facts
      facts={[
        plan.publishedOn && [v.t('plan.published'), <DayText key="day" v={v} day={plan.publishedOn} />],
        plan.signatures.length > 0 && [
          v.t('plan.signed'),
          <Zh key="signed" v={v}>
            {listed(
              v,
              plan.signatures.map((id) => nameOf(names, id)),
            )}
          </Zh>,
        ],
        [
          v.t('plan.basis'),
          <Zh key="basis" v={v}>
            {plan.basis}
          </Zh>,
        ],
      ]}
    />
  </section>
)

const Progress = ({ v, progress }: { v: Visit; progress: Answer<'progress'> }) => (
  <section aria-label={v.t('plan.progress')}>
    <Figures
      items={[
        { n: numberWords(progress.total), name: v.t('plan.tasks') },
        { n: numberWords(progress.done), name: v.t('plan.done') },
        { n: numberWords(progress.underway), name: v.t('plan.underway') },
        { n: numberWords(progress.notStarted), name: v.t('plan.notStarted') },
        { n: numberWords(progress.overdue), name: v.t('plan.overdue') },
      ]}
    />
    <Provenance v={v} scope={v.t('plan.scope')} source={v.t('column.plan')} />
  </section>
)

/** 3.2.5 → 3.2: the section of the policy. */
const sectionOf = ({ clause }: Task) => clause?.split('.').slice(0, 2).join('.') ?? '–'

const Tasks = ({ v, tasks, names }: { v: Visit; tasks: readonly Task[]; names: Names }) => (
  <>
    {[...Map.groupBy(tasks, sectionOf)].map(([section, items]) => (
      <section key={section}>
        <h2>{sectionName(v, section)}</h2>
        <Table
          caption={sectionName(v, section)}
          hideCaption
          even
          heads={[
            { name: v.t('plan.task') },
            { name: v.t('plan.organs') },
            { name: v.t('plan.clause'), kind: 'narrow' },
            { name: v.t('plan.progress'), kind: 'narrow' },
          ]}
          rows={items.map((task) => ({ key: task.id, cells: cellsOf(v, task, names) }))}
        />
      </section>
    ))}
  </>
)

const sections = {
  '3.1': 'plan.section31',
  '3.2': 'plan.section32',
  '3.3': 'plan.section33',
  '3.4': 'plan.section34',
  '3.5': 'plan.section35',
  '3.6': 'plan.section36',
  '3.7': 'plan.section37',
  '3.8': 'plan.section38',
  '3.9': 'plan.section39',
} as const

const sectionName = (v: Visit, section: string) =>
  section in sections ? v.t(sections[section as keyof typeof sections]) : v.t('plan.section', { section })

function cellsOf(v: Visit, task: Task, names: Names) {
  const leads = task.lead.map((id) => nameOf(names, id))
  return [
    <Zh key="title" v={v}>
      {task.title}
    </Zh>,
    <div key="organs">
      {leads.length > 0 ? <Zh v={v}>{listed(v, leads)}</Zh> : task.everyone ? v.t('plan.everyone') : v.t('frame.none')}
      {task.participants.length > 0 && (
        <p>
          <Zh v={v}>
            {v.t('plan.with', {
              organs: listed(
                v,
                task.participants.map((id) => nameOf(names, id)),
              ),
            })}
          </Zh>
        </p>
      )}
    </div>,
    task.clause ? <ClauseLink key="clause" v={v} id={task.clause} /> : null,
    <div key="progress">
      <Status tone={tones[task.progress]}>{v.of(sets.progress(task.progress))}</Status>
      {task.percent > 0 && task.progress !== 'done' && <span className="num"> {task.percent}%</span>}
      {task.due && <p>{v.t(task.overdue ? 'plan.wasDue' : 'plan.due', { day: dayWords(v.language, task.due) })}</p>}
    </div>,
  ]
}
