import { sum, toYuan, yuan } from '#kernel/money/money.ts'
import type { Answer } from '../asked.ts'
import type { Page } from '../page.ts'
import { Choices, Provenance, Status, Table, Title } from '../parts/blocks.tsx'
import { moneyWords } from '../parts/format.ts'
import { sets } from '../parts/sets.ts'
import { DayText, MoneyText, Zh } from '../parts/text.tsx'
import type { Visit } from '../visit.ts'

export type Project = Answer<'projects'>['projects'][number]

export const toneOf = (state: string) =>
  state === 'accepted' ? 'done' : state === 'revoked' || state === 'not-approved' ? 'stopped' : ('now' as const)

export async function projects(v: Visit): Promise<Page> {
  const { projects: all } = await v.asking.must('projects', {})
  const states = [...new Set(all.map(({ state }) => state))]
  const state = states.find((it) => it === v.query.state)
  const shown = all.filter((project) => !state || project.state === state).toSorted((a, b) => b.approvedOn.localeCompare(a.approvedOn))
  const total = toYuan(sum(shown.map(({ approvedEstimate }) => yuan(approvedEstimate))))
  return {
    title: v.t('column.projects'),
    description: v.t('projects.lead'),
    body: (
      <>
        <Title lead={v.t('projects.lead')}>{v.t('column.projects')}</Title>
        {all.length === 0 ? (
          <p className="quiet">{v.t('projects.none')}</p>
        ) : (
          <>
            <Choices
              label={v.t('projects.state')}
              items={[
                { name: v.t('catalogue.all'), href: '/projects', chosen: !state, count: all.length },
                ...states.map((it) => ({
                  name: v.of(sets.projectState(it)),
                  href: `/projects?state=${it}`,
                  chosen: it === state,
                  count: all.filter((project) => project.state === it).length,
                })),
              ]}
            />
            <List v={v} projects={shown} caption={v.t('projects.total', { n: shown.length, sum: moneyWords(v.language, total) })} />
            <Provenance v={v} scope={v.t('projects.scope')} source={v.t('projects.source')} />
          </>
        )}
      </>
    ),
  }
}

const List = ({ v, projects, caption }: { v: Visit; projects: readonly Project[]; caption: string }) => (
  <Table
    caption={caption}
    heads={[
      { name: v.t('projects.name') },
      { name: v.t('projects.organ') },
      { name: v.t('projects.state'), kind: 'narrow' },
      { name: v.t('projects.approved'), kind: 'narrow' },
      { name: v.t('projects.estimate'), kind: 'num' },
    ]}
    rows={projects.map(({ id, name, organName, state, approvedOn, approvedEstimate }) => ({
      key: id,
      cells: [
        <a key="name" href={`/projects/${id}`}>
          <Zh v={v}>{name}</Zh>
        </a>,
        <Zh key="organ" v={v}>
          {organName}
        </Zh>,
        <Status key="state" tone={toneOf(state)}>
          {v.of(sets.projectState(state))}
        </Status>,
        <DayText key="day" v={v} day={approvedOn} />,
        <MoneyText key="sum" v={v} amount={approvedEstimate} />,
      ],
    }))}
  />
)
