// 网络分区图: the four networks as the rules of the registry hold them apart, drawn and said. The drawing repeats the list beside it, which is
// what the keyboard and a reader of the screen use; a border chosen there is marked in the drawing.
import { useState } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import type * as boundary from '#modules/network/boundary/contract.ts'
import type * as registry from '#modules/network/registry/contract.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { ActHere } from './act-here.tsx'
import { NoRight } from './no-right.tsx'
import { ZoneDrawing } from './zone-drawing.tsx'
import { type Border, keyOf, useZoneWords } from './zone-words.ts'

type Answer = Out<typeof registry.zoneMap>
type Flows = Out<typeof boundary.flowsToday>['flows']

export function ZoneMap() {
  const { t, w } = useSpeech()
  const { meta } = useHouse()
  const read = useAnswer<Answer>('registry.zone-map')
  const flows = useAnswer<{ flows: Flows }>('boundary.flows-today')
  const [chosen, setChosen] = useState<string>()
  if (!read.allowed) return <NoRight title={t('zones.title')} may="registry.read" />
  const passing = (border: Border) =>
    flows.data?.flows.filter(({ passes, fromNetwork, toNetwork }) => passes && isBetween(border, fromNetwork, toNetwork)).length
  return (
    <>
      <PageHead
        title={t('zones.title')}
        lead={t('zones.lead')}
        actions={
          <>
            {meta.registers
              .filter(({ name, allowed }) => allowed && name === 'registry.link')
              .map(({ name, title }) => (
                <KitLink key={name} to={`/registers/${name}`}>
                  {w(title)}
                </KitLink>
              ))}
            <ActHere name="registry.register-link" />
          </>
        }
      />
      {read.error && <ProblemNotice error={read.error} retry={read.retry} />}
      {read.isPending && <Loading rows={8} />}
      {read.data && (
        <div className="y-zones">
          <figure className="y-figure y-zones-figure">
            <figcaption>{t('zones.map')}</figcaption>
            <ZoneDrawing borders={read.data.borders} passing={passing} chosen={chosen} onChoose={setChosen} />
            <p className="y-hint">{t('zones.pick')}</p>
          </figure>
          <Borders borders={read.data.borders} passing={passing} chosen={chosen} onChoose={setChosen} />
          <Networks networks={read.data.networks} />
        </div>
      )}
    </>
  )
}

const isBetween = ({ a, b }: Border, from: string, to: string) => (from === a && to === b) || (from === b && to === a)

type Listed = {
  readonly borders: readonly Border[]
  readonly passing: (border: Border) => number | undefined
  readonly chosen: string | undefined
  readonly onChoose: (key: string | undefined) => void
}

function Borders({ borders, passing, chosen, onChoose }: Listed) {
  const { t } = useSpeech()
  const { network, separation, kind } = useZoneWords()
  return (
    <section aria-labelledby="zone-borders">
      <h2 id="zone-borders">{t('zones.borders')}</h2>
      <ul className="y-zone-borders">
        {borders.map((border) => {
          const key = keyOf(border)
          const count = passing(border)
          return (
            <li key={key} className={key === chosen ? 'y-zone-chosen' : undefined}>
              <p className="y-timeline-head">
                <button
                  type="button"
                  className="y-link"
                  aria-pressed={key === chosen}
                  onClick={() => onChoose(key === chosen ? undefined : key)}
                >
                  {t('zones.between', { a: network(border.a), b: network(border.b) })}
                </button>
                <b className={border.separation === 'logical' ? 'y-zone-logical' : 'y-zone-physical'}>{separation(border.separation)}</b>
                <Clauses clauses={border.clauses} />
              </p>
              <p className="y-faint">
                {border.lawful.length === 0 ? t('zones.noLink') : t('zones.lawful', { kinds: border.lawful.map(kind).join('、') })}
                {border.lawful.length > 0 && ` ${t('zones.links', { n: border.links.length })}`}
                {border.separation === 'logical' && count !== undefined && ` · ${t('zones.flows', { n: count })}`}
              </p>
              {border.links.map((link) => (
                <p key={link.id} className="y-holding">
                  <KitLink to={`/registers/registry.link/${link.id}`}>{link.purpose}</KitLink>{' '}
                  <span className="y-faint">{[kind(link.kind), link.boundary].filter(Boolean).join(' · ')}</span>
                </p>
              ))}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Networks({ networks }: { networks: Answer['networks'] }) {
  const { t, w } = useSpeech()
  const { names } = useHouse()
  const { network } = useZoneWords()
  const isKeptInside = (zone: string) => zone === 'intranet' || zone === 'crypto'
  return (
    <section className="y-zones-wide" aria-labelledby="zone-networks">
      <h2 id="zone-networks">{t('zones.networks')}</h2>
      <ul className="y-zone-cards">
        {networks.map(({ zone, isolation, lead, clauses, blocks, names: named }) => (
          <li key={zone}>
            <p className="y-timeline-head">
              <b>{network(zone)}</b> <Clauses clauses={clauses} />
            </p>
            <p>{w(isolation)}</p>
            <p className="y-faint">{t('zones.ledBy', { organs: lead.map((organ) => names.organ(organ)).join('、') })}</p>
            <p className="y-faint">
              {isKeptInside(zone) && blocks === 0 ? t('zones.heldInside') : t('zones.holds', { blocks, names: named })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Clauses({ clauses }: { clauses: readonly string[] }) {
  const { t } = useSpeech()
  return (
    <span className="y-zone-clauses">
      {clauses.map((id) => (
        <KitLink key={id} to={`/clauses/${id}`}>
          {t('form.clause', { id })}
        </KitLink>
      ))}
    </span>
  )
}
