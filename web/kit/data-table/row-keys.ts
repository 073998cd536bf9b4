// J next row, K the one before, Enter opens. Single keys can be switched off (WCAG 2.1.4) and never act while one types.
import { useEffect, useState, useSyncExternalStore } from 'react'
import { keep, kept } from '../kept.ts'

const told = new Set<() => void>()

export const keysAreOn = (): boolean => kept('keys') !== 'off'

export function switchKeys(on: boolean): void {
  keep('keys', on ? undefined : 'off')
  for (const tell of told) tell()
}

export function useKeysOn(): boolean {
  return useSyncExternalStore((tell) => {
    told.add(tell)
    return () => told.delete(tell)
  }, keysAreOn)
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

export function useRowKeys(count: number, open: (at: number) => void): { at: number; on: boolean } {
  const on = useKeysOn()
  const [at, setAt] = useState(-1)
  useEffect(() => {
    if (!on || count === 0) return
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || document.querySelector('[role=dialog]')) return
      const key = event.key.toLowerCase()
      if (key === 'j' || key === 'k') {
        event.preventDefault()
        setAt((before) => Math.min(count - 1, Math.max(0, before + (key === 'j' ? 1 : -1))))
      }
      const idle = event.target === document.body || (event.target as HTMLElement).id === 'main'
      if (key === 'enter' && idle && at >= 0) open(at)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [on, count, at, open])
  useEffect(() => {
    if (at >= 0) document.querySelector('.y-row-at')?.scrollIntoView({ block: 'nearest' })
  }, [at])
  return { at: at < count ? at : -1, on }
}
