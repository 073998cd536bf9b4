import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '#kernel/time/day.ts'
import { publicNameByPlace } from './public-name.ts'

const day = '2026-03-02' as Day
const told = (name: string, division: string) => publicNameByPlace({ name, division, day }).map(({ detail }) => detail!.mend)

test('organs of a prefecture and its counties are named under its label, those of the province under none of them', () => {
  for (const [name, division] of [
    ['www.cs.hn.gov.cn', '430100'],
    ['cs.hn.gov.cn', '430100'],
    ['lyx.cs.hn.gov.cn', '430181'],
    ['tjj.hn.gov.cn', '430000'],
    ['x.extranet.hunan.internal', '430100'],
  ] as const)
    assert.deepEqual(told(name, division), [], name)
  assert.deepEqual(told('rsj.hn.gov.cn', '430100'), ['rsj.cs.hn.gov.cn'])
  assert.deepEqual(told('rsj.zz.hn.gov.cn', '430100'), ['rsj.cs.hn.gov.cn'])
  assert.deepEqual(told('tjj.cs.hn.gov.cn', '430000'), ['tjj.hn.gov.cn'])
})
