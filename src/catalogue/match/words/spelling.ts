import { soundAlike } from './syllables';

/** A catalogue key that differs from a title in one place. */
export interface NearKey {
  readonly key: string;
  /** likely: the same sound, two letters swapped, a letter doubled. possible: any other letter. */
  readonly kind: 'likely' | 'possible';
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

/** Finds keys one edit away without comparing with every key. */
export class SpellingIndex {
  private readonly byGap = new Map<string, string[]>();

  constructor(keys: readonly string[]) {
    for (const key of keys) {
      if (key.length < SHORTEST || !/^[\u3400-\u9fff]+$/.test(key)) continue;
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
        if (kind) found.set(key, { key, kind });
      }
    }
    return [...found.values()];
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
