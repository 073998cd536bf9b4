// The head of a page: title, one line of lead, the page's own buttons. Moves the document's title along.
import { useEffect, type ReactNode } from 'react'
import { KitLink } from './kit-link.tsx'
import { useSpeech } from './language.tsx'

type Props = { title: string; lead?: ReactNode; actions?: ReactNode; trail?: readonly { to: string; label: string }[] }

export function PageHead({ title, lead, actions, trail }: Props) {
  const { t } = useSpeech()
  useEffect(() => {
    document.title = `${title} - ${t('app.name')}`
  }, [title, t])
  return (
    <header className="y-head">
      {trail && trail.length > 0 && (
        <p className="y-trail">
          {trail.map((step) => (
            <KitLink key={step.to} to={step.to}>
              {step.label}
            </KitLink>
          ))}
        </p>
      )}
      <div className="y-head-line">
        <h1>{title}</h1>
        <div className="y-head-actions">{actions}</div>
      </div>
      {lead && <p className="y-lead">{lead}</p>}
    </header>
  )
}
