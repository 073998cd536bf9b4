import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { test } from 'node:test'
import { clauses } from '#policy/clauses.ts'
import { rooms } from '../parts/room-words.ts'
import { dictionary, say } from './dictionary.ts'

const portal = fileURLToPath(new URL('..', import.meta.url))
const sources = globSync('**/*.{ts,tsx}', { cwd: portal, exclude: (path) => path.includes('dictionary') || path.includes('.test.') }).map(
  (path) => [path, readFileSync(portal + path, 'utf8')] as const,
)

test('every word stands in both languages, with the same places for facts', () => {
  for (const [key, { zh, en }] of Object.entries(dictionary)) {
    assert.ok(zh.trim() && en.trim(), key)
    const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted()
    assert.deepEqual(places(zh), places(en), key)
  }
})

test('no English word holds Chinese, but for the name of the other language', () => {
  for (const [key, { en }] of Object.entries(dictionary)) if (key !== 'frame.language') assert.doesNotMatch(en, /[\u4e00-\u9fff]/, key)
})

test('no word of the forbidden manners is used', () => {
  const forbidden = /其他材料|相关证明|操作成功|系统错误|温馨提示|后果自负|[!！]|打卡|积分|^确定$/
  for (const [key, { zh }] of Object.entries(dictionary)) assert.doesNotMatch(zh, forbidden, key)
})

test('pages say nothing in Chinese that the dictionary does not hold', () => {
  const ownWords = /(room-words|site|places|divisions|format)\.ts$/
  const allowed = /岳麓|《|》|（|）|、|年|月|日|万元|元|亿|示例|[：，。；！？]/g
  for (const [path, text] of sources) {
    if (ownWords.test(path)) continue
    const bare = text
      .replace(/^\s*\/\/.*$/gm, '')
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(allowed, '')
      .replace('关于湖南省电子政务建设的意见', '')
      .replace('中文', '')
    assert.doesNotMatch(bare, /[\u4e00-\u9fff]/, path)
  }
})

test('every word of the dictionary is used', () => {
  const all = sources.map(([, text]) => text).join('\n')
  const families = /^(kind\.|clauses\.chapter|statistics\.(answered|refused|failed)|plan\.section)/
  for (const key of Object.keys(dictionary)) if (!families.test(key)) assert.ok(all.includes(`'${key}'`) || all.includes(`="${key}"`), key)
})

test('every room that a clause names has plain words', () => {
  for (const room of new Set(clauses.flatMap((clause) => [...clause.rooms]))) assert.ok(rooms[room], room)
})

test('facts fill their places and an unknown place stays open', () => {
  assert.equal(say('zh', 'frame.all', { n: 3 }), '共 3 条')
  assert.equal(say('zh', 'frame.all'), '共 {n} 条')
})
