// The frame around every screen: who is signed in, the contracts, header, rail, and the one line about the zone.
import { Outlet, useRouterState } from '@tanstack/react-router'
import { useRef } from 'react'
import { HouseProvider } from '#web/kit/house.tsx'
import { GoProvider } from '#web/kit/kit-link.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { ProofGate } from '#web/kit/proof/proof-gate.tsx'
import { useMove } from '../address.ts'
import { ActingBars } from './acting-bars.tsx'
import { Header } from './header.tsx'
import { Rail } from './rail.tsx'
import { useMeta, useSession } from './session.ts'
import { SessionBars } from './session-bars.tsx'
import { SignIn } from './sign-in.tsx'
import { ZoneLine } from './zone-line.tsx'

export function Workbench() {
  const { t } = useSpeech()
  const move = useMove()
  const session = useSession()
  const meta = useMeta(session.data)
  const shown = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.href })
  const wasSignedIn = useRef(false)
  if (session.data) wasSignedIn.current = true

  if (session.isError || meta.isError) {
    return (
      <main className="y-alone">
        <ProblemNotice error={session.error ?? meta.error} retry={() => void (session.isError ? session.refetch() : meta.refetch())} />
      </main>
    )
  }
  if (session.data === null) return <SignIn again={wasSignedIn.current} />
  if (!session.data || !meta.data) {
    return (
      <main className="y-alone">
        <Loading rows={8} />
      </main>
    )
  }
  return (
    <GoProvider go={move}>
      <HouseProvider meta={meta.data} session={session.data}>
        <a className="y-skip" href="#main">
          {t('shell.skip')}
        </a>
        <Header />
        <ZoneLine zone={meta.data.zone} />
        <SessionBars />
        <ActingBars />
        <ProofGate />
        <div className="y-body">
          <Rail />
          <main id="main" className="y-main" tabIndex={-1} data-shown={shown}>
            <Outlet />
          </main>
        </div>
      </HouseProvider>
    </GoProvider>
  )
}
