// What programs may read: the same public record in open formats, and the checkpoint of the audit log.
import type { Answer } from '../asked.ts'
import type { Page } from '../page.ts'
import { Asked, Table, Title } from '../parts/blocks.tsx'
import { instantWords, numberWords } from '../parts/format.ts'
import type { Visit } from '../visit.ts'

export async function open(v: Visit): Promise<Page> {
  const checkpoint = await v.asking.part('checkpoint', {})
  return {
    title: v.t('column.open'),
    description: v.t('open.lead'),
    body: (
      <>
        <Title lead={v.t('open.lead')}>{v.t('column.open')}</Title>
        <Table
          caption={v.t('column.open')}
          hideCaption
          heads={[{ name: v.t('open.format') }, { name: v.t('open.standard') }, { name: v.t('open.file') }]}
          rows={[
            {
              key: 'jsonld',
              cells: [
                v.t('open.catalogue'),
                'DCAT-AP 3 · JSON-LD',
                <a key="a" href="/open/catalogue.jsonld">
                  /open/catalogue.jsonld
                </a>,
              ],
            },
            {
              key: 'ttl',
              cells: [
                v.t('open.catalogue'),
                'DCAT-AP 3 · Turtle',
                <a key="a" href="/open/catalogue.ttl">
                  /open/catalogue.ttl
                </a>,
              ],
            },
            {
              key: 'oc4ids',
              cells: [
                v.t('open.projects'),
                'OC4IDS 0.9 · JSON',
                <a key="a" href="/open/oc4ids.json">
                  /open/oc4ids.json
                </a>,
              ],
            },
            {
              key: 'firms-csv',
              cells: [
                v.t('open.firms'),
                'CSV',
                <a key="a" href="/open/legal-persons.csv">
                  /open/legal-persons.csv
                </a>,
              ],
            },
            {
              key: 'firms-jsonl',
              cells: [
                v.t('open.firms'),
                'JSON Lines',
                <a key="a" href="/open/legal-persons.jsonl">
                  /open/legal-persons.jsonl
                </a>,
              ],
            },
            {
              key: 'sdmx',
              cells: [
                v.t('open.counts'),
                'SDMX-JSON 1.0 · SDMX-CSV 1.0',
                <a key="a" href="/sdmx/rest/dataflow">
                  /sdmx/rest/dataflow
                </a>,
              ],
            },
            { key: 'ocds', cells: [v.t('open.tender'), 'OCDS 1.1 · JSON', v.t('open.tenderWhere')] },
          ]}
        />
        <Terms v={v} />
        <Asked v={v} part={checkpoint}>
          {(answer) => <Checkpoint v={v} answer={answer} />}
        </Asked>
      </>
    ),
  }
}

const Terms = ({ v }: { v: Visit }) => (
  <section>
    <h2>{v.t('open.terms')}</h2>
    <ul>
      <li>{v.t('open.terms1')}</li>
      <li>{v.t('open.terms2')}</li>
      <li>{v.t('open.personal')}</li>
    </ul>
  </section>
)

function Checkpoint({ v, answer: { checkpoint } }: { v: Visit; answer: Answer<'checkpoint'> }) {
  if (!checkpoint) return null
  return (
    <section>
      <h2>{v.t('open.proof')}</h2>
      <p>{v.t('open.proofWhat', { size: numberWords(checkpoint.size), time: instantWords(v.language, checkpoint.at) })}</p>
      <p>
        <code>{checkpoint.root}</code>
      </p>
    </section>
  )
}
