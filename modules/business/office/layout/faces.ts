// The five faces that GB/T 9704 asks for, found among the fonts of the deployment by the names they commonly bear. What is
// not there the bundled Noto Serif stands in for, and the page says so.
import { BUNDLED, type Fonts } from '#kernel/documents/typst/fonts.ts'

const wanted = {
  fangsong: { name: '仿宋', of: /仿宋|fang ?song|fandolfang/i, weight: 400 },
  kaiti: { name: '楷体', of: /楷体|kaiti|fandolkai/i, weight: 400 },
  heiti: { name: '黑体', of: /黑体|simhei|stheiti|fandolhei/i, weight: 700 },
  biaosong: { name: '小标宋', of: /小标宋|xiaobiaosong|fzxbs/i, weight: 700 },
  songti: { name: '宋体', of: /^(新?宋体|simsun|stsong|fandolsong.*)$/i, weight: 400 },
} as const

export type FaceName = keyof typeof wanted
type Face = { readonly fonts: readonly string[]; readonly weight: 'regular' | 'bold' }
export type Faces = { readonly faces: Readonly<Record<FaceName, Face>>; readonly substituted: readonly string[] }

export function facesFrom(fonts: Fonts): Faces {
  const substituted: string[] = []
  const faces = Object.entries(wanted).map(([face, { name, of, weight }]) => {
    const family = fonts.families.find((one) => of.test(one))
    if (family === undefined) substituted.push(name)
    // A character that the found font lacks comes from the bundled one rather than as an empty box.
    const isBold = family === undefined && weight === 700
    return [face, { fonts: family === undefined ? [BUNDLED] : [family, BUNDLED], weight: isBold ? 'bold' : 'regular' }]
  })
  return { faces: Object.fromEntries(faces) as Record<FaceName, Face>, substituted }
}

/** What stands outside the type area of a page set in other faces. */
export const noteOn = (substituted: readonly string[]): string =>
  substituted.length === 0 ? '' : `字体代用：本机未配置${substituted.join('、')}，以思源宋体代替（GB/T 9704 要求的字体由部署配置）`
