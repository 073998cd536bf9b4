// When two fields are the same one. Names are compared without what is in brackets, without spaces and marks, and after a short list
// of what people call the fields of the base registers.
const CALLED: Readonly<Record<string, string>> = {
  身份证号: '公民身份号码',
  身份证号码: '公民身份号码',
  身份号码: '公民身份号码',
  出生年月: '出生日期',
  户籍所在地: '户籍地址',
  户口地址: '户籍地址',
  现住址: '现住地址',
  居住地址: '现住地址',
  学历: '文化程度',
  工作单位: '用人单位',
  婚姻情况: '婚姻状况',
  残疾级别: '残疾等级',
  社会信用代码: '统一社会信用代码',
  单位名称: '企业名称',
  法人代表: '法定代表人',
  注册地址: '住所',
  从业人员数: '从业人数',
}

/** The name by which a field is compared. */
export function plainName(title: string): string {
  const bare = title
    .replaceAll(/[（(【[][^）)】\]]*[）)】\]]/g, '')
    .replaceAll(/[\s、，。：:；·_-]/g, '')
    .toLowerCase()
  return CALLED[bare] ?? bare
}
