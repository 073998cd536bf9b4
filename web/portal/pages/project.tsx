// One project made public: stages as a vertical list, the approved estimate, tenders and awards.
import type { Answer } from '../asked.ts'
import { NotThere } from '../asking.ts'
import type { Page } from '../page.ts'
import { Asked, Facts, Status, Table, Title } from '../parts/blocks.tsx'
import { sets } from '../parts/sets.ts'
import { DayText, MoneyText, Zh } from '../parts/text.tsx'
import type { Visit } from '../visit.ts'
import { toneOf } from './projects.tsx'
import { stagesOf, type Stage } from './stages.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The id in the path, when it has the form of one. */
export function uuidIn(v: Visit): string {
  const id = v.parameters.id!.toLowerCase()
  if (!UUID.test(id)) throw new NotThere()
  return id
}

export async function project(v: Visit): Promise<Page> {
  const id = uuidIn(v)
  const [found, tenders] = await Promise.all([v.asking.must('projects', { project: id }), v.asking.part('tenders', { project: id })])
  const it = found.projects.find((one) => one.id === id)
  if (!it) throw new NotThere()
  const stages = stagesOf(it, tenders.is === 'here' ? tenders.answer : undefined)
  return {
    title: it.name,
    description: `${it.organName} · ${it.name}`,
    article: { publishedOn: it.approvedOn, source: it.organName },
    body: (
      <div className="printable">
        <Title>
          <Zh v={v}>{it.name}</Zh>
        </Title>
        <Facts
          facts={[
            [
              v.t('projects.organ'),
              <Zh key="organ" v={v}>
                <a href={`/organs/${it.organ}`}>{it.organName}</a>
              </Zh>,
            ],
            [
              v.t('projects.state'),
              <Status key="state" tone={toneOf(it.state)}>
                {v.of(sets.projectState(it.state))}
              </Status>,
            ],
            [v.t('projects.estimate'), <MoneyText key="sum" v={v} amount={it.approvedEstimate} />],
            [v.t('project.level'), v.of(sets.level(it.level))],
            [v.t('project.purpose'), v.of(sets.purpose(it.purpose))],
          ]}
        />
        <section>
          <h2>{v.t('project.stages')}</h2>
          <ol className="stages">
            {stages.map((stage) => (
              <StageLine key={stage.name} v={v} stage={stage} />
            ))}
          </ol>
        </section>
        <Asked v={v} part={tenders} title={v.t('project.tenders')}>
          {(answer) => <Tenders v={v} answer={answer} />}
        </Asked>
      </div>
    ),
  }
}

const toneWords = { done: 'project.done', now: 'project.now', waits: 'project.waits', stopped: 'project.stopped' } as const

const StageLine = ({ v, stage: { name, tone, day, what } }: { v: Visit; stage: Stage }) => (
  <li className={tone}>
    <svg className="dot" viewBox="-1 -1 17 17" aria-hidden="true">
      <circle cx="7.5" cy="7.5" r="6" />
    </svg>
    <h3>{v.t(name)}</h3>
    <div>
      <p className="when">
        {v.t(toneWords[tone])}
        {day && (
          <>
            {' · '}
            <DayText v={v} day={day} />
          </>
        )}
      </p>
      {what && <p>{v.t(what)}</p>}
    </div>
  </li>
)

type Tender = Answer<'tenders'>['tenders'][number]

const Tenders = ({ v, answer: { tenders, directContracts } }: { v: Visit; answer: Answer<'tenders'> }) => (
  <section>
    <h2>{v.t('project.tenders')}</h2>
    {tenders.length === 0 && directContracts.length === 0 && <p className="quiet">{v.t('project.tendersNone')}</p>}
    {tenders.length > 0 && (
      <Table
        caption={v.t('project.tenders')}
        hideCaption
        heads={[
          { name: v.t('project.tender') },
          { name: v.t('projects.state') },
          { name: v.t('project.winner') },
          { name: v.t('project.ceiling'), kind: 'num' },
          { name: v.t('project.price'), kind: 'num' },
        ]}
        rows={tenders.map((tender) => ({ key: tender.id, cells: cellsOf(v, tender) }))}
      />
    )}
    {directContracts.length > 0 && (
      <Table
        caption={v.t('project.direct')}
        heads={[
          { name: v.t('project.contractor') },
          { name: v.t('project.category') },
          { name: v.t('project.signed'), kind: 'narrow' },
          { name: v.t('project.sum'), kind: 'num' },
        ]}
        rows={directContracts.map(({ id, supplierName, category, signedOn, sum }) => ({
          key: id,
          cells: [
            <Zh key="supplier" v={v}>
              {supplierName}
            </Zh>,
            v.of(sets.tenderCategory(category)),
            <DayText key="day" v={v} day={signedOn} />,
            <MoneyText key="sum" v={v} amount={sum} />,
          ],
        }))}
      />
    )}
  </section>
)

const cellsOf = (v: Visit, { id, title, category, state, ceiling, bidCount, award, contract }: Tender) => [
  <div key="title">
    <Zh v={v}>{title}</Zh>
    <p>
      {v.of(sets.tenderCategory(category))} · <a href={`/open/ocds/ocds-000000-${id}.json`}>{v.t('project.data')}</a>
    </p>
  </div>,
  <div key="state">
    {v.of(sets.tenderState(state))}
    {bidCount !== null && <p>{v.t('project.nBids', { n: bidCount })}</p>}
  </div>,
  award ? (
    <div key="award">
      <Zh v={v}>{award.name}</Zh>
      <p>
        <DayText v={v} day={award.day} />
      </p>
    </div>
  ) : null,
  <MoneyText key="ceiling" v={v} amount={ceiling} />,
  award ? (
    <div key="price">
      <MoneyText v={v} amount={award.price} />
      {contract && (
        <p>
          {v.t('project.signed')} <DayText v={v} day={contract.day} />
        </p>
      )}
    </div>
  ) : null,
]
