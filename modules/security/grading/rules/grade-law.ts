import { dated } from '#kernel/time/dated.ts'

/** The law that asks for grades, filing and tests, as its article is numbered on the day. The gate stands from its first day. */
export const gradeLaw = dated(
  { from: '2017-06-01', value: '网络安全法 第21条', law: '网络安全法 第21条' },
  {
    from: '2026-01-01',
    value: '网络安全法 第23条',
    law: '网络安全法（2025年修正）第23条',
    remark: 'the day the amendment took effect is unconfirmed',
  },
)
