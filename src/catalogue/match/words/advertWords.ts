/** What advertisements write around a title: pay, hours, what is offered and who may apply. */

const AMOUNT = String.raw`\d[\d.]*\s*[kw万千元]*`;
const RANGE = String.raw`\s*[-~至到]\s*`;
const PER = String.raw`(?:\s*\/?\s*(?:月|天|小时|时|年))?(?:以上|起|左右|\+)?`;
const MORE = String.raw`(?:\s*\+?\s*(?:高?提成|奖金|绩效|全勤|分红))*`;
const PAY = '(?:月薪|年薪|底薪|时薪|日薪|周薪|薪资|薪酬|工资|到手|收入|月均|月入)';
const PAY_AND_HOURS = new RegExp(
  [
    String.raw`(?:无责|税[前后]|稳定|综合|平均)*(?:${PAY}+|税[前后])\s*${AMOUNT}(?:${RANGE}${AMOUNT})?${PER}${MORE}`,
    String.raw`${PAY}(?:轻松)?[过上破][千万]`,
    String.raw`\d[\d.]*\s*[kw万千元]?${RANGE}\d[\d.]*\s*[kw万千元]${PER}(?:\s*[·*x]?\s*1[2-9]薪)?${MORE}`,
    String.raw`\d{4,5}${RANGE}\d{4,5}${PER}${MORE}`,
    String.raw`\d[\d.]*\s*[kw万]\s*(?:以上|起|\+)`,
    String.raw`1[2-9]薪`,
    String.raw`\d{2}${RANGE}\d{2}周?岁(?:以[上下内])?`,
    String.raw`\d{1,2}(?:${RANGE}\d{1,2})?年(?:以上)?(?:工作)?经验`,
    String.raw`\d{1,2}[:点]\d{0,2}${RANGE}\d{1,2}[:点]\d{0,2}`,
    String.raw`\d{1,2}${RANGE}\d{1,2}点半?`,
    String.raw`\d{1,2}小时(?:工作制|制|班)`,
    String.raw`[早中晚夜白日]班?(?:\s*[/、+]\s*[早中晚夜白日]班?)*\s*[/、+]\s*[早中晚夜白日]班`,
    String.raw`(?:20)?\d{2}届(?:毕业生|应届生|校招|秋招|春招)?`,
    String.raw`[早朝][七八九十7-9]点?晚[五六七八九5-9]点?半?`,
    String.raw`[做上][五六56]休[一二12]`,
    String.raw`(?:要求|欢迎)[\u3400-\u9fff]{2,12}$`,
    String.raw`月休\s*[四五六八\d]+天?`,
    String.raw`(?:职位|岗位|招聘|工作)?(?:编号|编码|代码)\s*[:：]?\s*[a-z]{0,4}-?\d+(?![a-z\d\u3400-\u9fff])`,
  ].join('|'),
  'g',
);
/** A round sum that may be a month's pay, or an advertisement's number; neither as a part of a word ("iso9001") or of another number. */
const NUMBER_APART =
  /(^|[\u3400-\u9fff\s()[\]【】,、+/-])((?:[2-9]\d|[1-9]\d{2})00\s*(?:元(?:\/月)?)?(?:以上|起|左右|\+)?|[a-z]{1,2}\d{4,6})(?=$|[\s()[\]【】,、+/-])/g;
/** Told apart from a title by their meaning alone, wherever they stand. */
const OFFERS =
  '(?:周末)?双休|周末休息|单休|大小周|[五六]险[一二]金|包吃住|包食宿|包吃|包住|(?:包|管|供|提供|免费)(?:工作餐|[早午中晚]餐|[两三]餐|吃住|食宿|住宿|宿舍)|小白可做?|接受小白|小白勿扰|无经验可做?|无需经验|经验不限|学历不限|带薪培训|带薪年假|急招|急聘|热招|(?:企业|公司|厂家|总部)?直招|直聘|诚聘|诚招|高薪诚聘|长期招聘|大量招聘|[不免](?:用|需要?)?坐班|无需坐班|可兼职|(?:某|全球|国内|行业)?知名(?!度)|可接受应届生?|接受应届生?|(?:薪资|薪酬|工资)?(?:待遇)?(?:面议|优厚|丰厚)';
const BEGINNER = '(?:小白|新手|应届|学生|宝妈|兼职|居家|实习|无经验|零基础|转行)';
/** Said of bonuses, meals and holidays that are offered, with what they are for. */
const PERKS =
  '[\\u3400-\\u9fff]{0,4}(?:奖金|津贴|补贴|补助)(?:\\d{2,5}元?)?|绩效(?:奖|\\d{1,4}[-~]\\d{2,5})|[车话房饭交餐]补(?:\\d{2,5}元?)?|食宿|住宿|公积金|年假|班车(?:接送)?|[早午中晚]餐|工作餐|(?:节日|假日|生日|丰厚|丰富)福利|(?:员工|年度|公司|每年|定期|免费|带薪)(?:旅游|体检|团建)|法定节假日|节假日(?:休息|双薪)|法休|双薪|股票期权|[无不](?:用|需要?|上)?(?:倒班|夜班|出差|加班)';
/** Says what the work is not. */
const NOT_SALES = '[非无不](?:做|涉及)?(?:电话)?(?:销售|推销|地推)(?:性质|岗位?|类|压力|任务|业绩|指标)?';
/** Who need not apply, and who may. */
const APPLICANTS = `(?:[\\u3400-\\u9fff]{1,3}[者的]|[大本专]科(?:及?以下)?|学生|(?:优秀)?应届(?:毕业)?生?|新手|兼职|中介|无经验)勿[扰投]|可?接受(?:优秀)?${BEGINNER}[\\u3400-\\u9fff]{0,3}|${BEGINNER}[\\u3400-\\u9fff]{0,4}[也均亦都]?可以?|(?:无|零)(?:相关)?(?:工作)?(?:经验|基础)(?:[也均亦]?可做?|要求)?`;
/** Offered as well, yet also another trade: only in a row with something that is plainly offered. */
const BESIDE = /^(?:绩效|体检|旅游|宿舍|培训|团建|零食|福利|(?:商业)?保险|晋升|期权|税[前后])+$/;
/** Say nothing of the work where they stand apart. */
const APART = `${OFFERS}|${PERKS}|${NOT_SALES}|${APPLICANTS}|税[前后]|小白|[五六56]险|社保|高薪|高?提成|无责底薪|底薪|下午茶|弹性(?:上班|工作)|年终奖|年底双薪|晋升快|餐补|全勤奖?|少加班|轮休|调休|应届生?|可?居家(?:办公)?|有(?:相关)?经验|长期稳定?|稳定|工作(?:轻松|简单|稳定)|轻松|无压力|[有高]提点|单量(?:多|大|足)|年[底终](?:分红|双薪)?|季度(?:奖|旅游)|[国海]外游|免费[早午晚下][餐饭午茶]*|(?:发展|晋升)空间大|可转正|[交缴](?:[五六]险|金|社保)|房源|计件|计时|[日周月现]结|有提成|(?:提成|薪资|工资)高|可?提供住宿|可住宿|可兼职|坐班|当天入职|可?接受兼职|英语[四六]级|[\\u3400-\\u9fff]{1,8}优先(?:考虑)?|可(?!视化|持续|行性|转债|靠性|穿戴)[\\u3400-\\u9fff]{1,4}|[\\u3400-\\u9fff]{1,4}不限|招?\\d{1,2}[名人位]|招(?:聘)?(?:应届|实习|学徒|新人|兼职|小白|暑假|寒假)[生工]?|cet-?[46]`;
const ATTACHED = new RegExp(`^(?:${OFFERS})+|(?:${OFFERS})+$`, 'g');
const ONLY_OFFERS = new RegExp(`^(?:早晚班|${APART})+$`);
/** "聘客服专员": who is looked for; words of their own begin with the same letter. */
const LOOKED_FOR = /^(?:聘(?![任用])|招(?![聘商募生投标待牌工新人]))(?=[\u3400-\u9fff]{2})/;
const PIECE = /[^\s()[\]{}【】《》<>+&、,;|/·!—]+/g;
/** What stands in one pair of brackets, or outside. */
const ROW = /[^()[\]{}【】《》<>]+/g;
/** None of the above goes without one of these. */
const MAY_ADVERTISE =
  /\d|[休险薪招聘吃住餐宿假补金税]|小白|新手|经验|基础|学历|培训|应届|实习|转行|面议|厚|[早朝].|提成|下午茶|弹性|年终|要求|欢迎|丨|[计日周月现][件时结]|晋升|全勤|加班|居家|兼职|班|知名|入职|英语|优先|周|cet|可|不限|勿|津贴|福利|旅游|体检|团建|期权|[非无不]|月[入均]|收入|代码|编[号码]|轻松|压力|提点|单量|分红|转正|\d{4,6}$/;

/** A title as an advertisement has it, taken apart. */
export interface Advertised {
  readonly title: string;
  /** What was taken away, "" where nothing was. */
  readonly offers: string;
}

/** Takes away what only advertises. `plain` is comparable text; a title never becomes empty. */
export function withoutOffers(plain: string): Advertised {
  if (!MAY_ADVERTISE.test(plain)) return { title: plain, offers: '' };
  const offers: string[] = [];
  const take = (offer: string): string => {
    offers.push(offer.trim());
    return ' ';
  };
  const unpaid = plain
    .replace(/丨/g, '|')
    .replace(PAY_AND_HOURS, take)
    .replace(/-\s*\d{4,6}$/, take)
    .replace(NUMBER_APART, (_whole, before: string, number: string) => before + take(number));
  const title = unpaid
    .replace(ROW, (row) => {
      const plainly = !/[/|]/.test(row) && (row.match(PIECE) ?? []).some((piece) => ONLY_OFFERS.test(piece));
      const isOffer = (piece: string): boolean => ONLY_OFFERS.test(piece) || (plainly && BESIDE.test(piece));
      return row.replace(PIECE, (piece) => (isOffer(piece) ? take(piece) : piece.replace(ATTACHED, take)));
    })
    .trimStart()
    .replace(LOOKED_FOR, take)
    .replace(/[([{【《<][\s+&、,;|/·!]*[)\]}】》>]/g, ' ')
    .replace(/^[\s+&、,;:|/·!-]+|[\s+&、,;:|/·!-]+$/g, '')
    .replace(/\s+/g, ' ');
  return offers.length === 0 || title.length < 2 ? { title: plain, offers: '' } : { title, offers: offers.join(' ') };
}
