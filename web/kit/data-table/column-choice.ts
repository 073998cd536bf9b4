// Which columns a person sees and how high a row is; kept on the machine, for each list.
import { useState } from 'react'
import { keep, kept } from '../kept.ts'

export type ColumnChoice = {
  readonly visible: readonly string[]
  readonly density: 'compact' | 'roomy'
  readonly show: (names: readonly string[]) => void
  readonly setDensity: (density: 'compact' | 'roomy') => void
  readonly reset: () => void
}

export function useColumnChoice(screen: string, columns: readonly { name: string; spare?: boolean }[]): ColumnChoice {
  const key = `columns.${screen}`
  const all = columns.map(({ name }) => name)
  const [chosen, setChosen] = useState<readonly string[] | undefined>(() => kept<string[]>(key))
  const hidden = chosen ?? columns.flatMap(({ name, spare }) => (spare ? [name] : []))
  const [density, setDensity] = useState<'compact' | 'roomy'>(() => (kept('density') === 'roomy' ? 'roomy' : 'compact'))
  const remember = (next: readonly string[] | undefined) => {
    keep(key, next)
    setChosen(next)
  }
  return {
    visible: all.filter((name, at) => at === 0 || !hidden.includes(name)),
    density,
    show: (names) => remember(all.filter((name) => !names.includes(name))),
    setDensity: (next) => {
      keep('density', next)
      setDensity(next)
    },
    reset: () => remember(undefined),
  }
}
