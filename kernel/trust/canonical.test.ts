import { test } from 'node:test'
import { equal, notEqual, throws } from 'node:assert/strict'
import fc from 'fast-check'
import { canonical, digestOf } from './canonical.ts'

test('the example of RFC 8785 §3.2.2 comes out as §3.2.3 prints it', () => {
  const value = {
    numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  }
  equal(
    canonical(value),
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  )
})

test('members are sorted by UTF-16 code unit, as RFC 8785 §3.2.3 wants', () => {
  equal(canonical({ '\ufb33': 1, '\u{1f600}': 2, '€': 3, '1': 4, '\r': 5 }), '{"\\r":5,"1":4,"€":3,"😀":2,"\ufb33":1}')
})

test('what JSON cannot say is refused', () => {
  for (const value of [NaN, Infinity, 1n, undefined, () => 1, { a: NaN }, { a: 1n }, '\ud800', { '\udc00': 1 }])
    throws(() => canonical(value))
})

test('the order in which members were written never changes a digest; their values always do', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue(), { maxKeys: 8 }), (value) => {
      equal(digestOf(value), digestOf(Object.fromEntries(Object.entries(value).reverse())))
      equal(digestOf(value), digestOf(JSON.parse(canonical(value))))
      notEqual(digestOf(value), digestOf({ ...value, extra: 1, ...('extra' in value && { other: 1 }) }))
    }),
  )
})
