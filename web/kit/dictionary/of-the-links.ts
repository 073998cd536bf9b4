// Words of the map of trunks.
import { words } from '#kernel/text/text.ts'

export const ofTheLinks = {
  'links.title': words('链路图', 'Map of trunks'),
  'links.lead': words(
    '政务外网骨干：省级与各市州、县之间的链路，以及断开一条会让哪里失联。图块只表示大致方位。',
    'The extranet’s backbone: the trunks between province, prefectures and counties, and what falls off when one is cut. Tiles show rough places only.',
  ),
  'links.none': words('您可以查看的单位没有登记骨干站点。', 'No site of the backbone is recorded for the organs that you may see.'),
  'links.map': words('市州链路图', 'Trunks of the prefectures'),
  'links.width': words('线越粗，带宽越大', 'The broader the line, the more bandwidth'),
  'links.single': words('只靠一条链路', 'Hangs on one trunk'),
  'links.sites': words('站点', 'Sites'),
  'links.pick': words('选一个市州，列出它的县和全部链路。', 'Choose a prefecture to list its counties and all its trunks.'),
  'links.allDouble': words('每个站点都有第二条路。', 'Every site has a second way.'),
  'links.exposed': words(
    '{of} 个站点中有 {n} 个只靠一条链路：这条断了就失联。',
    '{n} of {of} sites hang on one trunk: when it breaks they are cut off.',
  ),
  'links.site': words('站点', 'Site'),
  'links.level': words('级别', 'Level'),
  'links.count': words('在用链路', 'Trunks in use'),
  'links.standing': words('可达', 'Reach'),
  'links.second': words('有备用路径', 'Has a second way'),
  'links.noSecond': words('只靠一条链路', 'Hangs on one trunk'),
  'links.unreached': words('现在失联', 'Cut off now'),
  'links.weak': words('断开就有站点失联的链路', 'Trunks whose cut would lose a site'),
  'links.noWeak': words('没有这样的链路。', 'There is none.'),
  'links.trunksOf': words('{site}的链路', 'Trunks of {site}'),
  'links.ends': words('两端', 'Ends'),
  'links.bandwidth': words('带宽', 'Bandwidth'),
  'links.kind': words('类型', 'Kind'),
  'links.operator': words('运营单位', 'Operator'),
  'links.state': words('状态', 'State'),
  'links.cut': words('断开后失联', 'Lost when cut'),
  'links.nothingCut': words('没有', 'Nothing'),
}
