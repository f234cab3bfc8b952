/**
 * How the characters of job titles, and those commonly typed in their place, are read: a syllable without tone before its
 * characters. A character may stand under two syllables (长: zhang, chang). Simplified.
 */
const SYLLABLES = `
a 阿啊 ai 爱艾 an 安案按岸 ang 昂 ba 巴吧八爸把 bai 百白拜摆 ban 班版板般办半搬扮伴瓣 bang 帮邦 bao 包保报爆宝抱饱苞胞褒 bei 备倍贝背杯北被碑
ben 本奔 bi 比必笔币壁哔 bian 编边变便遍辨辩鞭 biao 表标镖彪 bie 别 bin 宾彬 bing 兵并病 bo 播博波伯泊拨薄勃玻 bu 部不步布补簿
cai 才材采彩财菜裁踩猜睬 can 参餐 cang 仓苍沧藏 cao 操草曹 ce 策测侧册厕 cha 叉查差茶察插 chai 差拆 chan 产铲缠蝉 chang 场常厂长唱昌畅
chao 超朝抄炒潮 che 车扯撤 chen 陈晨臣 cheng 成城程诚承称呈撑橙惩乘 chi 持池吃赤 chong 重充冲虫 chou 酬抽愁筹 chu 橱厨出初处储除触楚础
chuan 传船川穿串 chuang 创窗床 chui 吹垂炊 ci 此次词磁瓷伺 cong 从丛聪 cu 促粗 cui 催崔脆 cun 存村寸 cuo 措错
da 大打达答 dai 带代待贷戴袋 dan 单但丹担弹 dang 当档党挡 dao 导到道倒刀岛 de 得德的 deng 等登灯 di 地第低底的抵递弟帝
dian 店点电典垫淀殿佃 diao 调掉吊 ding 定订顶丁盯钉 dong 董东动懂冬栋洞 dou 抖斗豆都 du 度督读独毒堵赌渡肚 duan 短段端断锻 dui 对队堆兑 duo 多朵夺
e 额恶饿俄 er 二儿而耳尔 fa 发法罚乏 fan 范反饭繁贩翻返帆 fang 方房防访放芳仿坊 fei 费非飞肥 fen 分份粉纷奋 feng 风封丰峰锋疯 fu 服副付负赋福辅府富符幅伏复扶附傅抚夫肤父妇浮腹覆孵
gai 改该盖 gan 干感敢肝赶 gang 岗钢港刚纲杠 gao 高告搞稿 ge 鸽个各格歌革哥 gen 跟根 geng 更耕 gong 工公功供攻宫共贡恭弓躬 gou 购够沟构狗勾 gu 顾故固股古谷姑骨菇
guan 管关官馆观惯贯冠罐灌 guang 广光逛 gui 规归贵鬼柜 guo 国过果郭裹 ha 哈 hai 海害 han 含汉寒函韩 hang 行航杭 hao 好号浩 he 合和核何河盒荷
hei 黑 hen 很恨 heng 恒横衡 hong 红洪宏鸿虹 hou 后候厚猴侯 hu 户互护乎胡湖虎呼壶 hua 话画化划华花滑 huai 坏怀 huan 换环欢还缓唤 huang 黄皇晃 hui 会回汇绘惠辉挥慧毁悔灰 hun 混婚 huo 货活火获或伙祸惑
ji 机计技及记级辑集济绩际季基寄纪急击极积激籍即几既鸡迹疾寂稽吉 jia 家加价假佳嘉架驾 jian 件剪舰键检建简间见捡监减健兼拣尖坚艰渐荐箭肩剑 jiang 讲将奖江匠降浆酱 jiao 交教脚较角叫焦骄胶娇 jie 接街介界结姐节解借届杰洁皆捷
jin 进金近今仅尽紧晋津斤劲 jing 经京精竞净镜静境景警径井竟惊晶睛茎 jiu 就纠九究酒旧久 ju 据具聚巨局剧举居拘菊矩 juan 卷捐 jue 觉决绝角掘 jun 军均君
ka 卡咖 kai 开凯 kan 看刊 kang 康抗 kao 考靠 ke 客科课可克刻壳颗柯棵咳渴 ken 肯 kong 控空孔恐 kou 口扣抠 ku 库酷苦哭裤 kua 跨夸 kuai 快块会筷 kuan 款宽 kuang 况矿框 kui 亏魁 kun 困昆 kuo 扩括
la 拉辣啦 lai 来莱赖 lan 蓝兰览栏 lang 浪朗郎 lao 老劳 le 了乐勒 lei 类雷累泪 leng 冷 li 理力利里立历离礼例丽李厉黎粒厘励荔哩 lian 联连链练脸恋廉 liang 量良两亮辆粮凉 liao 料聊了疗 lie 列烈猎 lin 临林邻 ling 领令零灵铃龄另玲凌 liu 流留刘六柳硫 long 龙隆笼 lou 楼漏 lu 路录陆鹿露鲁炉
luo 罗落逻络洛 lun 论轮伦 lv 率旅律绿滤侣 lve 略掠 ma 马码妈麻玛 mai 买卖麦迈 man 满慢漫蛮 mang 忙盲 mao 猫毛贸冒帽茂茅矛 mei 美媒没每煤妹梅镁眉霉酶枚 men 门们闷 meng 蒙梦猛盟 mi 米秘密迷蜜 mian 面免棉 miao 描秒苗妙 min 民敏 ming 名明命铭 mo 模磨魔摸末莫漠默蘑 mou 某谋 mu 目木母牧幕慕募
na 拿那纳 nai 奶耐 nan 南男难 nei 内 neng 能 ni 你拟泥 nian 年念 ning 宁凝 niu 牛纽扭 nong 农浓 nuo 诺 nv 女 ou 欧偶 pa 爬怕 pai 拍排派牌 pan 盘盼判 pang 旁胖 pei 配培陪赔佩 pen 盆喷 peng 朋鹏棚澎 pi 皮批披匹 pian 片篇偏 piao 票飘漂 pin 品拼聘频贫 ping 平评瓶屏凭苹坪 po 破坡婆 pu 普铺扑谱
qi 企期起其器气奇启棋七齐妻骑旗漆 qia 恰洽 qian 千钱前签潜牵铅浅欠 qiang 强墙枪抢 qiao 桥巧敲 qie 切且 qin 勤亲琴侵 qing 情擎清请青轻庆 qiong 穷 qiu 求球秋 qu 区取趣去曲渠驱 quan 全权圈劝泉 que 确缺 qun 群裙 ran 然燃染 rang 让 re 热 ren 人任仁认忍韧 ri 日 rong 容荣融溶 rou 柔肉 ru 入如乳 ruan 软阮 rui 瑞锐
sai 赛 san 三散 sao 扫 se 色 sha 沙杀莎 shan 山善珊删闪 shang 商上伤尚赏 shao 少绍稍烧 she 设社摄射舍涉蛇奢 shen 审深身神申伸渗什婶 sheng 生声升胜省圣 shi 师事视市时是式室试施识实示世石食始使适释士势失诗湿十驶史饰仕拾逝 shou 手首售收受守寿授瘦 shu 数书输术树属熟舒叔殊述束鼠梳疏庶 shuai 帅 shuang 双 shui 水税睡 shun 顺 shuo 说 si 司私四思丝死似寺饲斯 song 送松宋讼 sou 搜 su 素速苏诉宿俗塑 suan 算酸 sui 随岁碎 sun 孙损 suo 索所锁缩
ta 他她它塔 tai 台太态泰 tan 谈探弹坛谭潭 tang 糖堂唐躺 tao 淘套讨逃桃陶涛 te 特 teng 腾疼 ti 提题体替梯 tian 天添田甜填 tiao 调条跳挑 tie 贴铁 ting 听厅停庭 tong 统通同童桶痛 tou 投头透偷 tu 图途突土徒兔吐涂 tuan 团 tui 推退腿颓 tuo 托拖拓脱妥 wai 外歪 wan 万完晚玩弯碗顽湾 wang 网王旺望往忘汪亡 wei 维微委危为位未威围违味唯卫尾伪谓胃 wen 文问闻温稳纹蚊吻 wo 我沃 wu 物务无五武吴舞误屋午悟雾乌
xi 系西希喜习细息析晰席戏洗悉吸稀惜夕膝 xia 下虾夏吓 xian 线现先显鲜闲险限献县 xiang 相向项像象想香响详箱享乡巷 xiao 销小效校消笑晓萧肖削孝宵 xie 卸协写些谢鞋携斜邪 xin 薪信新心辛欣芯锌 xing 行型形星兴性姓幸醒杏 xiong 熊兄 xiu 修秀休 xu 需许续序须虚旭 xuan 选宣旋轩悬渲 xue 学雪血 xun 训询寻逊迅巡讯循
ya 亚压雅牙鸭押 yan 研言演验颜严盐烟眼沿延彦岩宴艳焰 yang 样养阳羊扬杨洋 yao 要药摇腰邀 ye 业页夜也爷野叶 yi 姨一以易意已衣艺译医宜依移议益义异仪亿忆疫毅翼疑 yin 引音因银印饮阴 ying 营影应英赢迎映盈鹰硬颖蝇嬴瀛 yong 用永勇拥泳涌佣 you 有友优由油游右邮幼犹 yu 于与语育鱼予雨预域遇玉余愉舆宇娱欲喻狱寓 yuan 猿员圆园原元远源院愿援缘怨冤渊 yue 月约阅越悦 yun 运云允蕴韵孕匀晕
za 杂砸 zai 在再载栽 zan 赞暂 zang 脏 zao 早造噪 ze 则责择 zen 怎 zeng 增曾赠 zha 炸扎 zhai 摘宅窄 zhan 展栈站占战粘沾斩盏崭瞻 zhang 长张章掌账帐仗障涨彰胀 zhao 招找照赵召罩 zhe 者这折 zhen 真镇阵针诊珍 zheng 整正政证争征蒸筝 zhi 职制质直治知支志纸值智执植指之只至止植置旨脂蜘枝汁秩 zhong 中种重众终钟忠肿 zhou 周洲州轴 zhu 主住助注驻祝竹猪煮筑柱逐著铸珠株诸烛 zhua 抓 zhuan 专转赚砖撰传 zhuang 装庄状撞壮妆 zhun 准 zhuo 卓桌捉 zi 资子自字紫姿咨滋仔 zong 总综宗纵踪 zou 走 zu 组足族祖租阻 zuan 钻 zui 最嘴 zun 尊遵 zuo 做作坐座左佐 me 么 pao 跑 wa 挖 die 蝶 ceng 层
`;

/** Syllables that many people type alike. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/zh/, 'z'],
  [/ch/, 'c'],
  [/sh/, 's'],
  [/([ei])ng$/, '$1n'],
];

const readings = index();

function index(): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  let syllable = '';
  for (const word of SYLLABLES.split(/\s+/)) {
    if (/^[a-z]+$/.test(word)) syllable = word;
    else for (const letter of word) map.set(letter, [...(map.get(letter) ?? []), syllable]);
  }
  return map;
}

/** The readings of a character, [] for one that no title needs. */
function readingsOf(letter: string): readonly string[] {
  return readings.get(letter) ?? [];
}

/** True where two different characters sound the same, or nearly so (斩/站, 英/音). */
export function soundAlike(a: string, b: string): boolean {
  const other = readingsOf(b).map(flat);
  return readingsOf(a).some((reading) => other.includes(flat(reading)));
}

/** All spellings of a Chinese text in Pinyin without blanks; [] where a character is not known. At most eight. */
export function pinyinOf(text: string): string[] {
  let spellings = [''];
  for (const letter of text) {
    const own = /[a-z0-9]/.test(letter) ? [letter] : readingsOf(letter);
    spellings = spellings.flatMap((start) => own.map((reading) => start + reading)).slice(0, 8);
  }
  return spellings;
}

function flat(reading: string): string {
  return ALIKE.reduce((text, [pattern, plain]) => text.replace(pattern, plain), reading);
}

/** First letters of a Chinese text ("美工专员" → "mgzy"), Latin letters and digits as they are; [] where a character is not known. */
export function initialsOf(text: string): string[] {
  let starts = [''];
  for (const letter of text) {
    const readings = /[a-z0-9]/i.test(letter) ? [letter.toLowerCase()] : readingsOf(letter);
    const firsts = [...new Set(readings.map((reading) => reading.charAt(0)))];
    starts = starts.flatMap((start) => firsts.map((first) => start + first)).slice(0, 8);
  }
  return starts;
}
