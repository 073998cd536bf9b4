// 留言公开: what its senders agreed to publish, with how long the answer took.
import { type Kind, kinds } from '#modules/services/reports/contract.ts'
import type { Answer } from '../../asked.ts'
import type { Page } from '../../page.ts'
import { Choices, Pager, Provenance, Title } from '../../parts/blocks.tsx'
import { DayText, Zh } from '../../parts/text.tsx'
import type { Visit } from '../../visit.ts'

type Reply = Answer<'replies'>['replies'][number]
const SIZE = 20
const MOST_PAGE = 10_000

const kindOf = ({ query: { kind } }: Visit): Kind | undefined => (kind && Object.hasOwn(kinds, kind) ? (kind as Kind) : undefined)
const pageOf = ({ query }: Visit): number => Math.min(MOST_PAGE, Math.max(1, Math.trunc(Number(query.page)) || 1))

export async function replies(v: Visit): Promise<Page> {
  const [kind, page] = [kindOf(v), pageOf(v)]
  const { replies: found, total, kinds: held, answered, inTime } = await v.asking.must('replies', { page, ...(kind && { kind }) })
  const hrefOf = (of: Kind | undefined, at = 1) => {
    const search = new URLSearchParams({ ...(of && { kind: of }), ...(at > 1 && { page: String(at) }) }).toString()
    return v.to(`/talk/replies${search && `?${search}`}`)
  }
  return {
    title: v.t('column.replies'),
    description: v.t('talk.repliesWhat'),
    body: (
      <>
        <Title lead={v.t('talk.repliesLead', { answered, inTime })}>{v.t('column.replies')}</Title>
        {held.length > 0 && (
          <Choices
            label={v.t('talk.kind')}
            items={[undefined, ...(Object.keys(kinds) as Kind[]).filter((one) => held.includes(one) || one === kind)].map((one) => ({
              name: one ? v.of(kinds[one]) : v.t('talk.all'),
              href: hrefOf(one),
              chosen: one === kind,
            }))}
          />
        )}
        {found.length === 0 ? (
          <p>
            {v.t('talk.repliesNone')} <a href={v.to('/talk')}>{v.t('talk.ways')}</a>
          </p>
        ) : (
          found.map((reply) => <One key={reply.id} v={v} reply={reply} />)
        )}
        <Pager v={v} page={page} pages={Math.ceil(total / SIZE)} hrefOf={(at) => hrefOf(kind, at)} />
        {found.length > 0 && (
          <p>
            <a href={v.to('/talk')}>{v.t('talk.notThere')}</a>
          </p>
        )}
        <Provenance v={v} scope={v.t('talk.repliesScope')} source={v.t('talk.repliesSource')} />
      </>
    ),
  }
}

const One = ({ v, reply }: { v: Visit; reply: Reply }) => (
  <article className="reply">
    <h2>
      <Zh v={v}>{reply.title}</Zh>
    </h2>
    <p className="quiet">
      {v.of(kinds[reply.kind])} · <DayText v={v} day={reply.receivedOn} />
    </p>
    <p className="said" lang="zh-CN">
      {reply.said}
    </p>
    <div className="said-back">
      <p>
        <strong>
          <Zh v={v}>{reply.organ}</Zh>
        </strong>{' '}
        <DayText v={v} day={reply.answeredOn} /> · {reply.days === 0 ? v.t('talk.sameDay') : v.t('talk.took', { n: reply.days })}
        {reply.overdue > 0 && ` · ${v.t('talk.lateBy', { n: reply.overdue })}`}
      </p>
      <p className="said" lang="zh-CN">
        {reply.reply}
      </p>
    </div>
  </article>
)
