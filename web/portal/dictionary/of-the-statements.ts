// Words of the standing pages: open formats, accessibility, about, site map.
import { words } from '#kernel/text/text.ts'

export const ofTheStatements = {
  'open.lead': words(
    '公开的目录和项目，也以通行的开放格式提供，供程序读取。内容与网页相同。',
    'The public catalogue and projects in open formats, for programs. The content is that of the pages.',
  ),
  'open.format': words('内容', 'Content'),
  'open.standard': words('标准', 'Standard'),
  'open.file': words('地址', 'Address'),
  'open.catalogue': words('信息资源目录', 'Catalogue of resources'),
  'open.projects': words('立项、招标和合同', 'Projects, tenders and contracts'),
  'open.firms': words('法人单位公示信息', 'Public list of legal persons'),
  'open.counts': words('人口和法人统计（示例数据）', 'Counts of persons and legal persons (simulated)'),
  'open.tender': words('一次招标的全过程', 'One contracting process'),
  'open.tenderWhere': words('在各项目页面下载', 'on the page of each project'),
  'open.terms': words('怎么用', 'How to use it'),
  'open.terms1': words(
    '可以自由下载、转载和加工，请注明来源和取得时间。',
    'Download, republish and process freely; name the source and the time.',
  ),
  'open.terms2': words(
    '每个地址每秒请不要超过十次；数据变化后一秒内更新。',
    'Please make no more than ten requests a second; changes appear within a second.',
  ),
  'open.personal': words(
    '不含个人信息。演示站点的项目、金额和企业为示例。',
    'No personal data. On a demonstration site projects, amounts and firms are samples.',
  ),
  'open.proof': words('日志封存点', 'Checkpoint of the log'),
  'open.proofWhat': words(
    '审计日志已封存 {size} 行，时间 {time}。记下这个值，日后可以查验日志只增不改。',
    'The audit log is sealed at {size} lines, {time}. Keep this value to check later that the log only grew.',
  ),
  'access.lead': words(
    '所有人都应当能用这个网站。下面是我们做到的、没做到的，以及怎么告诉我们。',
    'Everyone should be able to use this site. This is what works, what does not, and how to tell us.',
  ),
  'access.does': words('做到的', 'What works'),
  'access.does1': words('只用键盘就能打开每一页，焦点有双色边框。', 'Every page works by keyboard alone; the focus has a two-colour ring.'),
  'access.does2': words('不用脚本也能用；脚本只用来朗读和打印。', 'Everything works without scripts; they only read aloud and print.'),
  'access.does3': words(
    '文字与背景的对比度不低于 4.5:1，深色、浅色跟随您的系统。',
    'Contrast is at least 4.5:1; dark and light follow your system.',
  ),
  'access.does4': words(
    '长者版字更大、按钮不小于 60 像素，内容与标准版相同。',
    'The large-type version has targets of 60 px and the same content.',
  ),
  'access.does5': words('图表旁边都有同样内容的表格。', 'Every chart has a table with the same figures.'),
  'access.does6': words('页面放大到 400% 不用左右拖动。', 'At 400% zoom no page scrolls sideways.'),
  'access.not': words('没做到的', 'What does not'),
  'access.not1': words(
    '英文版只译了栏目和说明，条款原文、项目和机构名称是中文。',
    'The English version translates the frame; clauses, projects and names are Chinese.',
  ),
  'access.not2': words('还没有手语和语音服务。', 'There is no sign language or voice service yet.'),
  'access.standard': words('依据', 'Standards'),
  'access.standard1': words(
    '按《无障碍环境建设法》和 GB/T 37668-2019 二级、WCAG 2.2 AA 建设，每次修改由程序检查。',
    'Built to GB/T 37668-2019 level 2 and WCAG 2.2 AA; checked by program at each change. Programs find only part of all barriers.',
  ),
  'access.standard2': words('程序检查只能发现一部分障碍，还没有请残障用户实测。', 'Users with disabilities have not yet tested it.'),
  'access.elder': words('打开长者版', 'Open the large-type version'),
  'access.tell': words('告诉我们', 'Tell us'),
  'access.tellWhat': words('用不了的地方，请打 12345，说“政务平台无障碍”。', 'If something does not work, call 12345.'),
  'about.lead': words(
    '岳麓是一套电子政务平台，把一份省级文件的每一条落成可以查、可以验的办事规则。',
    'Yuelu is an e-government platform that turns each clause of a provincial document into rules anyone can read and check.',
  ),
  'about.what': words('这个网站', 'This site'),
  'about.what1': words(
    '网站本身没有数据库。每一页都向政务外网现取，只取允许公开的内容。',
    'The site has no database. Each page is fetched from the extranet, and only what may be public.',
  ),
  'about.what2': words(
    '不记录您看了什么，不用第三方脚本、字体和统计。',
    'It does not record what you read, and uses no third-party script, font or counter.',
  ),
  'about.what3': words('只用两个小记号：长者版和语言，存在您自己的设备上。', 'It keeps two marks on your device: large type and language.'),
  'about.real': words('哪些是真的', 'What is real'),
  'about.real1': words(
    '条款是2004年6月9日文件的原文，机构名称和沿革按当时和后来的公开文件整理。',
    'The clauses are the text of 9 June 2004; organs and their history follow public documents.',
  ),
  'about.real2': words(
    '演示站点的项目、金额、企业和人员为示例，不是真实的采购和人员。',
    'On a demonstration site projects, amounts, firms and people are samples.',
  ),
  'about.slots': words('由运营单位填写', 'To be filled in by the operator'),
  'about.slotsWhat': words(
    '下面各项现为示例。国徽只有获授权的运营单位才能放置，本软件不带国徽。',
    'These are samples. The emblem is placed only by an authorised operator; this software ships none.',
  ),
  'about.emblem': words('国徽', 'Emblem'),
  'about.emblemNone': words('未放置', 'none'),
  'about.domain': words('域名', 'Domain'),
  'about.hostName': words('主办单位', 'Operated by'),
  'about.code': words('网站标识码', 'Site code'),
  'about.icp': words('ICP 备案', 'ICP filing'),
  'about.police': words('公安备案', 'Police filing'),
  'about.fault': words('给网站找错', 'Report a fault'),
  'about.faultWhat': words(
    '内容有误、链接打不开，请打 12345，报网址和编号。',
    'If content is wrong or a link fails, call 12345 with the address and the number.',
  ),
  'map.more': words('查询和说明', 'Look up and read'),
  'map.lead': words('本站全部栏目。', 'All parts of this site.'),
} as const
