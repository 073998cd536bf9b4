// 公开的答复: what an organ answered to an application for disclosure and found that everybody should know (条例 第44条). Who asked is not said.
import { MOST_REPLIES } from '#modules/services/disclosure/contract.ts'
import type { Answer } from '../../asked.ts'
import type { Page } from '../../page.ts'
import { Facts, Title } from '../../parts/blocks.tsx'
import { DayText, Zh } from '../../parts/text.tsx'
import type { Visit } from '../../visit.ts'
import { askedFor } from './asked-for.ts'

type Reply = Answer<'disclosed'>['replies'][number]

export async function disclosedReplies(v: Visit): Promise<Page> {
  const { replies } = await v.asking.must('disclosed', {})
  return {
    title: v.t('column.disclosed'),
    description: v.t('disclosed.lead'),
    body: (
      <>
        <Title lead={v.t('disclosed.lead')}>{v.t('column.disclosed')}</Title>
        {replies.length === 0 ? (
          <p>
            {v.t('disclosed.none')} <a href="/docs">{v.t('column.docs')}</a>
          </p>
        ) : (
          <p className="quiet">
            {v.t(replies.length < MOST_REPLIES ? 'disclosed.all' : 'disclosed.latest', { n: replies.length })}{' '}
            <a href="/disclosure/replies/feed.xml">{v.t('disclosed.feed')}</a>
          </p>
        )}
        {replies.map((reply) => (
          <One key={reply.id} v={v} reply={reply} />
        ))}
        <p className="onward">
          <a href="/disclosure/apply">{v.t('column.disclose')}</a>
        </p>
      </>
    ),
  }
}

const One = ({ v, reply: { id, wanted, organName, reply } }: { v: Visit; reply: Reply }) => (
  <article className="reply" id={`r-${id}`}>
    <h2>
      <Zh v={v}>{askedFor(wanted)}</Zh>
    </h2>
    <p className="quiet">
      <Zh v={v}>{organName}</Zh> · <DayText v={v} day={reply.on} />
    </p>
    {askedFor(wanted) !== wanted && (
      <p className="said" lang="zh-CN">
        {wanted}
      </p>
    )}
    <div className="said-back">
      <Facts
        facts={reply.said.map(({ name, text }) => [
          name,
          <Zh key={name} v={v}>
            {text}
          </Zh>,
        ])}
      />
    </div>
  </article>
)
