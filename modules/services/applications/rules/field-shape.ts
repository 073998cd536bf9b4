// What a text must read as because a register is given it: told while it is typed, not when the organ has granted it.
import type { Definition } from '#modules/services/items/contract.ts'
import { isSlip, linesOf } from './lines.ts'
import { amountIn } from './shares.ts'

type Shaped = Pick<Definition['sections'][number]['fields'][number], 'shape'>
type Said = { readonly zh: string; readonly en: string }

/** As many as a list of shareholders holds. */
const MOST_LINES = 200

function lines(value: string, form: Said, fits: (rest: readonly string[]) => boolean): Said | undefined {
  const all = linesOf(value)
  if (all.length > MOST_LINES) return { zh: `最多 ${MOST_LINES} 行，您填写了 ${all.length} 行`, en: `takes ${MOST_LINES} lines` }
  const wrong = all.findIndex((line) => !line || !fits(line.rest))
  if (wrong >= 0) return { zh: `第 ${wrong + 1} 行应写成：${form.zh}，中间用顿号分开`, en: `line ${wrong + 1} must read: ${form.en}` }
  const slip = all.findIndex((line) => isSlip(line!.number))
  if (slip < 0) return undefined
  return { zh: `第 ${slip + 1} 行的号码与校验位不符，请对照证件核对`, en: `line ${slip + 1}: the number does not fit its check character` }
}

export const shapeFits = ({ shape }: Shaped, value: string): Said | undefined => {
  if (shape === 'shareholders')
    return lines(
      value,
      { zh: '姓名或者名称、证件号码、认缴出资额（元）', en: 'name, number, capital in yuan' },
      (rest) => amountIn(rest) !== undefined,
    )
  if (shape === 'people') return lines(value, { zh: '姓名、身份号码', en: 'name, identity number' }, () => true)
  if (shape === 'whole' && !/^\d+$/.test(value)) return { zh: '应为整数，例如 5', en: 'must be a whole number, such as 5' }
  return undefined
}
