import { readTable } from './data-file.ts'

/** Hunan's gross domestic product of a year in 亿元, as first published; decimal text, never a float. */
export type GdpRow = {
  readonly year: string
  readonly gdp: string
  readonly primary: string
  readonly secondary: string
  readonly tertiary: string
  readonly real_estate: string
  readonly finance: string
}

/** The ten years 2002–2011. */
export const readGdp = (): GdpRow[] => readTable('gdp-2002-2011.csv') as readonly unknown[] as GdpRow[]
