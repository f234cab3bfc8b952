import { soundAlike } from './syllables';

/** A catalogue key that differs from a title in one place. */
export interface NearKey {
  readonly key: string;
  /**
   * likely: the same sound, two letters swapped, a letter doubled. lost: a letter of at least four is missing where it leaves two beside each
   * other, or first or last, that are so in no key. possible: any other letter.
   */
  readonly kind: 'likely' | 'lost' | 'possible';
}

/** Letters that look alike in print and sound otherwise. */
const LOOK_ALIKE = `
  员贝 师帅 广厂 域城 己已巳 未末 千干于 土士 工土 仓仑 播翻 销俏 管菅 辑缉 析折 服报 推堆 策荣 售隻
  营菅 拍柏 刀力 入人 日曰 侍待 冶治 钻钴 猫描 天夭 货贷 货贺 计汁 计什 务夯 分公 审宙 设没 投没 投役
  播潘 客宫 理埋 监临 览觅 视枧 商南 电申 店占 手毛 音昔 微徽 信倍 快怏 多夕 品晶 验脸 采釆 采来 库厍
  技枝 术木 件伴 前煎 端瑞 后启 序字 行往 政攻 招拓 助肋 组祖 总怠 裁栽 秘秋 域或 群郡 种神 草早 达迷
  展屐 渠梁 道逍 销锁 钱线 海悔 外处 贸贺 关矢 词同 竞竟 推椎 直且 直真 主王 主丰 运远 营宫 数教 开升
  发友 测侧 新断 文丈 图圆 美羡 美姜 包句 装裳 配酌 拣栋 盘盆 收牧 质贡 控挖 税锐 力九 办为 司同 书节
  聘骋 享亨 析柝 设役 间问 网冈 网罔 专寺 管营 售焦 秒抄 编偏 拼拚 舖铺 剪翦 规现 财材 刷刚 场扬 划刘
  话活 员圆 士王 区匹 户卢 内肉 容客 微徵 维堆 联朕 盟盍 达这 代伐 加如 项顶 目且 全金 品吕 经轻`
  .trim()
  .split(/\s+/);
/** What each of them looks like. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  [...new Set(LOOK_ALIKE.join(''))].map((letter) => [
    letter,
    LOOK_ALIKE.filter((group) => group.includes(letter)).join(''),
  ]),
);
const SHORTEST = 3;
const SHORTEST_BROKEN = 4;

/** Finds keys one edit away without comparing with every key. */
export class SpellingIndex {
  private readonly byGap = new Map<string, string[]>();
  /** Two letters beside each other in a key, "^" before the first and "$" behind the last two. */
  private readonly pairs = new Set<string>();

  constructor(keys: readonly string[]) {
    for (const key of keys) {
      if (key.length < SHORTEST || !/^[\u3400-\u9fff]+$/.test(key)) continue;
      for (let at = 0; at < key.length - 1; at++) this.pairs.add(key.slice(at, at + 2));
      this.pairs.add(`^${key.slice(0, 2)}`).add(`${key.slice(-2)}$`);
      for (const gap of new Set([key, ...gaps(key)])) {
        const known = this.byGap.get(gap);
        if (known) known.push(key);
        else this.byGap.set(gap, [key]);
      }
    }
  }

  near(title: string): NearKey[] {
    if (title.length < SHORTEST || title.length > 14 || !/[\u3400-\u9fff]/.test(title)) return [];
    const found = new Map<string, NearKey>();
    for (const gap of new Set([title, ...gaps(title)])) {
      for (const key of this.byGap.get(gap) ?? []) {
        const kind = difference(title, key);
        if (kind) found.set(key, { key, kind: kind === 'possible' && this.isBroken(title, key) ? 'lost' : kind });
      }
    }
    return [...found.values()];
  }

  /** The key without one of its letters breaks a word, wherever that letter may have stood. */
  private isBroken(title: string, key: string): boolean {
    if (key.length !== title.length + 1 || key.length < SHORTEST_BROKEN) return false;
    const places = Array.from(key, (_, at) => at).filter((at) => key.slice(0, at) + key.slice(at + 1) === title);
    return places.every((at) => {
      if (at === 0) return !this.pairs.has(`^${title.slice(0, 2)}`);
      return !this.pairs.has(at === title.length ? `${title.slice(-2)}$` : title.slice(at - 1, at + 1));
    });
  }
}

/** How two texts that have all letters but one in common differ, null where by more than one edit. */
function difference(title: string, key: string): NearKey['kind'] | null {
  if (title.length === key.length) {
    const places = [...title].flatMap((letter, index) => (letter === key[index] ? [] : [index]));
    const [first = -1, second = -1] = places;
    if (places.length === 1) return confusable(title[first] ?? '', key[first] ?? '') ? 'likely' : 'possible';
    const swapped =
      places.length === 2 && second === first + 1 && title[first] === key[second] && title[second] === key[first];
    return swapped ? 'likely' : null;
  }
  const [longer, shorter] = title.length > key.length ? [title, key] : [key, title];
  const gap = [...longer].findIndex((letter, index) => letter !== shorter[index]);
  const doubled = longer === title && longer[gap] === longer[gap - 1];
  return doubled ? 'likely' : 'possible';
}

function confusable(a: string, b: string): boolean {
  return soundAlike(a, b) || (ALIKE.get(a)?.includes(b) ?? false);
}

function gaps(text: string): string[] {
  return Array.from(text, (_, index) => text.slice(0, index) + text.slice(index + 1));
}
