// The draft of a form, kept on this machine a moment after each change, so that a closed tab or an ended session loses
// nothing. One draft for each form and official.
import { useEffect, useRef, useState } from 'react'
import { keep, kept } from '../kept.ts'

type Draft = { readonly at: string; readonly values: Record<string, unknown> }

const clock = () => new Date().toTimeString().slice(0, 5)

const NONE: readonly string[] = []

/** `apart`: fields that are never kept on this machine, such as a document. */
export function useDraft(name: string | undefined, initial: Record<string, unknown>, apart: readonly string[] = NONE) {
  const key = name && `draft.${name}`
  const [found] = useState<Draft | undefined>(() => (key ? kept<Draft>(key) : undefined))
  const [values, setValues] = useState<Record<string, unknown>>(() => found?.values ?? initial)
  const [keptAt, setKeptAt] = useState<string>()
  const touched = useRef(false)

  useEffect(() => {
    if (!key || !touched.current) return
    const timer = setTimeout(() => {
      keep(key, { at: clock(), values: Object.fromEntries(Object.entries(values).filter(([field]) => !apart.includes(field))) })
      setKeptAt(clock())
    }, 600)
    return () => clearTimeout(timer)
  }, [key, values, apart])

  return {
    values,
    change: (next: Record<string, unknown>) => {
      touched.current = true
      setValues(next)
    },
    /** The time of the draft that was found at opening, until it is dropped. */
    restored: found?.at,
    keptAt,
    drop: () => {
      touched.current = false
      if (key) keep(key, undefined)
      setKeptAt(undefined)
    },
    reset: () => {
      touched.current = false
      if (key) keep(key, undefined)
      setKeptAt(undefined)
      setValues(initial)
    },
  }
}
