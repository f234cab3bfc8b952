import { Chance } from '../../support/chance';
import { spellings, type Tongue } from './headerSpellings';

export class Dice extends Chance {
  /** One of the keys, each as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K {
    const entries = Object.entries(weights) as [K, number][];
    let rest = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) if ((rest -= weight) < 0) return key;
    return entries[0]?.[0] as K;
  }

  some<T>(items: readonly T[], count: number): T[] {
    const left = [...items];
    return Array.from({ length: Math.min(count, left.length) }, () => {
      const [taken] = left.splice(Math.floor(this.next() * left.length), 1);
      return taken as T;
    });
  }
}

export interface Somebody {
  readonly name: string;
  readonly id: string;
  readonly department: string;
  /** The level above the department, "" where the company has none. */
  readonly upper: string;
  readonly title: string;
}

export interface Company {
  readonly tongue: Tongue;
  readonly departments: readonly {
    readonly name: string;
    readonly upper: string;
    readonly people: readonly Somebody[];
  }[];
  /** A name that nobody else has. */
  readonly stranger: () => string;
}

const POSTS: Readonly<Record<Tongue, readonly string[]>> = {
  mainland: [
    '运营部:运营总监,运营经理,店长,运营专员,运营助理,天猫运营,拼多多运营,类目运营,活动专员,BI,数据分析师,高级运营,运营',
    '推广部:推广主管,直通车车手,推广专员,投手,抖音投流,SEM专员,千川优化师,站外推广',
    '设计部:设计主管,美工,摄影师,视觉设计师,修图,平面,3D建模,文案',
    '客服部:客服主管,售前客服,售后客服,客服,夜班客服,客服组长,质检',
    '仓储部:仓库主管,仓管员,打包员,拣货员,叉车工,发货,理货,库管,搬运',
    '直播部:主播,助播,场控,中控,直播运营,编导,剪辑,选品',
    '采购部:采购经理,采购员,跟单,品控,买手',
    '财务部:财务经理,会计,出纳,成本会计,审单',
    '人力行政部:人事专员,行政前台,HRBP,保洁,司机,人事经理,厨师',
    '产品部:产品经理,新品开发,包装设计,产品助理',
    '新媒体组:小红书运营,短视频编导,达人BD,商务BD,KOC,剪辑师',
    '总经办:总经理,副总经理,总助,法务,司机',
    '跨境事业部:亚马逊运营,独立站运营,跨境物流专员,英语客服',
    '信息技术部:开发工程师,ERP,网管,测试,前端',
    '私域组:社群运营,私域运营,会员运营,企微运营',
  ],
  taiwan: [
    '營運部:營運經理,營運專員,電商營運,數據分析師',
    '行銷部:行銷企劃,社群小編,廣告投放專員,行銷主任',
    '設計部:美編,攝影師,視覺設計',
    '客服部:客服主任,客服專員,線上客服',
    '倉儲部:倉管人員,包裝人員,理貨員,倉儲課長',
    '採購課:採購專員,採購副理',
    '財會部:會計,出納,財務經理',
    '管理部:人資專員,總務,行政助理',
  ],
  english: [
    'Operations:Operations Manager,Store Manager,Listing Specialist,Operations Associate,Category Lead',
    'Marketing:Marketing Manager,PPC Specialist,SEO Specialist,Content Creator,Copywriter',
    'Customer Service:CS Team Lead,Customer Service Representative,Support Agent',
    'Warehouse:Warehouse Supervisor,Picker,Packer,Forklift Operator,Inventory Clerk',
    'Creative:Art Director,Graphic Designer,Photographer,Video Editor',
    'Finance:Accountant,Finance Manager,AP Clerk',
    'Human Resources:HR Generalist,Recruiter,HR Manager',
    'Purchasing:Buyer,Purchasing Manager,Sourcing Specialist',
    'IT:Developer,QA,Systems Administrator',
  ],
};
const UPPERS: Readonly<Record<Tongue, readonly string[]>> = {
  mainland: ['营销中心', '供应链中心', '职能中心', '电商事业部', '品牌中心'],
  taiwan: ['營業處', '管理處', '電商事業部'],
  english: ['Commerce Division', 'Supply Chain Division', 'Corporate Division'],
};
const SURNAMES = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武莫孔汤常温',
];
const RARE = [
  '欧阳娜',
  '司徒美琪',
  '古丽娜尔',
  '阿依努尔·艾合买提',
  '呙敏',
  '逄晓军',
  '仉雨',
  '展鹏',
  '扎西次仁',
  '苌红',
  '上官婉',
  '车美丽',
  '乌云其其格',
  '高兴',
  '师伟',
];
const GIVEN =
  '伟 芳 娜 秀英 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀兰 霞 平 刚 桂英 雨桐 子轩 欣怡 梓涵 思远 晓彤 一诺 文博 佳琪 浩然 诗涵 建国 海燕 志强 春梅 小红 玉兰 嘉豪 美玲 若曦 书瑶 俊杰 丹丹'.split(
    ' ',
  );
const TAIWAN_GIVEN = '怡君 志明 淑芬 家豪 雅婷 俊傑 佩珊 冠宇 美玲 承翰 宜蓁 建宏 佳穎 柏翰'.split(' ');
const TAIWAN_SURNAMES = [...'陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴徐周葉蘇莊呂'];
const FIRST =
  'Emily Daniel Sophia Wei Ruth James Priya Carlos Mei Anna Omar Grace Lucas Nina Peter Helen Ivan Tara Noah Ella'.split(
    ' ',
  );
const LAST =
  'Carter Nguyen Chen Patel Garcia Müller Lopez Kim Rossi Novak Brown Singh Santos Walker Hughes Tan Reyes Adams Fischer Wright'.split(
    ' ',
  );

export function drawCompany(dice: Dice): Company {
  const tongue = dice.weighted<Tongue>({ mainland: 75, taiwan: 10, english: 15 });
  const used = new Set<string>();
  const stranger = (): string => {
    for (;;) {
      const name = nameIn(tongue, dice);
      if (used.has(name)) continue;
      used.add(name);
      return name;
    }
  };
  const size = dice.weighted({ small: 25, usual: 55, large: 20 });
  const [fewest, most, people] = { small: [2, 3, 3], usual: [3, 6, 6], large: [5, 8, 12] }[size] as [
    number,
    number,
    number,
  ];
  const uppers = dice.some(UPPERS[tongue], 2);
  let id = dice.whole(1, 900);
  const departments = dice.some(POSTS[tongue], dice.whole(fewest, most)).map((line, index, all) => {
    const [name = '', posts = ''] = line.split(':');
    const upper = uppers[index * 2 < all.length ? 0 : 1] ?? '';
    const staff = Array.from({ length: dice.whole(1, people) }, (): Somebody => {
      const title = dice.of(posts.split(','));
      return {
        name: stranger(),
        id: `E${String((id += dice.whole(1, 3))).padStart(4, '0')}`,
        department: name,
        upper,
        title,
      };
    });
    return { name, upper, people: staff };
  });
  return { tongue, departments, stranger };
}

function nameIn(tongue: Tongue, dice: Dice): string {
  if (tongue === 'english') return `${dice.of(FIRST)} ${dice.of(LAST)}`;
  if (tongue === 'taiwan') return dice.of(TAIWAN_SURNAMES) + dice.of(TAIWAN_GIVEN);
  return dice.in(0.03) ? dice.of(RARE) : dice.of(SURNAMES) + dice.of(GIVEN);
}

/** A header of the field; one in eight that few lists have. */
export function drawHeader(
  tongue: Tongue,
  field: Parameters<typeof spellings>[1],
  dice: Dice,
): { text: string; odd: boolean } {
  const { usual, odd } = spellings(tongue, field);
  const isOdd = odd.length > 0 && dice.in(0.12);
  return { text: dice.of(isOdd ? odd : usual), odd: isOdd };
}
