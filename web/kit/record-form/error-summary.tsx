// What needs correcting, at the top of a form: each line leads to its field.
import { idOf } from '#web/forms/pointer.ts'
import { useSpeech } from '../language.tsx'

export function ErrorSummary({ errors }: { errors: ReadonlyMap<string, string> }) {
  const { t } = useSpeech()
  return (
    <section className="y-refusal" role="alert" aria-labelledby="errors-title">
      <h2 id="errors-title">{t('form.errors', { n: errors.size })}</h2>
      <ul className="y-grounds">
        {[...errors].map(([pointer, text]) => (
          <li key={pointer}>
            <a
              href={`#${idOf(pointer)}`}
              onClick={(event) => {
                event.preventDefault()
                focusField(pointer)
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Moves the focus to the control at a pointer, or to the nearest section that holds it. */
function focusField(pointer: string): void {
  let at = pointer
  while (at) {
    const found = document.getElementById(idOf(at))
    const control = found?.matches('input,textarea,button,fieldset') ? found : found?.querySelector<HTMLElement>('input,textarea,button')
    if (control) {
      control.focus()
      control.scrollIntoView({ block: 'center' })
      return
    }
    at = at.slice(0, at.lastIndexOf('/'))
  }
}
