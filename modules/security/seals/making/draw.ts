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

export function drawingOf(seal: { name: string; kind: SealKind; size: number; simulated: boolean }): Drawing {
  const note = [notes[seal.kind], ...(seal.simulated ? ['模拟'] : [])].filter(Boolean).join('·')
  try {
    return drawSeal({ name: seal.name, ...(note && { note }), font: sealFont(), diameter_mm: seal.size })
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    refuse(ground(refusals.unreadable, { why: error.words.zh, whyEn: error.words.en }, '/name'))
  }
}

/** The picture inside the seal; 400 dots an inch print clean. */
export const pictureOf = (drawing: Drawing): Buffer => toPng(drawing, 400)
