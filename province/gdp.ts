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

export const gdpFields = [
  { name: 'gdp', title: '地区生产总值', unit: '亿元' },
  { name: 'primary', title: '第一产业', unit: '亿元' },
  { name: 'secondary', title: '第二产业', unit: '亿元' },
  { name: 'tertiary', title: '第三产业', unit: '亿元' },
  { name: 'real_estate', title: '房地产业', unit: '亿元' },
  { name: 'finance', title: '金融业', unit: '亿元' },
] as const

/** The ten years 2002–2011. */
export const readGdp = (): GdpRow[] => readTable('gdp-2002-2011.csv') as readonly unknown[] as GdpRow[]
