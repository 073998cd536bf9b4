// A screen's code comes when the screen is first opened. When it cannot be fetched (the network is gone, or the server holds
// a newer workbench), the page says so and stays: nothing typed elsewhere is lost, and the reader chooses when to try again.
import { useEffect, useState, type ComponentType, type ReactNode } from 'react'
import { Unreachable } from '#web/kit/api/client.ts'
import { Loading } from '#web/kit/loading.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'

type Part = Record<string, unknown>

/** The component `name` of a part that is loaded once, on first use. */
export function screenOf(load: () => Promise<Part>, name: string): () => ReactNode {
  let loaded: ComponentType | undefined
  return function Screen() {
    const [Shown, setShown] = useState<ComponentType | undefined>(() => loaded)
    const [failed, setFailed] = useState(0)
    const [tries, setTries] = useState(0)
    useEffect(() => {
      if (loaded) return setShown(() => loaded)
      let gone = false
      load().then(
        (part) => {
          loaded = part[name] as ComponentType
          if (!gone) setShown(() => loaded)
        },
        () => {
          if (!gone) setFailed((n) => n + 1)
        },
      )
      return () => {
        gone = true
      }
    }, [tries])
    if (Shown) return <Shown />
    if (failed <= tries) return <Loading rows={8} />
    return <NotLoaded retry={() => void again(() => setTries(failed))} />
  }
}

/** A browser may keep a failed fetch of code: once the server answers, the page is loaded anew. */
async function again(retry: () => void): Promise<void> {
  const answers = await fetch(location.href, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )
  if (answers) location.reload()
  else retry()
}

function NotLoaded({ retry }: { retry: () => void }) {
  const { t } = useSpeech()
  return (
    <>
      <PageHead title={t('state.notLoaded')} />
      <ProblemNotice error={new Unreachable('screen')} retry={retry} />
    </>
  )
}
