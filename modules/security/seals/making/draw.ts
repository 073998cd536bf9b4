// How our seals look: a ring, the organ's name along it, what it is for across the middle, and 模拟 wherever the organ is only
// played. No emblem of the state is drawn by a program.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Drawing } from '#kernel/documents/picture/drawing.ts'
import { toPng } from '#kernel/documents/picture/raster.ts'
import { drawSeal } from '#kernel/documents/picture/seal-drawing.ts'
import { Unreadable } from '#kernel/documents/finding.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { SealKind } from '../contract/fields.ts'
import { refusals } from '../contract/refusals.ts'

const notes: Readonly<Record<SealKind, string>> = {
  name: '',
  business: '业务专用',
  finance: '财务专用',
  contract: '合同专用',
  representative: '',
}

let letters: Buffer | undefined
/** The letters of our seals, bundled. */
export const sealFont = () =>
  (letters ??= readFileSync(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf')))

type Face = { readonly name: string; readonly kind: SealKind; readonly size: number; readonly simulated: boolean }

/** What a simulated official makes is simulated, and says so in its name and on its face. */
export const MARK = '（模拟）'

const drawn = new Map<string, Drawing>()
const MOST_DRAWN = 200

/** The same seal has the same outlines; they are worked out once. */
export function drawingOf({ name, kind, size, simulated }: Face): Drawing {
  const key = [name, kind, size, simulated].join('|')
  const known = drawn.get(key)
  if (known) return known
  const drawing = draw({ name, kind, size, simulated })
  if (drawn.size >= MOST_DRAWN) drawn.clear()
  drawn.set(key, drawing)
  return drawing
}

function draw({ name, kind, size, simulated }: Face): Drawing {
  const note = [notes[kind], ...(simulated ? ['模拟'] : [])].filter(Boolean).join('·')
  try {
    return drawSeal({ name: name.replaceAll(MARK, ''), ...(note && { note }), font: sealFont(), diameter_mm: size })
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    refuse(ground(refusals.unreadable, { why: error.words.zh, whyEn: error.words.en }, '/name'))
  }
}

/** The picture inside the seal; 400 dots an inch print clean. */
export const pictureOf = (drawing: Drawing): Buffer => toPng(drawing, 400)
