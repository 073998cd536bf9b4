// A village asked for among other things, on the page where it is asked: found by its name and chosen by a button of its own, so that the
// page keeps what was typed beside it. A draft, which is kept, leads to pages of their own instead (apply/village.tsx).
import { localities } from '#modules/platform/people/contract.ts'
import type { Doing } from '../../doing.ts'
import type { Visit } from '../../visit.ts'
import { MOST_WORDS, soughtIn, VILLAGE } from './apply/village.tsx'
import { nameOf } from './asked-field.tsx'
import { describedBy, Told } from './told.tsx'

type Place = { readonly code: string; readonly called: string }
export type VillagesFound = { readonly q: string; readonly places: readonly Place[]; readonly isMore: boolean }

/** What the button that looks for villages says it does, before the field. */
export const FIND = 'find:'
/** The box of words beside the buttons of the choice. */
export const soughtAt = (id: string): string => `${nameOf(id)}-q`

const MOST_TOWNS = 3

/** Villages by name; where towns alone are called so, those of the first towns. */
export async function findVillages(doing: Doing, text: string): Promise<VillagesFound> {
  const q = soughtIn(text)
  if (!q) return { q, places: [], isMore: false }
  const { rows, more } = await doing.ask(localities, { q })
  const villages = rows.filter(({ code }) => VILLAGE.test(code)).map(({ code, name, within }) => ({ code, called: `${within}${name}` }))
  if (villages.length > 0) return { q, places: villages, isMore: more }
  const towns = rows.filter(({ code }) => code.length === 9)
  const within = await Promise.all(
    towns.slice(0, MOST_TOWNS).map(async ({ code: parent }) => {
      const { title, rows: below } = await doing.ask(localities, { parent })
      return below.map(({ code, name }) => ({ code, called: `${title ?? ''}${name}` }))
    }),
  )
  return { q, places: within.flat(), isMore: more || towns.length > MOST_TOWNS }
}

type Asked = {
  readonly v: Visit
  readonly id: string
  readonly title: string
  readonly hint?: string | undefined
  /** What is chosen now, if anything. */
  readonly now?: Place | undefined
  readonly found?: VillagesFound | undefined
  readonly wrong?: string | undefined
}

export function VillageAsked({ v, id, title, hint, now, found, wrong }: Asked) {
  const name = nameOf(id)
  const box = soughtAt(id)
  const places = [...(now ? [now] : []), ...(found?.places ?? []).filter(({ code }) => code !== now?.code)]
  const told = { name, hint, wrong }
  return (
    <fieldset id={name} className={wrong ? 'is-wrong' : undefined} aria-describedby={describedBy(told)} tabIndex={-1}>
      <legend>{title}</legend>
      <Told v={v} {...told} />
      {places.map(({ code, called }) => (
        <label className="option" key={code}>
          <input type="radio" name={name} value={code} defaultChecked={code === now?.code} />
          <span lang={v.language === 'zh' ? undefined : 'zh-CN'}>{called}</span>
        </label>
      ))}
      {found && (
        <p role="status" className="hint">
          {found.places.length === 0
            ? v.t(found.q ? 'own.villageNone' : 'own.villageEmpty', { q: found.q })
            : v.t(found.isMore ? 'apply.villageMore' : 'own.villageFound', { n: found.places.length })}
        </p>
      )}
      <div className="field">
        <label htmlFor={box}>{v.t('apply.villageFind')}</label>
        <p className="hint" id={`${box}-hint`}>
          {v.t('apply.villageFindHint')}
        </p>
        <input
          id={box}
          name={box}
          type="search"
          maxLength={MOST_WORDS}
          defaultValue={found?.q}
          autoComplete="off"
          aria-describedby={`${box}-hint`}
        />
        <button className="plain" name="do" value={`${FIND}${id}`}>
          {v.t('own.villageFind')}
        </button>
      </div>
    </fieldset>
  )
}
