/** Words around the core of a job title, as data: Simplified, lower case, separated by blanks. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Say how senior or how bound a person is; a specialist's post stays what it is. */
export const SENIORITY = list(`
  高级 资深 中级 初级 普通 一级 二级 三级 主任级 兼职 全职 专职 试用期 试用 新人 新 外聘 外包 外派 驻场 驻店 临时 临时工 正式 在线 线上 值班
  应届 校招 社招 优秀 核心 骨干 金牌 银牌 王牌 明星 星级 特级 初阶 中阶 高阶 初中级 中高级 轮岗 见习 实习 储备 培训期 妹子 学徒 实习生 男 女 senior junior jr sr intermediate trainee intern parttime fulltime temporary graduate`);

/** Say that the person does not fill the post itself where the post leads others. */
export const STANDING_IN = list(
  '副 代 代理 储备 见习 实习 候补 助理 首席 准 后备 拟任 兼 执行 常务 名誉 deputy vice acting assistant associate chief trainee intern',
);

/** Of a title's end: the same rank as 专员. */
export const SPECIALIST_ENDINGS = list(
  '专员 专家 官 人员 职员 员 岗 岗位 专岗 专职 师 员工 生 同事 人 specialist executive officer staff associate',
);

/** Who does the work, said of a person rather than of a rank: "打包小妹", "保洁阿姨". */
export const PERSONS = list(
  '小妹 小哥 小姐姐 小哥哥 小姐 阿姨 大姐 大妈 大叔 大爷 大哥 师傅 妹妹 小妹妹 小伙 小伙子 小伙伴 小姑娘 同学 工人 临时工 小时工 暑假工 寒假工',
);

/** Of a title's end: ranks that lead a team, whatever a company calls them. */
export const TEAM_LEADS = list('主管 小组长 组长 主任 负责人 领班 班长 队长');

/** Platforms whose plain store operation is the catalogue's plain operation. */
export const HOME_PLATFORMS = list('天猫 淘宝 淘系 淘天 阿里 猫店 c店 tmall taobao 旗舰店 专营店 专卖店');

/** Other platforms: operation there is another post, service and design are not. */
export const OTHER_PLATFORMS = list(`
  京东 拼多多 抖音 抖店 快手 快手小店 小红书 唯品会 视频号 微信 得物 苏宁 当当 考拉 有赞 微店 微商城 b站 淘特 京喜 1688 阿里巴巴 天猫国际 京东自营 京东pop
  pop 自营 dy pdd jd ks xhs douyin kuaishou jingdong pinduoduo 抖音小店 薯店 快店 视频号小店 多多 饿了么 美团 淘工厂 淘宝特价版`);

/** Platforms abroad: everything there may be another post. */
export const FOREIGN_PLATFORMS = list(
  '亚马逊 速卖通 shopee lazada ebay temu shein tiktok tk wish 虾皮 独立站 国际站 shopify ozon 沃尔玛 amazon 跨境 海外 外贸 出海 flipkart tokopedia coupang rakuten qoo10 daraz zalando jumia',
);

/** Where advertisements are bought, at home and abroad. */
export const AD_MEDIA = list(
  '千川 巨量千川 信息流 腾讯 百度 头条 今日头条 巨量 巨量引擎 广点通 阿里妈妈 微博 知乎 谷歌 脸书 facebook fb google meta instagram ins bing yahoo line',
);

/** What people call those who sell abroad by. */
export const MARKETS_ABROAD = list(
  '东南亚 美区 英区 欧区 北美 南美 拉美 欧美 欧洲 美国 英国 德国 日本 日韩 韩国 中东 俄罗斯 全球 tiktokshop amazonfba walmart etsy aliexpress mercadolibre',
);

export const SHIFTS = list(
  '早班 晚班 白班 夜班 中班 早晚班 日班 大夜班 小夜班 正常班 长白班 行政班 倒班 两班倒 轮班 轮换 轮值 全天班 周末班 ab班 abc班 早场 午场 晚场 夜场 日场 凌晨场 白天场 大促 双11 双十一 618 旺季 年货节 day night morning evening shift',
);

export const PLACES = list(`
  华东 华南 华北 华中 西南 西北 东北 东区 西区 南区 北区 中区 总部 总公司 分公司 北京 上海 广州 深圳 杭州 义乌 金华 宁波 温州 嘉兴 苏州 南京 无锡 常州 徐州 成都 重庆 武汉 长沙
  郑州 合肥 济南 青岛 临沂 福州 厦门 泉州 佛山 东莞 中山 惠州 汕头 珠海 天津 西安 沈阳 大连 哈尔滨 长春 石家庄 太原 南昌 南宁 昆明 贵阳 海口 兰州 香港 台湾 台北 绍兴 台州 湖州 南通 扬州 盐城 镇江 连云港 昆山 常熟 张家港 漳州 莆田 烟台 潍坊 威海 保定 唐山 廊坊 洛阳 芜湖 赣州 江门 湛江 肇庆 清远 桂林 柳州 贵州 云南 呼和浩特 乌鲁木齐 银川 西宁 浙江 江苏 广东 福建 山东 国内 全国 全平台 全渠道 全网
  河南 河北 湖南 湖北 安徽 江西 四川 陕西 辽宁 本部 总店 分店`);

/** Parts of large cities, as advertisements name the place of work. */
export const DISTRICTS = list(`
  徐汇 静安 浦东 黄浦 长宁 普陀 虹口 杨浦 闵行 宝山 嘉定 松江 青浦 奉贤 陆家嘴 张江 漕河泾 虹桥 莘庄 七宝 海淀 朝阳 丰台 通州 大兴 昌平 顺义 东城 西城 亦庄 望京 中关村 石景山 天河 越秀 海珠 荔湾 白云 黄埔 番禺 花都
  南沙 增城 福田 罗湖 南山 宝安 龙岗 龙华 坪山 盐田 余杭 滨江 萧山 拱墅 临平 上城 下沙 九堡 钱塘 西湖 临安 富阳 武侯 锦江 青羊 金牛 成华 高新 双流 江汉 洪山 武昌 汉口 汉阳 光谷 江夏 江宁 建邺 鼓楼 栖霞 浦口 玄武 秦淮 吴中 相城 姑苏
  吴江 太仓 岳麓 雨花 天心 芙蓉 渝北 渝中 江北 雁塔 未央 碑林 湖里 思明 集美 顺德 南海 禅城 历下 市北 崂山 城阳 鄞州 海曙 北仑 慈溪 余姚 柯桥 瑞安 乐清 永康 东阳 晋江 石狮`);

/** Where a service is given: the post stays what it is. */
export const CHANNELS = list(
  '企业微信 企微 旺旺 千牛 飞鸽 400热线 热线 美国站 欧洲站 日本站 英国站 德国站 北美站 欧美站 东南亚站',
);

/** How customers are served: the post of whoever serves them stays what it is. */
export const WAYS_OF_SERVICE = list(
  '网站 官网 vip 400 400电话 热线 电话 非电话 网络 纯 纯文字 文字 打字 纯打字 纯线上 纯网络 呼入 接听 纯接听 接线 接听在线',
);

/** In which customers are served. */
export const LANGUAGES = list(
  '英语 英文 日语 日文 韩语 韩文 德语 德文 法语 法文 俄语 俄文 西班牙语 西语 葡萄牙语 葡语 意大利语 阿拉伯语 泰语 越南语 印尼语 马来语 小语种 多语种 粤语 闽南语 双语 中英文',
);

/** Notes on how and when a person works or where the list stands; they say nothing of the post. */
export const EMPLOYMENT_NOTES = list(`
  早 晚 夜 白 中 早晚 兼 兼任 兼岗 兼管 代岗 代班 顶岗 持证 有证 借调 返聘 退休返聘 劳务 劳务派遣 派遣 日结 小时工 钟点工 合同工 实习期 试岗 转正 待转正 已转正 在职 待入职 在编 编外 空缺 待招 招聘中 新增 新招 暂缺 缺编 产假 休假 离职中 异地 远程 居家`);

/** What is sold. */
export const PRODUCT_LINES = list(`
  女装 男装 童装 服装 服饰 内衣 鞋服 鞋靴 鞋类 鞋 箱包 女鞋 男鞋 女包 食品 零食 生鲜 水果 茶叶 酒水 白酒 粮油 美妆 护肤 彩妆 化妆品 个护 洗护 日化 母婴 玩具 家居 家纺 家具 家电 小家电 厨具 数码 3c 手机 电脑
  包装材料 包装物料 珠宝 饰品 首饰 配饰 手表 眼镜 宠物 运动 户外 健身 文具 图书 汽车用品 汽配 五金 建材 灯具 灯饰 保健品 滋补 大健康 医疗器械 家清 纸品 卫浴 床品 坚果 乳品 海鲜 香水 面膜 皮具 童鞋 袜品 耳机 电器 大家电 园艺 绿植 渔具 乐器 文创 汉服 百货 日用品 日用 农产品 鲜花 潮玩 奢侈品 自行车 女士 男士 包材 面料 辅料 面辅料 原料 原材料 成品 半成品 耗材 物料 配件 春装 夏装 秋装 冬装 春夏 秋冬 品牌 新品 爆款 主推 大类 全店 全品类`);

/** Words that may stand before a title without changing it, and that tell of e-commerce. */
export const TRADE_MARKS = list(
  '详情页 详情 主图 首页 网络卖场 网络商店 网络商城 购物网站 商品详情页 产品详情页 宝贝详情 商品主图 产品主图 电商 电子商务 网店 网络店 网拍 店铺 商城 线上 网上 线上店 电商部 电商平台 ecommerce online',
);

/** Cores before which a line of goods makes another trade: 服装设计师, 汽车销售. */
export const BOUND_TO_GOODS =
  /设计|工程|研发|开发|工艺|打版|销售|业务|美容|顾问|营养|养生|产品|生产|维修|医|师$|^编辑$|品管|品控|品质|质检|质量|检验|摄影/;

/** Of those: work that stays the same in its own department, whatever the goods. */
export const SAME_FOR_ALL_GOODS = /品管|品控|品质|质检|质量|摄影|拍摄/;

/** Operations that stay the same post on every platform of the country. */
export const SAME_ON_ALL_PLATFORMS = /直播|主播|私域|社群|会员|内容|种草|达人|数据|用户|粉丝|活动/;

/** Programs that are named beside the work done with them. */
export const TOOLS = list(
  '生意参谋 京东商智 聚水潭 旺店通 万里牛 vue react java php bi ps ae ai c4d cdr 3d 3dmax blender maya cad lr figma sketch axure sql python excel vba office',
);

/** Programs that the whole company keeps its orders and books in: beside a post they may be another one, before it they say nothing. */
export const COMPANY_PROGRAMS = list('聚水潭 旺店通 万里牛 管家婆 金蝶 用友 快麦 店小秘 马帮 领星 易仓 网店管家');

/** The title's rank alone; the department says of what. */
export const BARE_TITLES = list(`
  主管 专员 经理 助理 组长 总监 部长 主任 负责人 员工 职员 文员 组员 干事 文职 领班 班长 队长 部门主管 部门经理 部门负责人 部门总监 部门助理 部门专员 小组长 副经理 副主管 副总监 副部长 副主任 高级经理 高级主管 高级专员
  实习生 学徒 普通员工 manager supervisor specialist director assistant teamleader teamlead leader lead staff executive officer clerk intern head`);

/**
 * Work that a company of any trade has done under its own roof. A title that holds such a word, unless an alias says otherwise, is
 * never filled, and yet no other trade.
 */
export const HOUSE_WORK = list(`
  运维 招聘 人事 人力 人力资源 hr hrbp 行政 前台 后勤 党务 党群 党建 工会 法务 审计 内审 税务 出纳 总账 融资 投融资 司机 驾驶 车队 保安 安保 门卫 保洁 清洁 绿化 食堂 宿舍 档案 网管 机房 测试 算法 社保 薪酬 绩效 企业文化 员工关系 秘书 收银 叉车 装卸 搬运 维修 讲师 翻译
  receptionist recruiter janitor cleaner cashier driver auditor tester devops sre legal payroll recruitment recruiting`);

/**
 * Words of other trades. A title that holds one, unless an alias says otherwise, is never filled and said to be of another trade; a
 * department that holds one makes a role of the catalogue doubtful.
 */
export const OTHER_TRADES = list(`
  律师 证券 理财 保险 信贷 银行 基金 催收 贷款 押运
  厨师 厨 厨房 餐饮 餐厅 酒店 客房 前厅 服务员 传菜 面点 配菜 火锅 奶茶 咖啡 烘焙 酒吧 ktv 骑手 外卖 快餐 护士 护理 门诊 医生 医师 医院 医药 药房 药店 药剂 临床 诊所 导医 检验科 病房 口腔 中医 康复 疗养
  教师 老师 幼教 幼师 幼儿园 教务 教学 教育 教研 学校 班主任 课程 培训学校 家教 教练 健身 会籍 瑜伽 舞蹈 游戏 手游 网游 电竞 电气 电工 焊工 钳工 机械 机电 机修 暖通 土建 施工 工地 工程部 造价 预算员 监理 测绘 弱电 强电 水电 房产 房地产 置业 案场 售楼 物业 中介
  车间 生产 流水线 注塑 模具 冲压 喷涂 数控 普工 操作工 设备 维保 保养 装配 工艺 化验 实验室 药品 食材 园区 停车 图书馆 硬件 嵌入式 结构 芯片 汽车 4s 汽修 航空 空乘 航运 船务 报关 货代 单证 港口 码头 铁路 地铁 公交 网约车 快递员 农业 农技 养殖 种植 林业 矿
  新闻 记者 电视 电台 广播 出版 报社 剧组 影视 演艺 装潢 舞台 婚礼 婚纱 婚庆 影楼 化妆 美甲 美发 理发 发型 造型 按摩 足疗 美容院 建筑 室内 景观 园林 服装设计 打版 样衣 珠宝设计 家具设计 家装 装饰 印刷 包装设计 同声 政府 政务 公务 社区 街道 村 军 警 消防 安全员 安全生产 安环 环保 门店 标注 录入 售货 送货 制冷 电梯 锅炉
  电厂 电站 电力 演出 剧场 剧院 废品 垃圾 环卫 茶饮 实体店 洗车 足浴 月子 养老 殡葬 影院 景区 旅行社 票务 机票 贷后 海运 空运 货运 整形 卫视 会所 网吧 棋牌 彩票 二手车 电影 体检 拍卖 律所 信用卡 地产 会展 展会 展览 地推 医美 旅游 招生 校区 电子烟
  核电 留学 驾校 月嫂 家政 租房 租车 充电桩 光伏 石油 钢铁 水泥 期货 信托 牙科 眼科 疫苗 兽医 高铁 出租车 签证 民宿 婚恋 相亲 区块链 元宇宙 法院 检察 海关 税务局 公证处 猎头 慈善 宗教 煤炭 燃气 军工 卫星 基站 宽带 半导体 征信 典当 外汇 造船 博物馆 健身房 剧本杀 密室 污水 自来水
  nurse doctor teacher chef cook waiter lawyer electrician mechanic mechanical electrical civil pharmacist hotel restaurant hospital school kindergarten insurance bank loan property construction game gaming`);
