// Every field that a machine would check of a part lies within what its organ may compare: a form that grows is found here, and not
// at the organ's desk as a check that is barred.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matters } from '#modules/services/items/matters/matters.ts'
import { seededRights } from '#province/base/rights.ts'
import { CHECKING } from '../checking.ts'
import { parentsOf } from './checks.ts'

test('what is checked of a part lies within the right of its organ', () => {
  const granted = (organ: string, register: string) =>
    new Set(
      seededRights
        .filter((one) => one.matter === CHECKING && one.organ === organ && one.register === register)
        .flatMap(({ fields }) => fields),
    )
  const barred = matters.flatMap(({ id, organ, form }) =>
    form
      .flatMap(({ fields }) => fields)
      .flatMap(({ held }) =>
        held && !granted(organ, held.register).has(held.field) ? [`${id}: ${organ} may not compare ${held.field} of ${held.register}`] : [],
      ),
  )
  assert.deepEqual([...new Set(barred)], [])
})

test('of two parents the seventeenth digit says who is who', () => {
  const [mother, father] = ['030102199305169929', '030102199103089939']
  assert.deepEqual(parentsOf({ applicantNumber: father, otherParentNumber: mother }), { motherNumber: mother, fatherNumber: father })
  assert.deepEqual(parentsOf({ otherParentNumber: 'x' }, mother), { motherNumber: mother })
})
