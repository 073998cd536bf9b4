// 链路图: which trunks join the prefectures, and what falls off when one is cut. The drawing repeats the tables below it, which
// are what the keyboard and a reader of the screen use.
import { useState } from 'react'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { LinkTiles } from './link-tiles.tsx'
import { type LinkMapAnswer, type Site, speedText, toneOfTrunk, type Trunk, useLinkWords } from './link-words.ts'
import { NoRight } from './no-right.tsx'

export function LinkMap() {
  const { t, w } = useSpeech()
  const { meta } = useHouse()
  const read = useAnswer<LinkMapAnswer>('backbone.link-map')
  const [chosen, setChosen] = useState<string>()
  if (!read.allowed) return <NoRight title={t('links.title')} may="backbone.read" />
  const map = read.data
  return (
    <>
      <PageHead
        title={t('links.title')}
        lead={t('links.lead')}
        actions={meta.registers
          .filter(({ name, allowed }) => allowed && ['backbone.device', 'backbone.trunk', 'backbone.site'].includes(name))
          .map(({ name, title }) => (
            <KitLink key={name} to={`/registers/${name}`}>
              {w(title)}
            </KitLink>
          ))}
      />
      {read.error && <ProblemNotice error={read.error} retry={read.retry} />}
      {read.isPending && <Loading rows={8} />}
      {map && map.sites.length === 0 && <p className="y-note">{t('links.none')}</p>}
      {map && map.sites.length > 0 && (
        <div className="y-zones">
          <figure className="y-figure y-zones-figure">
            <figcaption>{t('links.map')}</figcaption>
            <LinkTiles map={map} chosen={chosen} onChoose={setChosen} />
            <Legend />
          </figure>
          <Sites map={map} chosen={chosen} onChoose={setChosen} />
          <Trunks map={map} chosen={chosen} />
        </div>
      )}
    </>
  )
}

function Legend() {
  const { t } = useSpeech()
  const { state } = useLinkWords()
  return (
    <ul className="y-links-legend">
      {(['in-use', 'down', 'planned'] as const).map((one) => (
        <li key={one}>
          <svg viewBox="0 0 36 10" width="36" height="10" aria-hidden="true">
            <line className={`y-links-line y-links-${one}`} x1="0" y1="5" x2="36" y2="5" strokeWidth="3" />
          </svg>
          {state(one)}
        </li>
      ))}
      <li>{t('links.width')}</li>
      <li>
        <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
          <path className="y-links-single" d="M0 0l14 14v-14z" />
        </svg>
        {t('links.single')}
      </li>
    </ul>
  )
}

/** The province, its prefectures and, under the one chosen, the counties. */
const listed = (sites: readonly Site[], chosen: string | undefined) =>
  sites.filter(({ level, division }) => level !== 'county' || (chosen !== undefined && division.startsWith(chosen.slice(0, 4))))

function Sites({
  map,
  chosen,
  onChoose,
}: {
  map: LinkMapAnswer
  chosen: string | undefined
  onChoose: (code: string | undefined) => void
}) {
  const { t } = useSpeech()
  const { level } = useLinkWords()
  const exposed = map.sites.filter(({ hangsOn }) => hangsOn.length > 0)
  return (
    <section aria-labelledby="link-sites">
      <h2 id="link-sites">{t('links.sites')}</h2>
      <p className={exposed.length === 0 ? 'y-note y-note-good' : 'y-note'}>
        {exposed.length === 0 ? t('links.allDouble') : t('links.exposed', { n: exposed.length, of: map.sites.length })}
      </p>
      <div className="y-scroll" tabIndex={0} role="region" aria-label={t('links.sites')}>
        <table className="y-rows y-rows-page">
          <thead>
            <tr>
              <th scope="col">{t('links.site')}</th>
              <th scope="col">{t('links.level')}</th>
              <th scope="col">{t('links.count')}</th>
              <th scope="col">{t('links.standing')}</th>
            </tr>
          </thead>
          <tbody>
            {listed(map.sites, chosen).map((site) => (
              <tr key={site.code}>
                <th scope="row">
                  {site.level === 'county' ? (
                    site.name
                  ) : (
                    <button
                      type="button"
                      className="y-link"
                      aria-pressed={site.code === chosen}
                      onClick={() => onChoose(site.code === chosen ? undefined : site.code)}
                    >
                      {site.name}
                    </button>
                  )}
                </th>
                <td>{level(site.level)}</td>
                <td>{site.trunks}</td>
                <td>
                  <Standing site={site} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="y-hint">{t('links.pick')}</p>
    </section>
  )
}

function Standing({ site }: { site: Site }) {
  const { t } = useSpeech()
  if (!site.reached) return <StatusMark tone="bad">{t('links.unreached')}</StatusMark>
  if (site.hangsOn.length > 0) return <StatusMark tone="wait">{t('links.noSecond')}</StatusMark>
  return <StatusMark tone="good">{t('links.second')}</StatusMark>
}

function Trunks({ map, chosen }: { map: LinkMapAnswer; chosen: string | undefined }) {
  const { t } = useSpeech()
  const { kind, state } = useLinkWords()
  const names = new Map(map.sites.map(({ code, name }) => [code, name]))
  const inside = chosen === undefined || chosen === '430000' ? undefined : chosen.slice(0, 4)
  const here = (code: string) => code === chosen || (inside !== undefined && code.startsWith(inside))
  const heavy = (trunk: Trunk) => trunk.cut.length > 0 || trunk.state !== 'in-use'
  const trunks = map.trunks.filter((trunk) => (chosen === undefined ? heavy(trunk) : here(trunk.from) || here(trunk.to)))
  const title = chosen === undefined ? t('links.weak') : t('links.trunksOf', { site: names.get(chosen) ?? chosen })
  return (
    <section className="y-zones-wide" aria-labelledby="link-trunks" aria-live="polite">
      <h2 id="link-trunks">{title}</h2>
      {trunks.length === 0 && <p className="y-note y-note-good">{t('links.noWeak')}</p>}
      {trunks.length > 0 && (
        <div className="y-scroll" tabIndex={0} role="region" aria-label={title}>
          <table className="y-rows y-rows-page y-rows-roomy">
            <thead>
              <tr>
                <th scope="col">{t('links.ends')}</th>
                <th scope="col">{t('links.bandwidth')}</th>
                <th scope="col">{t('links.kind')}</th>
                <th scope="col">{t('links.operator')}</th>
                <th scope="col">{t('links.state')}</th>
                <th scope="col">{t('links.cut')}</th>
              </tr>
            </thead>
            <tbody>
              {trunks.map((trunk) => (
                <tr key={trunk.id}>
                  <th scope="row">
                    <KitLink to={`/registers/backbone.trunk/${trunk.id}`}>
                      {`${names.get(trunk.from) ?? trunk.from} — ${names.get(trunk.to) ?? trunk.to}`}
                    </KitLink>
                    <span className="y-faint">{`${trunk.a} — ${trunk.b}`}</span>
                  </th>
                  <td className="y-links-speed">{speedText(trunk.bandwidth)}</td>
                  <td>{kind(trunk.kind)}</td>
                  <td>{trunk.operator}</td>
                  <td>
                    <StatusMark tone={toneOfTrunk[trunk.state]}>{state(trunk.state)}</StatusMark>
                  </td>
                  <td>{trunk.cut.length === 0 ? t('links.nothingCut') : trunk.cut.map((code) => names.get(code) ?? code).join('、')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
