// A lawful "no" as a person reads it: every ground in words, with links to its clauses and the article of law.
import type { ReactNode } from 'react'
import { useHouse } from '../house.tsx'
import { useSpeech } from '../language.tsx'
import { KitLink } from '../kit-link.tsx'
import { Law } from '../law.tsx'

export type GroundLike = {
  readonly code: string
  readonly message?: string | undefined
  readonly words?: { readonly zh: string; readonly en: string } | undefined
  readonly clauses?: readonly string[] | undefined
  readonly law?: string | undefined
  readonly detail?: Readonly<Record<string, unknown>> | undefined
}

export function ClauseLinks({ clauses, law }: { clauses?: readonly string[] | undefined; law?: string | undefined }) {
  const { t } = useSpeech()
  if (!clauses?.length && !law) return null
  return (
    <span className="y-basis">
      {clauses?.map((id) => (
        <KitLink key={id} to={`/clauses/${id}`}>
          {t('form.clause', { id })}
        </KitLink>
      ))}
      <Law law={law} />
    </span>
  )
}

/** `after` stands behind each ground, e.g. the way to remove it. */
export function Grounds({ grounds, after }: { grounds: readonly GroundLike[]; after?: (ground: GroundLike) => ReactNode }) {
  const { w } = useSpeech()
  const { meta } = useHouse()
  const right = (name: string) => w(meta.permissions.find((permission) => permission.name === name)?.title) || name
  return (
    <ul className="y-grounds">
      {grounds.map((ground, at) => (
        <li key={`${ground.code}-${at}`}>
          {ground.message || filled(w(ground.words), ground.detail, right) || ground.code}{' '}
          <ClauseLinks clauses={ground.clauses} law={ground.law} />
          {after?.(ground)}
        </li>
      ))}
    </ul>
  )
}

/** The words with the facts of this instance; a permission is named by its title. */
function filled(words: string, detail: GroundLike['detail'], right: (name: string) => string): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = detail?.[name]
    if (value === undefined || value === null) return whole
    if (name === 'permission') return right(String(value))
    return Array.isArray(value) ? value.join('、') : String(value)
  })
}
