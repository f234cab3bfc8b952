import { loadFacts } from '../../../src/catalogue/facts';
import { createMatcher } from '../../../src/catalogue/match/matcher';

/** Posts of other trades, by trade and kind of work: health, schools, travel, food, the street, buildings, factories, money, law, shows, games, cars. */
const HAN = `
  主治医师 护士长 住院医师 药剂师 药店营业员 牙科医生 康复治疗师 月嫂 育儿嫂 养老护理员 护工 宠物美容师
  宠物医生 兽医 针灸师 按摩师 采耳师 美甲师 美容师 纹绣师 发型师 洗头工 健身教练 游泳教练 瑜伽老师 舞蹈老师
  钢琴老师 英语老师 数学老师 班主任 教务主任 校长 园长 幼师 保育员 课程顾问 招生老师 学管师 助教 图书管理员
  博物馆讲解员 导游 计调 签证专员 票务员 空姐 地勤 安检员 值机员 飞行员 机务 高铁乘务员 公交司机 出租车司机
  网约车司机 货车司机 代驾 挖掘机司机 塔吊司机 吊车司机 船员 船长 引航员 报关员 单证员 货代操作 海运操作
  空运销售 码头工 厨师长 炒锅 打荷 面点师 西点师 烘焙师 咖啡师 茶艺师 调酒师 传菜员 服务员 领位员 餐厅经理
  前厅经理 门店店员 奶茶店员 收银员 超市理货员 超市店长 营业员 门店店长 服装导购员 珠宝顾问 汽车销售顾问
  汽修工 钣金工 喷漆工 洗车工 二手车评估师 试驾专员 4S店客服 房产经纪人 置业顾问 案场经理 物业经理 物业客服
  物业管家 楼层管理 园林绿化工 电梯维修工 水电工程师 暖通工程师 电气工程师 结构工程师 造价工程师 预算员 施工员
  安全员 资料员 监理工程师 项目经理（土建） 测量员 建筑师 室内设计师 景观设计师 效果图设计师 家具设计师
  服装设计师 打版师 样衣工 缝纫工 裁床工 整烫工 车工 钳工 焊工 电工 铣工 注塑工 冲压工 模具工程师
  工艺工程师 设备工程师 生产主管 车间主任 生产经理 线长 拉长 操作工 普工 装配工 喷涂工 化验员 实验员
  配方工程师 研发化学师 制药工程师 食品工程师 农艺师 养殖员 饲养员 兽药销售 种植技术员 环保工程师 污水处理工
  消防员 保险代理人 保险理赔员 银行柜员 客户经理（银行） 信贷员 理财顾问 基金经理 证券分析师 投资经理
  风控经理（信贷） 催收员 典当师 精算师 审计师 税务师 评估师 律师 律师助理 专利代理人 法官 书记员 公证员
  警察 辅警 城管 社区工作者 网格员 村官 公务员 办事员 窗口人员 社工 心理咨询师 婚礼策划师 婚礼主持
  婚纱摄影师 影楼化妆师 证件照摄影 航拍飞手 新闻记者 新闻编辑 电视编导 电台主持 播音员 演员 群众演员 经纪人
  制片 场记 录音师 配音员 歌手 乐手 舞台灯光师 剧本杀主持 密室NPC 电竞选手 电竞教练 游戏策划 游戏运营
  游戏主播 游戏客服 关卡策划 数值策划 原画师 游戏建模师 特效师（游戏） 秀场主播 户外主播 公会运营 星探 陪练
  外卖骑手 快递员 快递站长 外卖运营 团购运营（本地生活） 门店运营 加盟招商 加盟经理 选址经理 督导 区域督导
  巡店员 拓店经理 地推专员 扫楼员 话务员 电销专员 呼叫中心坐席 信用卡客服 银行客服 保险客服 航空客服 酒店前台
  酒店客房主管 客房服务员 大堂经理 酒店销售 会展策划 展台设计师 活动搭建 礼仪 模特经纪 家政服务员
  保洁主管（物业） 开荒保洁 管道疏通工 空调安装工 家电维修工 手机维修员 电脑维修 弱电工程师 网络布线工
  通信工程师 基站维护 光伏工程师 风电运维 核电操作员 石油钻井工 煤矿工人 矿长 地质工程师 化工工程师 芯片工程师
  硬件工程师 嵌入式工程师 自动驾驶工程师 区块链工程师 医疗器械销售 医药代表 临床监查员 医学编辑 检验师 放射技师
  麻醉师 营养师 健康管理师 殡葬礼仪师 寺庙义工 神父 教练员 裁判员 救生员 体能教练 高尔夫球童 马术教练
  滑雪教练 潜水教练 猎头顾问 管理咨询师 翻译 同声传译 速记员 档案管理员 仓储物流规划师 冷链司机 环卫工
  垃圾分类员 废品回收员 拍卖师 古董鉴定师 艺术品顾问 画师 雕塑师 花艺师 陶艺师 木工 油漆工 泥瓦工 钢筋工
  架子工 门窗安装工 铝合金制作 玻璃工 园艺师 苗圃工人 护林员 渔民 水产养殖员 屠宰工 肉品分割工 酿酒师 品酒师
  制茶师 烟草销售 加油员 充电桩维护员 停车收费员 门卫班长 押运员 金库管理员 收费员 抄表员 电力调度员
  变电站值班员 锅炉工 供暖维修工 自来水厂操作工`;
const LATIN = `
  FPGA工程师, RPO顾问, Nurse, Doctor, Waiter, Chef, Barista,
  Teacher, Bank Teller, Lawyer, Electrician, Plumber,
  Flight Attendant, Hotel Receptionist, Real Estate Agent,
  Civil Engineer, Mechanical Engineer, Game Designer,
  Insurance Agent, Store Clerk, Bus Driver, Pharmacist,
  Dentist, Vet, Journalist, Actor, Singer, Firefighter,
  Police Officer, Personal Trainer, Yoga Instructor,
  Crane Operator, Welder`;

const matcher = createMatcher(loadFacts());
const titles = [...HAN.trim().split(/\s+/), ...LATIN.trim().split(/,\s*/)];
const filled = (title: string, department = ''): boolean => matcher.match({ title, department }).outcome === 'sure';

test('there are hundreds of them, and none is filled', () => {
  expect(titles.length).toBeGreaterThan(350);
  expect(titles.filter((title) => filled(title))).toEqual([]);
});

test.each([
  'DS001 ~',
  '※~',
  '岗位：~',
  '~-张伟',
  '~张伟',
  '~（招聘中）',
  '~岗位',
  '~（缺1）',
  '~~',
  '~2026.3',
  '~ 13800001111',
  '杭州~',
  '高级~',
  '抖音~',
  '品牌~',
])('nor with what lists write around it, as %s', (form) => {
  expect(titles.filter((title) => filled(form.replaceAll('~', title)))).toEqual([]);
});

test.each(['门店', '生产部', '医院', '运营部'])('nor in %s', (department) => {
  expect(titles.filter((title) => filled(title, department))).toEqual([]);
});

const han = titles.filter((title) => /^[\u4e00-\u9fff]{4,}$/.test(title));

test('nor with a letter lost', () => {
  const shorter = han.flatMap((title) => Array.from(title, (_, at) => title.slice(0, at) + title.slice(at + 1)));
  expect(shorter.length).toBeGreaterThan(700);
  expect(shorter.filter((title) => filled(title))).toEqual([]);
});

test.each(['组员', '员工'])('nor who belongs to a team called after them, as %s', (rank) => {
  const teams = titles.flatMap((title) => [`${title}组`, `${title.replace(/[员师工]$/, '')}组`]);
  expect(teams.filter((team) => filled(rank, team))).toEqual([]);
});
