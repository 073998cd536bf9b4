// Names are kept in simplified characters; old papers and people from outside write the traditional ones. Only characters that
// stand in names are listed, each before its simplified form: what is not here is told apart by sound and shown as such.
const PAIRS =
  '張张陳陈劉刘楊杨黃黄趙赵吳吴孫孙馬马羅罗鄭郑謝谢韓韩馮冯鄧邓許许蕭萧曾曾葉叶蔣蒋盧卢賈贾閻阎餘余譚谭鄒邹龍龙萬万錢钱湯汤賴赖龔龚嚴严聶聂' +
  '歐欧陽阳倫伦偉伟傑杰傳传優优兒儿勝胜勁劲劍剑勳勋華华國国園园圓圆堅坚報报壽寿夢梦學学寶宝實实審审對对導导島岛嶺岭嶽岳師师帶带廣广慶庆' +
  '開开強强彥彦後后從从徵征德德恆恒惠惠愛爱慧慧憲宪懷怀戰战採采擇择揚扬攝摄敏敏敬敬數数書书東东棟栋業业極极榮荣樂乐樹树橋桥機机權权歡欢' +
  '歲岁氣气漢汉潔洁潤润濤涛灣湾炎炎煒炜煥焕燁烨燈灯爾尔牆墙獻献環环瑩莹瑤瑶璽玺畫画異异發发盡尽監监礦矿禮礼禎祯種种穎颖積积穩稳竇窦筆笔' +
  '節节築筑簡简紀纪紅红純纯紹绍細细組组結结給给統统經经綠绿維维網网緒绪線线緣缘縣县總总績绩繼继續续羅罗義义習习聖圣聞闻聰聪聲声職职聯联' +
  '肅肃脈脉腦脑臨临與与興兴舉举艦舰莊庄處处虛虚號号蘇苏蘭兰蘆芦藝艺藍蓝薩萨藥药術术衛卫裝装補补製制見见規规視视親亲覺觉觀观計计訂订訊讯' +
  '討讨訓训記记設设詩诗試试話话語语誠诚說说課课調调論论諾诺謙谦講讲證证識识譜谱議议護护讚赞貝贝貞贞財财貢贡貴贵買买費费賀贺資资賓宾賢贤' +
  '質质購购贊赞趕赶躍跃車车軍军軒轩軟软輕轻輝辉輪轮輯辑輸输轉转辦办農农運运過过達达遠远適适選选遷迁邁迈還还邊边郵邮鄉乡醫医鈞钧鋒锋鋼钢' +
  '錄录錦锦鍾钟鐘钟鎮镇鏡镜鐵铁鑫鑫鑑鉴長长門门閃闪閏闰間间閔闵關关闊阔隊队階阶際际陸陆陰阴隨随險险雄雄雙双雜杂雞鸡離离難难雲云電电靈灵' +
  '靜静韻韵響响頂顶順顺須须頌颂預预領领頭头顏颜願愿顧顾顯显風风飛飞養养馨馨駿骏騰腾驗验驚惊體体髮发鳳凤鳴鸣鴻鸿鵬鹏鶴鹤鷹鹰麗丽麥麦黨党齊齐'

const simple = new Map<string, string>()
const characters = [...PAIRS]
for (let i = 0; i < characters.length; i += 2) simple.set(characters[i]!, characters[i + 1]!)

/** The text in simplified characters, with wide letters and figures made narrow. */
export const simplified = (text: string): string => [...text.normalize('NFKC')].map((one) => simple.get(one) ?? one).join('')

/** Without spaces and dots too: what two ways of writing one name have in common. */
export const plain = (text: string): string =>
  simplified(text)
    .replace(/[\s·•・.,，、-]/gu, '')
    .toLowerCase()
