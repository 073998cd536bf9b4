// The papers of a matter, each in one of its four states and never 「其他材料」.
import type { Answer } from '../asked.ts'
import type { Visit } from '../visit.ts'
import { Status, Table } from './blocks.tsx'
import { sets } from './sets.ts'
import { Zh } from './text.tsx'

type Material = Answer<'matter'>['materials'][number]

const tone = { base: 'done', certificate: 'done', promise: 'now', upload: 'waits' } as const

export const Materials = ({ v, materials, personal }: { v: Visit; materials: readonly Material[]; personal?: boolean }) => (
  <Table
    caption={v.t('matters.materials')}
    hideCaption
    heads={[{ name: v.t('matters.material') }, { name: v.t('matters.supply') }, { name: v.t('matters.issuer') }]}
    rows={materials.map(({ id, title, supply, issuer, why, always }) => ({
      key: id,
      cells: [
        <div key="title">
          {v.of(title)}
          {why && <p>{v.of(why)}</p>}
        </div>,
        <span key="supply">
          <Status tone={tone[supply]}>{v.of(sets.supply(supply))}</Status>
          {!always && !personal && <> · {v.t('matters.sometimes')}</>}
        </span>,
        <Zh key="issuer" v={v}>
          {issuer}
        </Zh>,
      ],
    }))}
  />
)
