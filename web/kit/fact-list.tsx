/** Names and values side by side; what is empty is left out, what is long takes the whole width. */
export function FactList({ rows }: { rows: readonly (readonly [name: string, value: string])[] }) {
  return (
    <dl className="y-facts">
      {rows
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name} className={value.length > 30 ? 'y-fact y-fact-wide' : 'y-fact'}>
            <dt>{name}</dt>
            <dd className="y-prose">{value}</dd>
          </div>
        ))}
    </dl>
  )
}
