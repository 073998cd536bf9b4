/** A workbook is unpacked in memory; what is larger comes as CSV. */
export const MOST_SHEET_BYTES = 64 * 2 ** 20
