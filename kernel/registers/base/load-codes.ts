// What the code tables say of a cell beyond its form. A place of birth may lie anywhere and long ago, so only its form counts;
// a village is one of the listed ones, where its county's are loaded, and lies in a county that there is.
import type { Pool } from 'pg'
import { type Words, words } from '../../text/text.ts'

export type Places = {
  readonly counties: ReadonlySet<string>
  readonly villages: ReadonlySet<string>
  /** The counties whose villages are listed. */
  readonly listed: ReadonlySet<string>
}

async function readPlaces(db: Pool): Promise<Places> {
  const { rows } = await db.query<{ code: string }>(
    `select code from kernel.division where level = 'county' and valid_to is null union all
     select code from kernel.locality where length(code) = 12`,
  )
  const codes = rows.map(({ code }) => code)
  const villages = codes.filter((code) => code.length === 12)
  return {
    counties: new Set(codes.filter((code) => code.length === 6)),
    villages: new Set(villages),
    listed: new Set(villages.map((code) => code.slice(0, 6))),
  }
}

const BELIEVED_MS = 60_000

/** The places as they were within the last minute: thirty thousand rows are not read for every batch. */
export function rememberedPlaces(db: Pool): () => Promise<Places> {
  let known: { readonly since: number; readonly read: Promise<Places> } | undefined
  return () => {
    if (known && performance.now() - known.since < BELIEVED_MS) return known.read
    const read = readPlaces(db)
    known = { since: performance.now(), read }
    read.catch(() => (known = undefined))
    return read
  }
}

/** GB/T 3304: 56 groups, 97 others, 98 foreign-born citizens. */
const isEthnicGroup = (text: string) => (text >= '01' && text <= '56') || text === '97' || text === '98'

export function codeFault(table: string | undefined, text: string, zh: string, en: string, places: Places): Words | undefined {
  if (table === 'GB 11643' && /^\d{15}$/.test(text))
    return words(
      `“${zh}”是 15 位旧号码，已停用。请换成 18 位号码。`,
      `“${en}” is an old number of 15 digits, out of use: give the one of 18.`,
    )
  if (table === 'GB 11643' && /^[\d.]+E\+?\d+$/i.test(text))
    return words(
      `“${zh}”被表格存成了数字（${text}），末几位已丢失。请把该列设为文本后重新填写。`,
      `“${en}” was kept as a number by the sheet and has lost its last digits: set the column to text and write it again.`,
    )
  if (table === 'GB/T 3304' && /^\d{2}$/.test(text) && !isEthnicGroup(text))
    return words(`“${zh}”没有代码 ${text}，请按 GB/T 3304 填写。`, `“${en}” has no code ${text} (GB/T 3304).`)
  if (table === '统计用区划代码（村级）' && /^\d{12}$/.test(text)) {
    const county = text.slice(0, 6)
    const isKnown = places.listed.has(county) ? places.villages.has(text) : places.counties.has(county)
    if (!isKnown)
      return words(
        `“${zh}”没有代码 ${text}，请按统计用区划代码（12 位）核对。`,
        `“${en}” has no code ${text}: compare it with the statistical codes of twelve digits.`,
      )
  }
  return undefined
}
