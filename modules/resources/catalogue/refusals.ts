// Every "no" of the catalogue, with the article of 政务数据共享条例 (国务院令第809号) that says it.
import type { Refusal } from '#kernel/refusal/refusal.ts'
import { type Words, words } from '#kernel/text/text.ts'

const DECREE = '政务数据共享条例'
const no = (fact: string, kind: Refusal['kind'], said: Words, article: string, clauses: string[] = []): Refusal => ({
  code: `catalogue.${fact}`,
  kind,
  words: said,
  law: `${DECREE} ${article}`,
  clauses: clauses.length > 0 ? clauses : ['3.4.2'],
})

/** On entries. */
export const entryRefusals = {
  holdsSecrets: no(
    'holds-secrets',
    'forbidden',
    words('含国家秘密或者工作秘密的数据不编入共享目录。', 'Data that hold state or work secrets do not enter the catalogue.'),
    '第3条',
  ),
  secrecyNotAssessed: no(
    'secrecy-not-assessed',
    'invalid',
    words('尚未做保密风险评估。请先评估，再报送目录。', 'Assess the secrecy risk first.'),
    '第13条',
  ),
  privacyNotAssessed: no(
    'privacy-not-assessed',
    'invalid',
    words('尚未做个人信息保护影响评估。请先评估，再报送目录。', 'Assess the impact on personal information first.'),
    '第13条',
  ),
  fieldMissing: no('field-missing', 'invalid', words('目录缺少“{field}”。请补齐后再报送。', 'The entry lacks “{fieldEn}”.'), '第13条'),
  itemTwice: no('item-twice', 'invalid', words('数据项“{item}”出现了两次。请删去重复项。', 'The item “{item}” stands twice.'), '第13条'),
  scopeMissing: no(
    'scope-missing',
    'invalid',
    words('有条件共享应当列明共享范围。请填写“共享范围”。', 'Conditional sharing states its scope.'),
    '第15条',
  ),
  usesMissing: no(
    'uses-missing',
    'invalid',
    words('有条件共享应当列明使用用途。请填写“使用用途”。', 'Conditional sharing states the permitted uses.'),
    '第15条',
  ),
  basisMissing: no(
    'basis-missing',
    'invalid',
    words(
      '不予共享应当有法律、行政法规或者国务院决定作依据。请填写依据和理由，或改为共享。',
      'Not sharing needs a law, an administrative regulation or a State Council decision, and a reason.',
    ),
    '第14、15条',
    ['3.4.6'],
  ),
  basisTooLow: no(
    'basis-too-low',
    'invalid',
    words(
      '“{name}”是{level}，不足以作为不予共享的依据。须是法律、行政法规或者国务院决定。',
      '“{name}” is not a law, an administrative regulation or a State Council decision.',
    ),
    '第14、15条',
    ['3.4.6'],
  ),
  notCatalogued: no(
    'system-not-catalogued',
    'conflict',
    words(
      '该系统还没有一项信息资源编入并发布到目录，不能验收。请先编目。',
      'No resource of this system stands published in the catalogue; it cannot be accepted.',
    ),
    '第13条',
    ['3.4.6'],
  ),
  authorised: no(
    'still-authorised',
    'conflict',
    words('还有 {count} 项授权在使用这项资源，不能撤销。请先与使用部门协商终止。', '{count} authorisations still use this resource.'),
    '第27条',
  ),
} as const

/** On requests, replies, authorisations and corrections. */
export const requestRefusals = {
  notPublished: no(
    'resource-not-published',
    'conflict',
    words('这项资源没有发布或已撤销，不能申请。', 'The resource is not published.'),
    '第20条',
  ),
  notShared: no(
    'resource-not-shared',
    'forbidden',
    words('这项资源依据“{basis}”不予共享。', 'The resource is not shared, by “{basis}”.'),
    '第14条',
  ),
  ownResource: no('own-resource', 'invalid', words('这是本单位自己的资源，不需要申请。', 'This is your own resource.'), '第20条'),
  unknownField: no(
    'unknown-field',
    'invalid',
    words('资源没有数据项 {fields}。请从目录所列数据项中选择。', 'The resource has no items {fields}.'),
    '第20条',
  ),
  otherWay: no('other-way', 'invalid', words('这项资源不以“{way}”方式共享。', 'The resource is not shared that way.'), '第13条'),
  termWrong: no(
    'term-wrong',
    'invalid',
    words('使用期限应当从今天或以后开始，且止期不早于起期。', 'The term begins today or later and ends after it begins.'),
    '第20条',
  ),
  noticeOnce: no(
    'notice-once',
    'conflict',
    words('需要补充的材料只能一次告知，您已在 {day} 告知过。请按现有材料答复。', 'What is missing is said once; it was said on {day}.'),
    '第21条',
  ),
  noOutrightRefusal: no(
    'no-outright-refusal',
    'conflict',
    words(
      '材料不完整不能直接拒绝，应当一次告知需要补充的全部材料。',
      'Incomplete material is no ground for refusal: say once what is missing.',
    ),
    '第21条',
  ),
  extensionOnce: no('extension-once', 'conflict', words('答复期限只能延长一次。', 'The reply is extended once.'), '第21条'),
  extensionNotAsked: no(
    'extension-not-asked',
    'conflict',
    words('提供部门没有申请延长答复。', 'The provider has not asked for an extension.'),
    '第21条',
  ),
  extensionTooLong: no(
    'extension-too-long',
    'invalid',
    words('延长不得超过 {most} 个工作日。', 'An extension is at most {most} working days.'),
    '第21条',
  ),
  extensionNotForUnconditional: no(
    'extension-not-for-unconditional',
    'conflict',
    words('无条件共享的资源应当在 1 个工作日内答复，不能延长。', 'A reply on unconditional data is not extended.'),
    '第21条',
  ),
  extensionTooLate: no(
    'extension-too-late',
    'conflict',
    words('答复期限已于 {due} 届满，不能再延长。', 'The reply was due on {due}.'),
    '第21条',
  ),
  beyondRequest: no(
    'beyond-request',
    'invalid',
    words('同意的数据项 {fields} 不在申请范围内。', 'The fields {fields} were not asked for.'),
    '第22条',
  ),
  otherPurpose: no(
    'other-purpose',
    'invalid',
    words('同意的用途应当是申请的用途。', 'The purpose agreed is the purpose asked for.'),
    '第25条',
  ),
  beyondTerm: no(
    'beyond-term',
    'invalid',
    words('同意的使用期限超出了申请的期限。', 'The term agreed exceeds the term asked for.'),
    '第22条',
  ),
  conditionsAdded: no(
    'conditions-added',
    'invalid',
    words('无条件共享的资源应当按申请的数据项提供，不得减少。', 'Unconditional data are given as asked.'),
    '第15条',
  ),
  notInForce: no(
    'authorisation-not-in-force',
    'conflict',
    words('授权目前是“{state}”，不能办理这一步。', 'The authorisation is “{stateEn}”.'),
    '第27条',
  ),
  notAUser: no(
    'not-a-user',
    'forbidden',
    words('本单位没有使用这项资源的授权，不能申请校核。', 'Your organ holds no authorisation to use this resource.'),
    '第26条',
  ),
} as const
