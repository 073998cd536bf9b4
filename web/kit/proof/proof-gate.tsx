// Opens the step-up dialog by itself when any call is refused for want of fresh proof. Several calls wait for one dialog.
import { lazy, Suspense, useEffect, useState } from 'react'
import { whenProofNeeded } from '../api/client.ts'

const ProofDialog = lazy(() => import('./proof-dialog.tsx').then((module) => ({ default: module.ProofDialog })))

type Waiting = { readonly answer: (proved: boolean) => void }

export function ProofGate() {
  const [waiting, setWaiting] = useState<Waiting>()
  useEffect(() => {
    let running: Promise<boolean> | undefined
    whenProofNeeded(() => {
      running ??= new Promise<boolean>((answer) => setWaiting({ answer })).finally(() => {
        running = undefined
        setWaiting(undefined)
      })
      return running
    })
    return () => whenProofNeeded(undefined)
  }, [])
  if (!waiting) return null
  return (
    <Suspense fallback={null}>
      <ProofDialog onDone={waiting.answer} />
    </Suspense>
  )
}
