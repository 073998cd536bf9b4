import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { simulatedCreditCode } from '#kernel/people/credit-code.ts'
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import { sharePermille, yuan } from '#kernel/money/money.ts'
import { type AskedField, fieldFits } from './field-fits.ts'
import { linesOf, numberOf, withOneself } from './lines.ts'
import { pensionSince } from './pension-since.ts'
import { sharesOf } from './shares.ts'
import { MOST_KEPT, tidied } from './tidied.ts'
import { whatAbout } from './what-about.ts'

const field = (kind: AskedField['kind'], more: Partial<AskedField> = {}): AskedField => ({
  id: 'a',
  title: { zh: '身份证号', en: 'Number' },
  hint: null,
  kind,
  shape: null,
  options: [],
  codes: null,
  max: 200,
  optional: false,
  held: null,
  ...more,
})
const says = (kind: AskedField['kind'], value: string) => fieldFits(field(kind), value)?.zh

test('the sentence names the field, says what is there and how to mend it', () => {
  assert.equal(says('identity-number', '03010219930516992'), '“身份证号”应为 18 位，您填写了 17 位，请补全或改正。')
  assert.match(says('identity-number', '030102199305169928')!, /与校验位不符/)
  assert.equal(says('identity-number', '030102199305169929'), undefined)
  assert.match(says('credit-code', '91430100MA4L1234')!, /应为 18 位，您填写了 16 位/)
  assert.match(says('day', '2026-02-30')!, /日历上有的一天/)
  assert.match(says('telephone', '1380000000')!, /11 位手机号.*您填写了 10 位/)
  assert.match(says('number', '约100')!, /应为数字/)
  assert.match(says('village', '440102001001')!, /以 43 开头/)
  assert.match(fieldFits(field('text', { max: 20 }), '长'.repeat(21))!.zh, /最多 20 字，您填写了 21 字/)
})

test('what was meant is kept in one form', () => {
  const kept = (kind: AskedField['kind'], value: unknown) => tidied(field(kind), value).value
  assert.equal(kept('day', '２０２６年2月3日'), '2026-02-03')
  assert.equal(kept('day', '20260203'), '2026-02-03')
  assert.equal(kept('identity-number', ' 43010219900101 123x '), '43010219900101123X')
  assert.equal(kept('money', '１，２００.５'), '1200.5')
  assert.equal(kept('number', 12), '12')
  assert.match(tidied(field('text'), { no: 'text' }).lost!.zh, /“身份证号”应为一段文字/)
  assert.match(tidied(field('text'), '长'.repeat(MOST_KEPT + 1)).lost!.zh, /只保存了前 4000 字/)
})

test('whatever is typed is kept in a form that stays, and never with a character that no table holds', () => {
  const kinds = fc.constantFrom<AskedField['kind']>('text', 'long-text', 'day', 'number', 'money', 'identity-number', 'telephone')
  fc.assert(
    fc.property(kinds, fc.string({ unit: 'binary', maxLength: 40 }), (kind, text) => {
      const { value } = tidied(field(kind), text)
      assert.ok(value.isWellFormed() && !value.includes('\u0000'))
      assert.equal(tidied(field(kind), value).value, value)
    }),
  )
})

test('a child is known by its certificate, else by name and day; what is about nobody else is about nothing', () => {
  assert.equal(whatAbout({ birthCertificate: 'q 430000123', childName: '甲', childBorn: '2026-02-20' }), 'Q430000123')
  assert.equal(whatAbout({ childName: '甲', childBorn: '2026-02-20' }), '甲/2026-02-20')
  assert.equal(whatAbout({ childName: '甲', cardBank: 'icbc' }), '')
})

const WHO = simulatedNumber('430102', '1990-01-01', '1', 5)

test('a list is read line by line, and the line that cannot be read is named', () => {
  const shape = (kind: AskedField['shape'], value: string) => fieldFits(field('long-text', { shape: kind, max: 4000 }), value)?.zh
  assert.equal(shape('shareholders', `李明、${WHO}、300,000.50元\n湖南（示例）有限公司；${simulatedCreditCode(7)}；1\n本人 20`), undefined)
  assert.match(shape('shareholders', `李明、${WHO}、300000\n王芳、${WHO}`)!, /第 2 行应写成：姓名或者名称、证件号码、认缴出资额（元）/)
  assert.match(shape('people', `李明、${WHO}、董事\n${WHO}`)!, /第 2 行/)
  assert.match(shape('people', `李明 ${WHO.slice(0, 17)}${WHO.endsWith('1') ? '2' : '1'}`)!, /第 1 行的号码与校验位不符/)
  assert.match(shape('people', Array.from({ length: 201 }, () => '本人').join('\n'))!, /最多 200 行/)
  assert.equal(fieldFits(field('number', { shape: 'whole' }), '5'), undefined)
  assert.match(fieldFits(field('number', { shape: 'whole' }), '5.5')!.zh, /应为整数/)
  const [firm, self] = linesOf(`湖南（示例）有限公司，${simulatedCreditCode(7)}，1\n本人、监事`)
  assert.deepEqual([firm!.name, numberOf(firm!.number), numberOf('E12345678')], ['湖南（示例）有限公司', 'legal-person', 'other'])
  assert.deepEqual(withOneself([self!], { name: '李明', number: WHO })[0], { name: '李明', number: WHO, rest: ['监事'] })
  assert.equal(pensionSince('2026-12-31' as never), '2027-01-01')
})

test('shares of what is wholly subscribed make the whole, and none is further than a thousandth from what it comes to', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(amounts, (fen) => {
      const money = (all: number) => `${Math.floor(all / 100)}.${String(all % 100).padStart(2, '0')}`
      const whole = money(fen.reduce((all, one) => all + one, 0))
      const shares = sharesOf(fen.map((one) => `甲、${WHO}、${money(one)}`).join('\n'), whole)
      assert.equal(
        shares.reduce((all, { permille }) => all + permille, 0),
        1000,
      )
      for (const { subscribed, permille } of shares) {
        const over = BigInt(permille) - sharePermille(yuan(subscribed), yuan(whole))
        assert.ok(over === 0n || over === 1n)
      }
    }),
  )
})
