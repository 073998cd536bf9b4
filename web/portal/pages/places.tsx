// Choosing a place (区划切换): the fourteen with their counties, by prefecture or by the first letter, found by name or pinyin. The
// place is a part of the address, so choosing one is following a link.
import { syllablesOf } from '#kernel/text/pinyin.ts'
import { type Division, PROVINCE } from '../divisions.ts'
import type { Page } from '../page.ts'
import { Choices, Title } from '../parts/blocks.tsx'
import type { Visit } from '../visit.ts'
import { elsewhere } from '../visit.ts'

type Heard = { readonly full: string; readonly initials: string }

const heard = new Map<string, Heard>()

/** How a name sounds: 浏阳市 is `liuyangshi` and `lys`. */
export function soundOf(name: string): Heard {
  const known = heard.get(name)
  if (known) return known
  const syllables = syllablesOf(name)
  const made = { full: syllables.join(''), initials: syllables.map(([first]) => first).join('') }
  heard.set(name, made)
  return made
}

const goesBy = ({ name, code }: Division, q: string): boolean =>
  name.includes(q) || code === q || soundOf(name).full.startsWith(q) || soundOf(name).initials.startsWith(q)

export async function choosePlace(v: Visit): Promise<Page> {
  const q = (v.query.q ?? '').trim().toLowerCase().slice(0, 20)
  const to = v.query.to?.startsWith('/') ? v.query.to : '/'
  const isByLetter = v.query.by === 'letter'
  const all = v.divisions?.all.filter(({ level }) => level !== 'province') ?? []
  const found = q ? all.filter((division) => goesBy(division, q)) : []
  const same = (more: Readonly<Record<string, string>>) =>
    `/places?${new URLSearchParams({ ...(to !== '/' && { to }), ...more })}`.replace(/\?$/, '')
  return {
    title: v.t('column.places'),
    description: v.t('place.lead'),
    body: (
      <>
        <Title lead={v.t('place.lead')}>{v.t('column.places')}</Title>
        <form className="ask" action="/places">
          {to !== '/' && <input type="hidden" name="to" value={to} />}
          <div>
            <label htmlFor="q">{v.t('place.find')}</label>
            <input id="q" name="q" type="search" maxLength={20} defaultValue={q} autoComplete="off" />
          </div>
          <button>{v.t('search.button')}</button>
        </form>
        {!v.divisions && <p className="quiet">{v.t('frame.lost')}</p>}
        {q && found.length === 0 && <p role="status">{v.t('place.none', { q })}</p>}
        {found.length > 0 && <Group v={v} title={v.t('place.found')} to={to} divisions={found} />}
        <Choices
          label={v.t('place.by')}
          items={[
            { name: v.t('place.byTree'), href: same({}), chosen: !isByLetter },
            { name: v.t('place.byLetter'), href: same({ by: 'letter' }), chosen: isByLetter },
          ]}
        />
        <p>
          <a href={elsewhere(PROVINCE, to)}>{v.t('place.whole')}</a>
        </p>
        {isByLetter ? <ByLetter v={v} all={all} to={to} /> : <ByTree v={v} to={to} />}
      </>
    ),
  }
}

const Group = ({ v, title, to, divisions }: { v: Visit; title: string; to: string; divisions: readonly Division[] }) => (
  <section className="places">
    <h2>{title}</h2>
    <Links v={v} to={to} divisions={divisions} />
  </section>
)

const Links = ({ v, to, divisions }: { v: Visit; to: string; divisions: readonly Division[] }) => (
  <ul>
    {divisions.map(({ code, name }) => (
      <li key={code}>
        <a href={elsewhere(code, to)} lang="zh-CN" aria-current={code === v.place ? 'true' : undefined}>
          {name}
        </a>
      </li>
    ))}
  </ul>
)

const ByTree = ({ v, to }: { v: Visit; to: string }) => (
  <>
    {v.divisions?.within(PROVINCE).map(({ code, name }) => (
      <section key={code} className="places">
        <h2>
          <a href={elsewhere(code, to)} lang="zh-CN" aria-current={code === v.place ? 'true' : undefined}>
            {name}
          </a>
        </h2>
        <Links v={v} to={to} divisions={v.divisions!.within(code)} />
      </section>
    ))}
  </>
)

function ByLetter({ v, all, to }: { v: Visit; all: readonly Division[]; to: string }) {
  const letters = Map.groupBy(all, ({ name }) => soundOf(name).initials[0]!.toUpperCase())
  return (
    <>
      {[...letters]
        .toSorted(([a], [b]) => a.localeCompare(b))
        .map(([letter, divisions]) => (
          <Group
            key={letter}
            v={v}
            to={to}
            title={letter}
            divisions={divisions.toSorted((a, b) => soundOf(a.name).full.localeCompare(soundOf(b.name).full))}
          />
        ))}
    </>
  )
}
