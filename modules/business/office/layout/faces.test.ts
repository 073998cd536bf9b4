import assert from 'node:assert/strict'
import test from 'node:test'
import { BUNDLED } from '#kernel/documents/typst/fonts.ts'
import { facesFrom, noteOn } from './faces.ts'

const having = (...families: string[]) => facesFrom({ folders: [], families })

test('the faces of the standard are found by the names that fonts bear', () => {
  const { faces, substituted } = having('FangSong', '方正小标宋_GBK', 'KaiTi_GB2312', 'SimHei', 'SimSun')
  assert.deepEqual(substituted, [])
  assert.equal(noteOn(substituted), '')
  assert.deepEqual(
    [faces.fangsong, faces.biaosong, faces.kaiti, faces.heiti, faces.songti].map(({ fonts }) => fonts[0]),
    ['FangSong', '方正小标宋_GBK', 'KaiTi_GB2312', 'SimHei', 'SimSun'],
  )
  assert.deepEqual(having('FandolFang R', 'FandolKai', 'FandolHei', 'FandolSong').substituted, ['小标宋'])
})

test('what is not there is stood in for, and the page says which', () => {
  const { faces, substituted } = having('仿宋_GB2312')
  assert.deepEqual(faces.fangsong, { fonts: ['仿宋_GB2312', BUNDLED], weight: 'regular' })
  assert.deepEqual(faces.heiti, { fonts: [BUNDLED], weight: 'bold' })
  assert.deepEqual(substituted, ['楷体', '黑体', '小标宋', '宋体'])
  assert.match(noteOn(substituted), /楷体、黑体、小标宋、宋体/)
})
