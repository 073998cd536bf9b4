import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { readLibrary } from '../../../../tools/library/read-library.ts'
import { readLibraryFile } from './library-file.ts'

const text = `# 示例管理条例

1999年5月6日 中华人民共和国国务院令第263号公布

2004年6月9日 修订

<!-- INFO END -->

## 第一章 总则

第一条 为了示例，制定本条例。

前款所称示例，是指示例。
`

test('a file of a library says its title, who issued it, its number and day, its chapters and articles', () => {
  const read = readLibraryFile('行政法规/示例管理条例(2004-06-09).md', text)
  assert.ok('document' in read)
  const { title, issuerName, documentNumber, madeOn, kind, body } = read.document
  assert.deepEqual([title, issuerName, madeOn, kind], ['示例管理条例', '国务院', '2004-06-09', 'regulation'])
  assert.match(documentNumber!, /国务院令第263号$/)
  assert.deepEqual(
    body.map((block) => block.kind),
    ['heading', 'article', 'paragraph'],
  )
})

test('what cannot be read says everything that is to be mended', () => {
  const read = readLibraryFile('杂/甲.md', '甲\n')
  assert.ok('faults' in read)
  assert.equal(read.faults.length, 5)
  assert.ok('faults' in readLibraryFile('行政法规/甲(2023-02-30).md', text.replace('2004年6月9日', '').replace('1999年5月6日', '')))
})

test('no text whatever breaks the reading', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (path, content) => void readLibraryFile(path, content)))
})

const laws = process.env.YUELU_LAWS

test(
  'every text of the national statute books is read',
  { skip: laws !== undefined && existsSync(laws) ? false : 'the statute books are not here: set YUELU_LAWS to their folder or .tar.gz' },
  () => {
    const read = readLibrary(laws!)!
    const faulty = read.filter((it) => 'faults' in it)
    assert.ok(read.length >= 1500)
    assert.ok(faulty.length <= 3, JSON.stringify(faulty).slice(0, 2000))
  },
)
