// One document in reading type: who said it, when, under which number, whether it is in force, what explains it; to print, to take home.
import type { Answer } from '../../asked.ts'
import type { Page } from '../../page.ts'
import { Facts, Title } from '../../parts/blocks.tsx'
import { dayWords, numberWords } from '../../parts/format.ts'
import { sets } from '../../parts/sets.ts'
import { DayText, InstantText, Zh } from '../../parts/text.tsx'
import type { Visit } from '../../visit.ts'
import { uuidIn } from '../project.tsx'

type Document = Answer<'document'>

export async function documentPage(v: Visit): Promise<Page> {
  const it = await v.asking.must('document', { id: uuidIn(v) })
  const state = v.of(sets.validity(it.validity))
  return {
    title: it.title,
    description: `${it.issuer.name} · ${it.title}`,
    article: { publishedOn: it.publishedAt.slice(0, 10), source: it.source },
    body: (
      <div className="printable">
        <Title>
          <Zh v={v}>{it.title}</Zh>
        </Title>
        {it.validity !== 'valid' && (
          <p role="note" className="note">
            {v.t('docs.notValid', { state })}
          </p>
        )}
        <DocumentFacts v={v} document={it} />
        <p className="no-print">
          <a href={`/docs/${it.id}/text`} download>
            {v.t('docs.download')}
          </a>
        </p>
        <article className="reading" lang="zh-CN">
          {it.body.map((block, n) => (
            <BlockOf key={n} block={block} />
          ))}
        </article>
        {it.interprets && <Related v={v} title={v.t('docs.interprets')} lines={[it.interprets]} />}
        {it.interpretations.length > 0 && <Related v={v} title={v.t('docs.interpretations')} lines={it.interpretations} />}
        {it.attachments.length > 0 && (
          <section>
            <h2>{v.t('docs.attachments')}</h2>
            <ul className="lines">
              {it.attachments.map(({ id, fileName, bytes }) => (
                <li key={id}>
                  <a href={`/docs/${it.id}/files/${id}`} download>
                    <Zh v={v}>{fileName}</Zh>
                  </a>
                  <p>{v.t('docs.size', { n: numberWords(Math.max(1, Math.round(bytes / 1024))) })}</p>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    ),
  }
}

function DocumentFacts({ v, document: it }: { v: Visit; document: Document }) {
  const { name, now } = it.issuer
  const state = v.of(sets.validity(it.validity))
  return (
    <Facts
      facts={[
        [
          v.t('docs.issuer'),
          <Zh key="issuer" v={v}>
            {now ? v.t('docs.now', { name, now }) : name}
          </Zh>,
        ],
        it.documentNumber && [
          v.t('docs.number'),
          <Zh key="number" v={v}>
            {it.documentNumber}
          </Zh>,
        ],
        [
          v.t('docs.index'),
          <span key="index" className="num">
            {it.indexNumber}
          </span>,
        ],
        [v.t('docs.madeOn'), <DayText key="made" v={v} day={it.madeOn} />],
        [v.t('docs.publishedAt'), <InstantText key="published" v={v} at={it.publishedAt} />],
        [
          v.t('docs.validity'),
          it.endedOn ? v.t('docs.ended', { state, day: dayWords(v.language, it.endedOn), by: it.endedBy ?? '' }) : state,
        ],
        [v.t('docs.kind'), v.of(sets.documentKind(it.kind))],
        [v.t('docs.topic'), v.of(sets.documentTopic(it.topic))],
        [v.t('docs.category'), v.of(sets.category(it.category))],
        [
          v.t('docs.source'),
          <Zh key="source" v={v}>
            {it.source}
          </Zh>,
        ],
      ]}
    />
  )
}

/** The number of an article stands before the first space. */
const LABEL = /^(\S{2,16})\s+(.+)$/su

function BlockOf({ block: { kind, level = 1, text } }: { block: Document['body'][number] }) {
  if (kind === 'heading') return level === 1 ? <h2>{text}</h2> : level === 2 ? <h3>{text}</h3> : <h4>{text}</h4>
  const [, label, rest] = (kind === 'article' && LABEL.exec(text)) || []
  return (
    <p>
      {label ? (
        <>
          <b>{label}</b> {rest}
        </>
      ) : (
        text
      )}
    </p>
  )
}

const Related = ({ v, title, lines }: { v: Visit; title: string; lines: readonly NonNullable<Document['interprets']>[] }) => (
  <section>
    <h2>{title}</h2>
    <ul className="lines">
      {lines.map((it) => (
        <li key={it.id}>
          <a href={v.to(`/docs/${it.id}`)}>
            <Zh v={v}>{it.title}</Zh>
          </a>
          <p>
            <Zh v={v}>{it.issuer}</Zh> · <DayText v={v} day={it.madeOn} />
          </p>
        </li>
      ))}
    </ul>
  </section>
)
