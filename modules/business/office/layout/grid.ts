// The type area as a grid of 22 lines of 28 characters (GB/T 9704-2012, 5.2), for formats that want the place of every letter.
export { advances, cells, linesOf } from '#kernel/documents/lines.ts'

/** Millimetres. */
export const AREA = { left: 28, top: 37, width: 156, height: 225 } as const
export const CELL = AREA.width / 28
export const PITCH = AREA.height / 22
export const SIZE = { 2: 22 * (25.4 / 72), 3: CELL, 4: 14 * (25.4 / 72) } as const
