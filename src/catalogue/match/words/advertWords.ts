/** What advertisements write around a title: pay, hours, what is offered and who may apply. */

const AMOUNT = String.raw`\d[\d.]*\s*[kw万千元]*`;
const RANGE = String.raw`\s*[-~至到]\s*`;
const PER = String.raw`(?:\s*\/?\s*(?:月|天|小时|时|年))?(?:以上|起|左右|\+)?`;
const MORE = String.raw`(?:\s*\+?\s*(?:高?提成|奖金|绩效|全勤|分红))*`;
const PAY_AND_HOURS = new RegExp(
  [
    String.raw`(?:无责)?(?:月薪|年薪|底薪|时薪|日薪|周薪|薪资|工资|到手)\s*${AMOUNT}(?:${RANGE}${AMOUNT})?${PER}${MORE}`,
    String.raw`\d[\d.]*\s*[kw万千元]?${RANGE}\d[\d.]*\s*[kw万千元]${PER}(?:\s*[·*x]?\s*1[2-9]薪)?${MORE}`,
    String.raw`\d{4,5}${RANGE}\d{4,5}${PER}${MORE}`,
    String.raw`\d[\d.]*\s*[kw万]\s*(?:以上|起|\+)`,
    String.raw`1[2-9]薪`,
    String.raw`\d{2}${RANGE}\d{2}周?岁(?:以[上下内])?`,
    String.raw`\d{1,2}(?:${RANGE}\d{1,2})?年(?:以上)?(?:工作)?经验`,
    String.raw`\d{1,2}[:点]\d{0,2}${RANGE}\d{1,2}[:点]\d{0,2}`,
    String.raw`[早朝][七八九十7-9]点?晚[五六七八九5-9]点?半?`,
    String.raw`[做上][五六56]休[一二12]`,
    String.raw`月休\s*[四五六八\d]+天?`,
  ].join('|'),
  'g',
);
/** Told apart from a title by their meaning alone, wherever they stand. */
const OFFERS =
  '(?:周末)?双休|单休|大小周|[五六]险[一二]金|包吃住|包食宿|包吃|包住|小白可做?|接受小白|小白勿扰|无经验可做?|无需经验|经验不限|学历不限|带薪培训|急招|急聘|诚聘|诚招|高薪诚聘|长期招聘|可接受应届生?|接受应届生?';
/** Say nothing of the work where they stand apart. */
const APART = `${OFFERS}|小白|[五六]险|社保|高薪|高?提成|无责底薪|底薪|下午茶|弹性(?:上班|工作)|年终奖|年底双薪|晋升快|餐补|房补|全勤奖?|不加班|少加班|轮休|调休|应届生?|可?居家(?:办公)?|(?:小白|新手|应届|学生|宝妈|兼职|居家|实习)[也均]?可|有(?:相关)?经验|长期稳定?|稳定|计件|计时|[日周月现]结|有提成|(?:提成|薪资|工资)高|可?提供住宿|可住宿|可兼职|坐班|当天入职|可?接受兼职|英语[四六]级|[\\u3400-\\u9fff]{1,6}优先|可[\\u3400-\\u9fff]{1,4}|[\\u3400-\\u9fff]{1,4}不限|招?\\d{1,2}[名人位]|[\\u3400-\\u9fff]{1,3}[者的]勿扰|cet-?[46]`;
const ATTACHED = new RegExp(`^(?:${OFFERS})+|(?:${OFFERS})+$`, 'g');
const ONLY_OFFERS = new RegExp(`^(?:早晚班|${APART})+$`);
const PIECE = /[^\s()[\]{}【】《》<>+、,;|/·!]+/g;
/** None of the above goes without one of these. */
const MAY_ADVERTISE =
  /\d|休|险|薪|招|聘|[吃住]|小白|经验|学历|培训|应届|[早朝].|提成|下午茶|弹性|年终|晋升|补|全勤|加班|居家|兼职|坐班|入职|英语|优先|周|cet|可|不限|勿扰/;

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
  const unpaid = plain.replace(PAY_AND_HOURS, take);
  const title = unpaid
    .replace(PIECE, (piece) => (ONLY_OFFERS.test(piece) ? take(piece) : piece.replace(ATTACHED, take)))
    .replace(/[([{【《<][\s+、,;|/·!]*[)\]}】》>]/g, ' ')
    .replace(/^[\s+、,;|/·!-]+|[\s+、,;|/·!-]+$/g, '')
    .replace(/\s+/g, ' ');
  return offers.length === 0 || title.length < 2 ? { title: plain, offers: '' } : { title, offers: offers.join(' ') };
}
