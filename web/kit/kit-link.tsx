// A link inside the workbench. The kit does not know the router: it moves by the function it is given.
import { createContext, useContext, type MouseEvent, type ReactNode } from 'react'

const GoContext = createContext<(to: string) => void>(() => undefined)

export const GoProvider = ({ go, children }: { go: (to: string) => void; children: ReactNode }) => (
  <GoContext value={go}>{children}</GoContext>
)

/** Moves to a path of the workbench. */
export const useGo = () => useContext(GoContext)

export function KitLink({ to, children, className, title }: { to: string; children: ReactNode; className?: string; title?: string }) {
  const go = useGo()
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    go(to)
  }
  return (
    <a href={to} className={className} title={title} onClick={follow}>
      {children}
    </a>
  )
}
