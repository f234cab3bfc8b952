import { comparable, comparableKey } from '../../base/plainText';
import { COMPOUND_SURNAMES, SINGLE_SURNAMES, SOUND_LETTERS } from './surnames';
import { wordsAndNumber, type NameAndOther } from './writtenNames';

/** What a single text looks like, judged without its header. */

const POSITION_END =
  /(专员|主管|经理|总监|助理|文员|店长|组长|班长|队长|主任|部长|科长|处长|课长|厂长|校长|园长|所长|站长|总裁|董事|董事长|秘书|顾问|代表|督导|会计|出纳|客服|美工|运营|营运|策划|文案|编辑|编导|设计|设计师|工程师|分析师|优化师|培训师|营养师|美容师|摄影|剪辑|后期|推广|主播|助播|场控|中控|采购|采买|品控|质检|仓管|库管|仓管员|保管|打包|打包员|包装|拣货|发货|配货|理货|跟单|售前|售后|商务|媒介|公关|外联|投放|投手|车手|直通车|钻展|数据|编程|程序|程序员|开发|测试|架构师|产品|财务|人事|行政|前台|司机|保安|保洁|厨师|护士|医生|老师|教师|教练|学徒|实习生|储备|合伙人|创始人|负责人|管理|管理员|管培生|模特|客户经理|销售|业务|业务员|导购|收银|服务员|普工|操作工|技工|维修|电工|买手|选品|直播|社群|会员|类目|渠道|分销|审单|对账|合规|法务|剪辑师|动画|插画|调色|修图|视觉|陈列|总助|特助|经纪|员|师|工|岗|岗位|长|总|网管|前端|后端|运维|搬运|装卸|裁剪|缝纫|外贸|督察|稽核|总务|后勤|地推|拓展|配送|快递|支持|对接|带货|副播|董秘|拍剪|pmc|hrd|bd|bp|hrbp|bi|qa|koc|kol|seo|sem|ppc|ui|ux)$/;
const POSITION_LATIN =
  /\b(manager|mgr|specialist|supervisor|director|assistant|officer|engineer|designer|editor|analyst|clerk|lead|leader|head|executive|coordinator|representative|rep|planner|buyer|host|anchor|streamer|operator|copywriter|photographer|accountant|intern|associate|consultant|keeper|packer|picker|optimi[sz]er|trainer|agent|developer|programmer|administrator|admin|secretary|president|technician|cashier|advis[eo]r|counsel|driver|bookkeeper|controller|partner|operative|merchandiser|retoucher|stylist|writer|artist|producer|strategist|scientist|architect|guard|cleaner|chef|cook|courier|loader|scheduler|auditor|attorney|paralegal|recruiter|inspector|marketer|nurse|teacher|barista|receptionist|electrician|mechanic|ceo|cfo|coo|cto|hr|vp|bd|pm|staff)\b/;
const DEPARTMENT_END =
  /(部|部门|中心|事业部|事业群|组|小组|科|科室|课|处|室|办|办公室|总经办|总部|公司|集团|分公司|团队|战队|店|门市|旗舰店|专卖店|仓|仓库|车间|班|班组|线|区|工作室|直播间|项目|项目部|管理层|决策层|经营层|领导层|高管层|执行层|操作层|领导班子|BU|bu)$/;
/** Words of schooling and of states that end like departments: "全日制本科", "在线". */
const NO_DEPARTMENT =
  /(本科|大专科|[高中]职专科|大学专科|全日制专科)$|^(专科|文科|理科|工科|商科|[在离上下]线|上班|下班|加班|值班|休班|[待已]办|[上下网授听备]课|[大小长常]?[早中晚夜白日]班)$/;
const DEPARTMENT_LATIN = /\b(department|dept|division|team|centre|center|office|group|unit)\b/;
const JOINERS = /\b(and|the|of)\b|[&/,+ -]/g;
/** Words of contracts, shifts and places of work, which no name holds. */
const TERMS_LATIN =
  /\b(full|part|time|permanent|contract|temporary|temp|fixed|term|probation|probationary|freelance|active|inactive|on|leave|remote|hybrid|onsite|shift|day|night|morning|evening|regular|not|assigned|applicable|employees?|workers?|one|of|valid|yes|no)\b/;
/** What departments do. */
const FUNCTION_LATIN =
  /\b(services?|operations?|ops|marketplaces?|wholesale|dispatch|buying|photography|growth|influencers?|transport|people(?= ops| operations)|sales|marketing|warehous(e|ing)|logistics|finance|accounting|support|store|stores|human|resources|purchasing|procurement|design|engineering|customer|production|quality|administration|technology|legal|retail|commerce|e-commerce|ecommerce|development|research|shipping|fulfil?lment|inventory|merchandising|content|creative|sourcing|care|digital|talent|studio|accounts|advertising|partnerships|communications|compliance|security|facilities|media|livestream|supply|chain)\b/;
const ABBREVIATED = /^(it|ict|hr|r&d|rnd|pmo)$/;
const YES_OR_NO = /^(是|否|有|对|错|y|n|yes|no|true|false)$/;
/** Some of these are emoji, which no key holds. */
const TICK_OR_CROSS = /^(√|✓|✔|☑|✅|×|✗|✘|☒|❌)\ufe0f?$/;
const EMPLOYER = /(公司|集团|有限|人力资源服务|劳务派遣|劳务服务|\b(ltd|limited|inc|llc|corp|gmbh|plc)\b)/;

/** Words may be counted: "招聘中2人", "HC2". */
const VACANT =
  /^(空缺|空岗|空编|空额|空位|空|缺|缺岗|缺额|出缺|遇缺不补|遇缺|[岗职]位空缺|人员空缺|未招到|未招满|待征|征才|征才中|缺编|缺员|待招|待聘|待补|待补充|待定|待入职|待配置|待招聘|待填补|待补缺|待到岗|招人中|招聘中|招募中|急招|急聘|急缺|急招中|(?:紧急|加急)招聘中?|拟招|拟招聘|拟聘|暂缺|暂空|暂无|在招|补招中|招聘|新招|新增|拟新增|hc|未到岗|虚位以待|无|无人|未定|未配置|离职|已离职|已离|vacant|vacancy|vacantposition|openposition|openrole|openheadcount|openreq|openrequisition|newhire(?:pending)?|backfill|unfilled|tobehired|tobefilled|toberecruited|tobeconfirmed|open|tbd|tbh|tba|tbc|hiring|recruiting)[x×*]?\d{0,2}(人|名|个)?$/;
/** How far the search is, and for what: "職缺", "该岗位空缺", "HC待批", "offer中", "遴補中". */
const SEARCH_GOES_ON =
  /^[该此本]?(?:[岗职]位?|人员|编制|名额|人选|候选人|hc|offer)?(?:暂|尚|仍|还|待|目前|正在|已发?|未)?(?:职缺|悬缺|缺位|缺岗位|空缺|空职|空置|虚位|未满编|未到位|未配备|未确定|(?:待|报)审?批|待审核|待定|待面试|待入职|待?增[补编](?:中)?|待增|招考中|招人中?|在招中?|招聘(?:中|ing)|面试中|筛选中|遴[选补]中|甄[选补]中|补实中|谈薪中|offer[中阶段]*|发放中|需(?:补充|要?招聘?)|无人选|冻结|停招|不招聘?|撤编|离职(?:未补|待补|空缺)|待?(?:内部)?竞聘中|待(?:内部)?竞聘)(?:[x×*]?\d{1,2})?(?:人|名|个)?$/;
/** With figures these are something else: "-3" is a number, "x1" a code. Only "XX1" stands for somebody not known yet. */
const VACANT_MARK = /^(n\/a|na|none|nil|null|-+|—+|–+|\/+|\\+|x+|\?+|\*+|·+|\.+|x{2,}\d{1,2})$/;

/** Said plainly, and not by a mere dash: "空缺", "招聘中", "vacant". */
const NAMES_VACANCY =
  /^(空缺|空岗|空编|缺岗|缺额|出缺|遇缺不补|征才中|缺编|缺员|待招|新招|待招聘|待聘|待补|待补缺|招聘中|招募中|招人中|补招中|在招|急招|急聘|急缺|急招中|(?:紧急|加急)招聘中?|拟招|虚位以待|(?:urgent(?:ly)?)?(?:vacant|vacancy|openreq|openrequisition|openposition|unfilled|tobehired|tobefilled|tbh|hiring|recruiting))(中|\d+(人|名|个)?)?$/;
const VACANT_COUNT =
  /^(待招|招聘中|空缺|缺编|缺|待补|拟招|在招|急招|急聘|急缺|尚缺|还缺)[\d一二两三四五六七八九十]+(人|名|个)?$/;

/** Whatever stands behind these words tells of the search: "Vacant - Req 1234", "TBH Q1", "Open (2)". */
const VACANT_LATIN =
  /^\W*(vacan(t|cy)|unfilled|tbh|tb[adc]|to be (hired|filled|recruited|confirmed|determined|appointed)|open (position|req|requisition|role|post|seat|headcount|hc|vacancy)|new hire (pending|tb[acd])|urgent(ly)? (vacan(t|cy)|(hire|recruitment|opening)(?=\W*$))|((currently|now|urgent(ly)?) )?(hiring|recruiting)( now| in progress)?(?=\W*$|\W+[-(:,#]|\W*(urgent(ly)?|asap)\W*$))(?![a-z])|^open\s*[-–—(:#]|^\W*((position|requisition|req|role|post|seat|headcount|hc)( is| still)? (open|vacant|unfilled|tb[adc])|(hire|hiring|recruit(ing|ment)?|interviews?|offer) (pending|ongoing|on-going|underway|under way|in progress)|pending (hire|hiring|recruitment)|new (position|headcount|requisition)|not (yet )?(filled|hired|recruited)|to (hire|recruit|fill)|interviewing|offer (out|made|stage)|unassigned|nobody|no one|empty)(?=\W*$)/;

/** Mobile phones of the mainland and of Taiwan, as part of a pattern. */
export const MOBILE_NUMBER = '(?:1[3-9]\\d{9}|09\\d{2}-?\\d{3}-?\\d{3})';
const ONLY_MOBILE = new RegExp(`^${MOBILE_NUMBER}$`);

const cache = new Map<string, CellKind>();

export type CellKind =
  | 'blank'
  | 'person'
  | 'position'
  | 'department'
  | 'headcount'
  | 'vacant'
  | 'number'
  | 'code'
  | 'date'
  | 'phone'
  | 'idCard'
  | 'long'
  | 'text';

/** The likeliest kind of one text. `person` wins over `position` only where the text ends in no word for a job. */
export function cellKind(text: string): CellKind {
  const known = cache.get(text);
  if (known) return known;
  const kind = judge(text);
  if (cache.size > 20000) cache.clear();
  cache.set(text, kind);
  return kind;
}

/** "同上", "〃": the cell says what stands above it. */
export function isDitto(text: string): boolean {
  return /^(同上|同前|〃|″|"|''|'|”|“|’’|”“|、、|ditto|do\.)$/i.test(text.trim());
}

/** "空缺", "（待招）", "招聘中2人", "空缺（2人）"; also a mere dash or stroke. */
export function isVacancy(text: string): boolean {
  const whole = comparableKey(text);
  const outside = whole.replace(/[([【{<《〈「『〔].*/, '');
  const bare = whole.replace(/[([【{<《〈「『〔)\]】}>》〉」』〕!。:]/g, '');
  if ([bare, outside].some(saysVacant) || VACANT_COUNT.test(bare)) return true;
  if (whole !== bare && /^[招聘补]$/.test(bare)) return true;
  return VACANT_LATIN.test(comparable(text)) || saysVacantTwice(bare);
}

function saysVacant(key: string): boolean {
  return VACANT.test(key) || VACANT_MARK.test(key) || SEARCH_GOES_ON.test(key);
}

/** "空缺-招聘中", "待招/急", "急/待招". */
function saysVacantTwice(bare: string): boolean {
  const pieces = bare.split(/[-—–/／、,，;；]/).filter((piece) => piece !== '');
  return (
    pieces.some((piece) => NAMES_VACANCY.test(piece)) &&
    pieces.every((piece) => VACANT.test(piece) || URGENCY.test(piece))
  );
}

const URGENCY = /^(急|加急|紧急|特急|内招|外招|内推|校招|社招|urgent|urgently|asap)$/;

/** "空缺" as a state, or behind a position: "运营专员（空缺）", "客服-待招", "叉车（缺2）". */
export function namesVacancy(text: string): boolean {
  const whole = comparableKey(text);
  const pieces = whole.split(/[([【{<《〈「『〔)\]】}>》〉」』〕:：,，-]/);
  return pieces.some((piece) => NAMES_VACANCY.test(piece) || VACANT_COUNT.test(piece));
}

/** "招聘", "Recruiting": as a post it is that of the recruiter, where somebody has it or nobody could be named. */
export function isRecruiting(text: string): boolean {
  return /^(招聘|recruiting|hiring)$/.test(comparableKey(text));
}

export function isPersonName(text: string): boolean {
  const name = comparable(text)
    .replace(/[(（【[].*/, '')
    .trim();
  if (isTranscribedName(name)) return true;
  const han = name.replace(/[ ·•・]/g, '');
  if (/^[\u3400-\u9fff]+$/.test(han)) {
    if (COMPOUND_SURNAMES.has(han.slice(0, 2))) return han.length >= 3 && han.length <= 4;
    return han.length >= 2 && han.length <= (name === han ? 3 : 4) && SINGLE_SURNAMES.has(han.slice(0, 1));
  }
  return (
    (LATIN_NAME.test(name) || LONG_LATIN_NAME.test(name)) &&
    !POSITION_LATIN.test(name) &&
    !DEPARTMENT_LATIN.test(name) &&
    !TERMS_LATIN.test(name) &&
    !FUNCTION_LATIN.test(name)
  );
}

const LETTERS = "[a-z\\u00df-\\u024f\\u1e00-\\u1eff][a-z\\u00df-\\u024f\\u1e00-\\u1eff.'’-]*";
/** "Maria Garcia Lopez", "Nguyễn Thị Minh Khai": two to four words, letters with their marks. */
const LATIN_NAME = new RegExp(`^${LETTERS}( ${LETTERS}){1,3}$`);
/** "Ana Maria de la Cruz Lopez". */
const LONG_LATIN_NAME = new RegExp(
  `^(?=.* (?:de|da|das|do|dos|del|la|las|los|san|van|von|der|den|bin|binti|ibn|al|el|y) )${LETTERS}( ${LETTERS}){4,6}$`,
);

/** Syllables of names spelt without dots: "阿依古丽买买提", "努尔艾力". */
const SOUND_SYLLABLES =
  /古丽|迪丽|热巴|买买提|麦麦提|买提|麦提|阿不|阿卜|艾合|艾买|艾力|吐尔|图尔|努尔|热合|热依|热孜|孜热|克孜|依布|伊布|帕提|木沙|司马义|斯马义|玉素|亚森|卡德尔|古力|巴图|其其格|娜木|扎西|卓玛|次仁|多吉|央金|德吉|旺堆|玛丽|玛利|亚历|丽娜|尔曼|加西亚|斯蒂|安娜/;

/**
 * "阿不都·买买提", "玛丽·居里": parts with a dot between them, spelt mostly with the characters used for sounds. Without dots all
 * of them are such characters, and some are syllables of names: brands are spelt by sound as well.
 */
function isTranscribedName(name: string): boolean {
  if (/^[\u3400-\u9fff]{4,12}$/.test(name))
    return SOUND_SYLLABLES.test(name) && [...name].every((letter) => SOUND_LETTERS.has(letter));
  const parts = name.split(/ ?[·•・‧∙] ?/);
  if (parts.length > 4 || !parts.every((part) => /^[\u3400-\u9fff]{1,8}$/.test(part))) return false;
  const letters = [...parts.join('')];
  const sounds = letters.filter((letter) => SOUND_LETTERS.has(letter)).length;
  return letters.length >= 4 && sounds * 3 >= letters.length * 2;
}

/** The name and the number in "E0102 张三", "张三-E0102", "Ann Lee/00123"; null where no person is named so. */
export function numberedName(text: string): NameAndOther | null {
  const parts = wordsAndNumber(text);
  return parts !== null && isPersonName(parts[0]) ? parts : null;
}

/** A bracket that nobody closed ends where the text does. */
const BRACKETED = /[(（【[][^)）】\]]*(?:[)）】\]]|$)/g;

export function isPositionLike(text: string): boolean {
  const title = comparable(text);
  const bare = title.replace(BRACKETED, '').replace(/[a-z0-9\d一二三四五#-]+$/, '') || title;
  return (
    (bare.length <= 16 && POSITION_END.test(bare.replace(/ /g, ''))) ||
    (title.length <= 48 && POSITION_LATIN.test(title))
  );
}

/** "Customer Service", "Sales & Marketing": nothing but what departments do. As a heading it names one. */
export function namesFunction(text: string): boolean {
  if (ABBREVIATED.test(comparable(text))) return true;
  const rest = comparable(text).replace(new RegExp(FUNCTION_LATIN.source, 'g'), '');
  return rest !== comparable(text) && rest.replace(JOINERS, '') === '';
}

export function isDepartmentLike(text: string): boolean {
  const name = comparable(text)
    .replace(/[(（【[][^)）】\]]*[)）】\]]?$/, '')
    .trim();
  return (
    name.length <= 40 &&
    (DEPARTMENT_END.test(name) || DEPARTMENT_LATIN.test(name)) &&
    !NO_DEPARTMENT.test(name) &&
    !/[。；;：:]/.test(name)
  );
}

/** "是", "No", "√": an answer, no name. */
export function isYesOrNo(text: string): boolean {
  return YES_OR_NO.test(comparableKey(text)) || TICK_OR_CROSS.test(text.trim());
}

/** "鼎盛电商有限公司", "诚信人力": a company, as a contract names it. */
export function isEmployer(text: string): boolean {
  const key = comparable(text);
  return EMPLOYER.test(key) || /[\u3400-\u9fff]{2}(人力|劳务|外包)$/.test(key);
}

function judge(text: string): CellKind {
  if (text === '') return 'blank';
  const key = comparableKey(text);
  if (isVacancy(text)) return 'vacant';
  if (/^\d{1,4}(人|名|位|个)$/.test(key)) return 'headcount';
  if (ONLY_MOBILE.test(key)) return 'phone';
  if (/^\d{17}[\dx]$/.test(key)) return 'idCard';
  if (/^\d{2,4}[-/.年]\d{1,2}([-/.月]\d{1,2}日?)?( ?\d{1,2}:\d{2}(:\d{2})?)?$/.test(key)) return 'date';
  if (/^-?[\d,]+(\.\d+)?%?$/.test(key)) return 'number';
  if (numberedName(text) !== null && !isJobWord(key)) return 'person';
  if (/^(?=.*\d)[a-z0-9_.#-]{2,20}$/.test(key)) return 'code';
  if (text.length > 24 && !/^[\x20-\x7e]{1,48}$/.test(text)) return 'long';
  if (/[\u3400-\u9fff]{2}(部|部门|中心|组|科室|办公室|公司|车间|仓库)$/.test(key)) return 'department';
  const person = isPersonName(text);
  if (person && !isJobWord(key)) return 'person';
  if (isDepartmentLike(text) && !/(店长|班长|组长)$/.test(key)) return 'department';
  if (isPositionLike(text)) return 'position';
  if (namesOnly(text) || isFamilyFirst(text)) return 'person';
  return 'text';
}

/** Two-character titles such as "主管" or "司机" begin with a surname as well; a longer ending decides for a job. */
function isJobWord(key: string): boolean {
  const end = POSITION_END.exec(key)?.[0] ?? '';
  return end.length >= 2 || (key.length >= 3 && /[员工岗]$/.test(key)) || POSITION_LATIN.test(key);
}

/** "O'Neill, Mary Ann", as directories sort people. */
function isFamilyFirst(text: string): boolean {
  const [family = '', given = ''] = FAMILY_FIRST.exec(text.trim())?.slice(1) ?? [];
  return family !== '' && isPersonName(`${given} ${family}`);
}

const FAMILY_FIRST = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?)$/u;

/** "张三、李四" and "张三（离职）". */
function namesOnly(text: string): boolean {
  const pieces = text.split(/[、，,;；/\s]/).filter((piece) => piece !== '');
  if (pieces.length > 1 && pieces.every((piece) => isPersonName(piece.replace(/[-—].*/, '')))) return true;
  const whole = text.split(/\s*[,;\n]\s*/).filter((piece) => piece !== '');
  return whole.length > 1 && whole.every((piece) => /^[a-z]/i.test(piece) && isPersonName(piece));
}
