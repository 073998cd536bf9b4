// Something personal that is asked for by itself: whoever looks says why, and the look is written down.
import { Button, Input } from 'antd'
import { type ReactNode, useState } from 'react'
import { getFor, type Query } from '#web/kit/api/client.ts'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'

/** As the kernel wants a purpose. */
const LEAST = 4

type Props<T> = {
  readonly id: string
  readonly path: string
  readonly input: Query
  /** What the reason is asked by, and what the button does. */
  readonly why: string
  readonly look: string
  readonly shown: (found: T) => ReactNode
}

export function LookForReason<T>({ id, path, input, why: asked, look: label, shown }: Props<T>) {
  const [why, setWhy] = useState('')
  const [found, setFound] = useState<T>()
  const [error, setError] = useState<unknown>()
  const look = async () => {
    try {
      setFound(await getFor(why.trim(), path, input))
      setError(undefined)
    } catch (cause) {
      setError(cause)
    }
  }
  if (found !== undefined) return <div role="status">{shown(found)}</div>
  return (
    <>
      <div className="y-look">
        <label htmlFor={id}>{asked}</label>
        <Input id={id} value={why} maxLength={200} onChange={({ target }) => setWhy(target.value)} />
        <Button disabled={why.trim().length < LEAST} onClick={() => void look()}>
          {label}
        </Button>
      </div>
      {error !== undefined && <ProblemNotice error={error} />}
    </>
  )
}
