import { comparable } from '../../../base/plainText';

/** One title in the forms it is compared in. */
export interface TitleText {
  /** Half-width, lower case, Simplified, single spaces. */
  readonly plain: string;
  /** Without spaces and punctuation: "客服（售前）" → "客服售前". */
  readonly key: string;
  /** Separated pieces in order: brackets, dashes, spaces ("客服", "售前"). */
  readonly pieces: readonly string[];
  /** What stood outside brackets. */
  readonly outside: string;
  /** What stood inside brackets. */
  readonly inside: readonly string[];
  /** Posts that "/", "兼", "及" … stand between; one for an ordinary title. */
  readonly posts: readonly string[];
}

const PUNCTUATION = /[\s\-‐-―_/\\|·•.。,，、;；:：'"“”‘’`~!?×✕()（）[\]【】{}<>《》「」*^@$%=]/g;
const POSTS =
  /\s*(?:[/\\|、,，;；]|&(?!p\b)|\+|\band\b|兼任|兼职(?=[^)）\]】])|兼(?!职(?:$|[)）\]】]))|及|和|与|暨)\s*/;

/** A bracket that nobody closed ends where the text does: "客服（售前". */
const BRACKETED = /[([{<【《（]([^)\]}>】》）]*)(?:[)\]}>】》）]|$)/g;
/** Inside brackets they separate notes, not posts: "美工（主图/详情）". */
const SEPARATORS = /[/\\|、,，;；+&]|和|及/g;
const MASK = '\u0001';

export function titleText(title: string): TitleText {
  const plain = withLocalNames(
    comparable(title)
      .replace(/丨/g, '|')
      .replace(/^[\s*•·\d]+[.、)]\s*/, ''),
  );
  const inside = [...plain.matchAll(BRACKETED)].flatMap(([, inside = '']) => notesIn(inside));
  const outside = plain.replace(BRACKETED, ' ').trim();
  const pieces = plain.split(/[\s\-‐-―_()[\]（）【】{}<>《》:：·•/|]+/).filter((piece) => piece !== '');
  const posts = plain
    .replace(/\bc\+\+/g, 'cpp')
    .replace(/[([{<【《（]\s*兼([^)\]}>】》）]*)(?:[)\]}>】》）]|$)/g, '兼$1')
    .replace(BRACKETED, (part) => part.replace(SEPARATORS, MASK))
    .split(POSTS)
    .map((post) => post.replaceAll(MASK, '/').trim())
    .filter((post) => titleKey(post) !== '');
  return {
    plain,
    key: titleKey(plain),
    pieces: pieces.map(titleKey).filter((piece) => piece !== ''),
    outside,
    inside,
    posts,
  };
}

/** Platforms as people write them beside Chinese words ("PDD运营", "JD客服", "小红薯运营"), and what Taiwan calls them otherwise. */
const LOCAL_NAMES: Readonly<Record<string, string>> = {
  pdd: '拼多多',
  pinduoduo: '拼多多',
  jd: '京东',
  jingdong: '京东',
  tmall: '天猫',
  tm: '天猫',
  tb: '淘宝',
  taobao: '淘宝',
  dy: '抖音',
  douyin: '抖音',
  ks: '快手',
  kuaishou: '快手',
  xhs: '小红书',
  小红薯: '小红书',
  拼夕夕: '拼多多',
  amazon: '亚马逊',
  网路: '网络',
  短影音: '短视频',
  影音剪辑: '视频剪辑',
  狗东: '京东',
  定单: '订单',
  直播控场: '直播场控',
  资讯部: '信息部',
  资讯经理: '信息部经理',
  资讯主管: '信息部主管',
};
const LOCAL_NAME = new RegExp(`(?:${Object.keys(LOCAL_NAMES).join('|')})(?![a-z])`, 'g');

function notesIn(inside: string): string[] {
  const notes = inside.split(SEPARATORS).map((note) => note.trim());
  return notes.length > 1 ? notes.filter((note) => note !== '') : notes;
}

function withLocalNames(plain: string): string {
  if (isLatin(plain)) return plain;
  // Not inside a longer word; engines of 2016 know no look-behind.
  return plain.replace(LOCAL_NAME, (name, at: number) =>
    /[a-z]/.test(plain[at - 1] ?? '') ? name : (LOCAL_NAMES[name] ?? name),
  );
}

/** The key of an alias or of a part of a title; see `TitleText.key`. */
export function titleKey(plain: string): string {
  return plain.replace(PUNCTUATION, '');
}

/** A key that keeps where posts are separated: "网页设计/制作/美工" is not "网页设计制作美工". */
export function splitKey(posts: readonly string[]): string {
  return posts.map(titleKey).join('/');
}

export function isLatin(text: string): boolean {
  return /[a-z]/.test(text) && !/[\u3400-\u9fff]/.test(text);
}
