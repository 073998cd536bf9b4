// What our libraries use and Chrome 90 does not have.
const define = (target: object, name: string, value: unknown) => {
  if (!(name in target)) Object.defineProperty(target, name, { value, configurable: true, writable: true })
}

define(Object, 'hasOwn', (held: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(held, key))

function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  const whole = Math.trunc(index) || 0
  return this[whole < 0 ? this.length + whole : whole]
}
define(Array.prototype, 'at', at)
define(String.prototype, 'at', at)

define(Array.prototype, 'findLast', function findLast<T>(this: T[], test: (item: T, index: number) => boolean) {
  for (let index = this.length - 1; index >= 0; index--) if (test(this[index]!, index)) return this[index]
  return undefined
})

define(globalThis, 'structuredClone', <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T)
